/** The cursor, where it stands in this row. */
export interface RowCursor {
  readonly column: string;
  readonly focused: boolean;
}
