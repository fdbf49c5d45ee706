import type { AddedSection, AddedTable } from '@schemes/model/scheme/templateAdditions';
import type { SchemeHead } from './SchemeHead';

/** The sections and tables that the newest version of its template has and the scheme lacks. */
export interface TemplateComparison {
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
  /** Tables of approved sections, which a chair must reopen first. */
  readonly held: readonly AddedTable[];
  /** Identifies the additions. */
  readonly digest: string;
}

/** A scheme, and the parts of its template that it lacks. */
export interface TemplatePage {
  readonly head: SchemeHead;
  /** Null: nothing is missing. */
  readonly comparison: TemplateComparison | null;
}
