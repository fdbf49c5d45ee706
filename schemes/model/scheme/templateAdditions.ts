import type { SectionSnapshot, TableSnapshot } from './snapshot';

/** A section to add after the section with id `after`, or as the first section if that is null. */
export interface AddedSection {
  readonly after: string | null;
  readonly section: Omit<SectionSnapshot, 'status' | 'explanations'>;
}

/** A table to add to a section after the table with id `after`, or as the first table if that is null. */
export interface AddedTable {
  readonly section: string;
  readonly after: string | null;
  readonly table: TableSnapshot;
}

/**
 * The sections and tables of a newer template version that a scheme lacks, with their initial content. `template` becomes
 * the version that the scheme is based on. The existing content of the scheme does not change.
 */
export interface TemplateAdditions {
  readonly template: { readonly id: string; readonly version: number };
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
}
