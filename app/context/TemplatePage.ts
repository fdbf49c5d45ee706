import type { AddedSection, AddedTable } from '@schemes/model/scheme/templateAdditions';
import type { SchemeHead } from './SchemeHead';

/** What the newest version of its template has and a scheme lacks. */
export interface TemplateComparison {
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
  /** Tables of approved sections, which a chair must reopen first. */
  readonly held: readonly AddedTable[];
  /** Identifies the additions. */
  readonly digest: string;
}

/** A scheme with what it lacks of its template. */
export interface TemplatePage {
  readonly head: SchemeHead;
  /** Null: nothing is missing. */
  readonly comparison: TemplateComparison | null;
}
