import type { CellType, CellValue } from '../cells/cell';

/** One row of a table, as plain data. `order` is a fractional index; ties are broken by `id`. */
export interface Row {
  readonly id: string;
  readonly order: string;
  /** Id of the parent, if the row is a part of another (blocs of `seats`, sub-groups of `headcount`). */
  readonly parent?: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** One column: the values of its cells, and how grid and papers show it. */
export interface Column extends CellType {
  /** Width in the grid, px at the default text size. */
  readonly width: number;
  /** Whether the footer shows the column's sum over top-level rows. */
  readonly total?: boolean;
  /** Computes the cells of a column that is not typed; null until the inputs are filled in. */
  readonly compute?: (row: Row, rows: readonly Row[]) => number | string | null;
  /** Group in the two-row head, as a message key below `columnGroup.`. */
  readonly group?: string;
  /** Whether papers omit the column if it is empty in every row. */
  readonly sparse?: boolean;
  /** Whether the column stays in view while the table scrolls sideways. */
  readonly frozen?: boolean;
  /** Whether its numbers are stored outside the document, for the roles that may read them. The column is not typed. */
  readonly restricted?: boolean;
}

/** Ids of the table types. */
export type TableTypeId =
  | 'seats'
  | 'review'
  | 'roster'
  | 'statistics'
  | 'planning'
  | 'surplus'
  | 'quotas'
  | 'schedule'
  | 'leavers'
  | 'headcount'
  | 'dossiers'
  | 'unitLeaders'
  | 'delegation';

/** The number of a type's form. Stored documents, snapshots and addresses have it instead of the type's id. */
export type TableCode = `B${number}`;

/** The shape of a table. */
export interface TableType {
  readonly id: TableTypeId;
  /** The number of the form in the congress papers, up to 12; later types continue it. It is stored, so it never changes. */
  readonly code: TableCode;
  readonly columns: readonly Column[];
  /** Ids of the rows that the table always has. Their label is the message `row.<table>.<id>`. */
  readonly fixedRows: readonly string[];
  /** Key of the column that names an added row. */
  readonly label: string;
  /** Whether users may add rows. */
  readonly canAdd: boolean;
  /** Whether rows may have parts below them. Rules compare the sums of the parts with the row. */
  readonly canNest: boolean;
  /** Whether the table has a row `stated` for totals that the text or a decision states. Rules check it; sums exclude it. */
  readonly hasStatedTotals: boolean;
  /** Whether the table is too wide for a portrait page. */
  readonly landscape: boolean;
}

/** Id of the row of stated totals. */
export const STATED_ROW = 'stated';
