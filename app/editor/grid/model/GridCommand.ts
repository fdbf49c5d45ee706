/** What a key does in a cell that is not being edited, as in a spreadsheet. `extend`: the range grows, the cursor stays. */
export type GridCommand =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly extend?: boolean;
      /** Enter moves inside a range of several cells. */
      readonly inRange?: boolean;
    }
  /** Along the row, to the next row at its end, and out of the table after the last cell. */
  | { readonly kind: 'next'; readonly by: 1 | -1 }
  | {
      readonly kind: 'edge';
      readonly row: 'same' | 'first' | 'last';
      readonly column: 'same' | 'first' | 'last';
      readonly extend?: boolean;
    }
  | { readonly kind: 'edit' | 'clear' | 'addRow' | 'addPart' | 'removeRow' | 'undo' | 'redo' }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' | 'fillDown' | 'fillRight' | 'sum' }
  /** Opens the column's panel; moves the focus to the buttons below the table; ends the range. */
  | { readonly kind: 'columnPanel' | 'leave' | 'collapse' }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 };
