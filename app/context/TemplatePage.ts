import type { AddedSection, AddedTable } from '@schemes/model/scheme/templateAdditions';
import type { SchemeHead } from './SchemeHead';

/** What the newest version of its template has and a scheme has not. */
export interface TemplateComparison {
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
  /** Tables for sections that are approved: a chair opens the section again first. */
  readonly held: readonly AddedTable[];
  /** Names what would be added. */
  readonly seen: string;
}

export interface TemplatePage {
  readonly head: SchemeHead;
  /** Null: nothing is missing. */
  readonly comparison: TemplateComparison | null;
}
