/** The cursor in the row that has it. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
  /** Whether a search shows the cell while the search field keeps the focus. */
  readonly isPointed: boolean;
}
