/** The cursor in the row that has it. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
  /** A search shows the cell and has the focus itself. */
  readonly isPointed: boolean;
}
