import type { TableTypeId } from '../tables/tableType';

/** Id of the section of facts. Every scheme has it as its first section. */
export const FACTS_SECTION = 'facts';

/** One table of a section. `id` is unique in the scheme. */
export interface TableOutline {
  readonly id: string;
  readonly type: TableTypeId;
  readonly title: string;
}

/** A section: the unit of writing and approval. */
export interface SectionOutline {
  readonly id: string;
  /** Label and title of the part that begins with this section, e.g. `Phần thứ nhất`; absent for its other sections. */
  readonly part?: { readonly label: string; readonly title: string };
  /** Roman number within the part, e.g. `I`; absent for unnumbered sections. */
  readonly number?: string;
  /** Heading in the paper. Papers do not print that of `facts`. */
  readonly title: string;
  /** What belongs into the section. The page shows it beside the editor; papers do not print it. */
  readonly guidance?: string;
  readonly tables: readonly TableOutline[];
}

/** The structure of a scheme. It is copied from the template when the scheme is created. */
export interface Outline {
  readonly template: { readonly id: string; readonly version: number };
  readonly title: string;
  readonly term: Term;
  /** Edition of the rule book this scheme is judged by (docs/rules.md). */
  readonly edition: string;
  readonly sections: readonly SectionOutline[];
}

/** The first and last year of a term: `2025-2030`. `termsOfPacks` lists the terms that have rules. */
export type Term = `${number}-${number}`;
