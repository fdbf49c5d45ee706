import type { TableTypeId } from '../tables/tableType';

/** The section that holds the facts. Every scheme has it, first. */
export const FACTS_SECTION = 'facts';

/** One table of a section. `id` is unique in the scheme. */
export interface TableOutline {
  readonly id: string;
  readonly type: TableTypeId;
  readonly title: string;
}

/** One unit of writing and approval. */
export interface SectionOutline {
  readonly id: string;
  /** Heading of the part this section begins, e.g. `Phần thứ nhất`, with its name; absent inside a part. */
  readonly part?: { readonly label: string; readonly title: string };
  /** Official number inside the part, e.g. `I`; absent for unnumbered sections. */
  readonly number?: string;
  /** Heading in the paper. `facts` has none there. */
  readonly title: string;
  /** What belongs here: a hint beside the editor, never part of the paper. */
  readonly guidance?: string;
  readonly tables: readonly TableOutline[];
}

/** The fixed skeleton of a scheme, taken from its template when it is created. */
export interface Outline {
  readonly template: { readonly id: string; readonly version: number };
  readonly title: string;
  readonly term: Term;
  /** Edition of the rule book this scheme is judged by (docs/rules.md). */
  readonly edition: string;
  readonly sections: readonly SectionOutline[];
}

/** `2025-2030`. `termsOfPacks` lists the terms that have rules. */
export type Term = `${number}-${number}`;
