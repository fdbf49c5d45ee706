import type { CellRef } from '../model/findings/finding';
import type { FactKey } from '../model/scheme/facts';
import type { Row, TableTypeId } from '../model/tables/tableType';

/** What names a figure for a person: a column of a row (none: the total), a count over the roster, or a fact. */
export type BoundNumberName =
  | { readonly kind: 'cell'; readonly table: TableTypeId; readonly row: Row | null; readonly column: string }
  | { readonly kind: 'roster'; readonly name: string }
  | { readonly kind: 'fact'; readonly key: FactKey };

/** A number of the tables that a text can be bound to. */
export interface BoundNumber {
  /** As a text keeps it: `cell/B11/advisory/heads`, `total/B11/units`, `roster/women`, `fact/official_members`. */
  readonly id: string;
  /** People, units, seats; per cent points; names for each seat. */
  readonly kind: 'count' | 'percent' | 'ratio';
  readonly value: number;
  /** Of how many a count is a part, where its table says so. */
  readonly whole: number | null;
  /** What papers write behind a count: `đồng chí`, `cấp phó`; null where the text says it itself. */
  readonly noun: string | null;
  readonly at: CellRef;
  readonly name: BoundNumberName;
  /** The name of its table, as the scheme has it; null for a fact. */
  readonly tableTitle: string | null;
}

/** Section and name of a table, for the figures in it. */
export interface TablePlace {
  readonly section: string;
  readonly id: string;
  readonly title: string;
}
