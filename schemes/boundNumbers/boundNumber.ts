import type { CellRef } from '../model/findings/finding';
import type { FactKey } from '../model/scheme/facts';
import type { Row, TableTypeId } from '../model/tables/tableType';

/**
 * The data from which a reader's name of a number is written: a column of a row (`row` null for the total), a named count
 * over the rows of a table, or a fact.
 */
export type BoundNumberName =
  | { readonly kind: 'cell'; readonly table: TableTypeId; readonly row: Row | null; readonly column: string }
  | { readonly kind: 'roster'; readonly name: string }
  | { readonly kind: 'fact'; readonly key: FactKey };

/** A number of the tables that a text can be bound to. */
export interface BoundNumber {
  /**
   * The id that texts store in the attribute `figure`: `cell/B11/advisory/heads`, `total/B11/units`, `roster/women`,
   * `fact/official_members`.
   */
  readonly id: string;
  /** A count of people, units or seats; a number in percent; or a ratio such as names for each seat. */
  readonly kind: 'count' | 'percent' | 'ratio';
  readonly value: number;
  /** The number that a count is a part of; null if the table does not have it. */
  readonly whole: number | null;
  /** The noun that papers write after a count: `đồng chí`, `cấp phó`; null if it has none. */
  readonly noun: string | null;
  readonly at: CellRef;
  readonly name: BoundNumberName;
  /** Title of its table in the scheme; null for a fact. */
  readonly tableTitle: string | null;
}

/** Section, id and title of the table that numbers come from. */
export interface TablePlace {
  readonly section: string;
  readonly id: string;
  readonly title: string;
}
