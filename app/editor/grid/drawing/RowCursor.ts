/** The cursor in the row that has it. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
}
