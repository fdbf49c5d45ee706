import type { SectionSnapshot, TableSnapshot } from './snapshot';

/** A section that a scheme has not: it comes behind the section `after`, at the head where null. */
export interface AddedSection {
  readonly after: string | null;
  readonly section: Omit<SectionSnapshot, 'status' | 'explanations'>;
}

/** A table that a section of the scheme has not: it comes behind the table `after`, at the head where null. */
export interface AddedTable {
  readonly section: string;
  readonly after: string | null;
  readonly table: TableSnapshot;
}

/**
 * What a scheme takes over from a newer version of its template: what is missing alone, as it starts there. Nothing
 * that stands in the scheme is changed by it. `template`: what the scheme counts as begun from afterwards.
 */
export interface TemplateAdditions {
  readonly template: { readonly id: string; readonly version: number };
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
}
