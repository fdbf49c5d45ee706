/** The cursor in the row that has it. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
  /** Whether a search points at the cell and keeps the focus itself. */
  readonly isPointed: boolean;
}
