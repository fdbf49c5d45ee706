/** What a key does in a cell that is not being edited, as in a spreadsheet. `extend`: the range grows, the cursor stays. */
export type GridCommand =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly extend?: boolean;
      /** Enter: in a range it goes down and up inside the range. */
      readonly inRange?: boolean;
    }
  /** Along the row, on to the next row at its end; out of the table after the last cell. */
  | { readonly kind: 'next'; readonly by: 1 | -1 }
  | {
      readonly kind: 'edge';
      readonly row: 'same' | 'first' | 'last';
      readonly column: 'same' | 'first' | 'last';
      readonly extend?: boolean;
    }
  | { readonly kind: 'edit' | 'clear' | 'addRow' | 'addPart' | 'removeRow' | 'undo' | 'redo' }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' | 'fillDown' | 'fillRight' | 'sum' }
  /** Opens what can be done with the column; goes to the buttons below the table; lets a range go. */
  | { readonly kind: 'columnPanel' | 'leave' | 'collapse' }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 };
