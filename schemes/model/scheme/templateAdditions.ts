import type { SectionSnapshot, TableSnapshot } from './snapshot';

/** A section that a scheme lacks. It goes after the section `after`, or first where that is null. */
export interface AddedSection {
  readonly after: string | null;
  readonly section: Omit<SectionSnapshot, 'status' | 'explanations'>;
}

/** A table that a section lacks. It goes after the table `after`, or first where that is null. */
export interface AddedTable {
  readonly section: string;
  readonly after: string | null;
  readonly table: TableSnapshot;
}

/**
 * What a scheme adopts from a newer version of its template: the missing sections and tables with their initial
 * content. Nothing already in the scheme changes. `template` becomes the version that the scheme is based on.
 */
export interface TemplateAdditions {
  readonly template: { readonly id: string; readonly version: number };
  readonly sections: readonly AddedSection[];
  readonly tables: readonly AddedTable[];
}
