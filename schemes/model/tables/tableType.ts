import type { CellType, CellValue } from '../cells/cell';

/** One row as every part of the program sees it. `order` is a fractional index; ties are broken by `id`. */
export interface Row {
  readonly id: string;
  readonly order: string;
  /** The row this one is a part of (blocs of `seats`, sub-groups of `headcount`). */
  readonly parent?: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface Column extends CellType {
  /** Width in the grid, px at the default text size. */
  readonly width: number;
  /** The footer shows the column's sum over top-level rows. */
  readonly total?: boolean;
  /** A column nobody may type into; `null` means the inputs are not there yet. */
  readonly compute?: (row: Row, rows: readonly Row[]) => number | string | null;
  /** Group of the two-row head, a word key below `columnGroup.`. */
  readonly group?: string;
  /** The paper leaves the column out where nobody filled it. */
  readonly sparse?: boolean;
  /** Stays in view while the table scrolls sideways. */
  readonly frozen?: boolean;
  /** Its numbers are kept beside the document, for the roles that may read them; nobody types them here. */
  readonly restricted?: boolean;
}

/** Names of the table types. */
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

/** What stored documents, snapshots and addresses hold instead of a type's name: the number of its form. */
export type TableCode = `B${number}`;

/** The shape of a table. */
export interface TableType {
  readonly id: TableTypeId;
  /** Of the congress papers' own numbering up to 12; later types continue it. It is stored, so it never changes. */
  readonly code: TableCode;
  readonly columns: readonly Column[];
  /** Rows that are always there, by id; their label is the word `row.<table>.<id>`. */
  readonly fixedRows: readonly string[];
  /** Column that names a row the users added. */
  readonly label: string;
  readonly canAdd: boolean;
  /** Rows may have parts below them; sums of parts are checked against the row. */
  readonly canNest: boolean;
  /** There is a row `stated` for the totals that the text or a decision states; it is checked, not summed. */
  readonly hasStated: boolean;
  /** Too wide for a portrait page. */
  readonly landscape: boolean;
}

/** Id of the row that carries stated totals. */
export const STATED_ROW = 'stated';
