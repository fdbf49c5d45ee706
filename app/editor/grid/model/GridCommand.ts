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
  /** To the end of the filled or of the empty cells in a direction, as Ctrl with an arrow goes in a spreadsheet. */
  | {
      readonly kind: 'dataEdge';
      readonly rows: -1 | 0 | 1;
      readonly columns: -1 | 0 | 1;
      readonly extend: boolean;
    }
  | { readonly kind: 'edit' | 'undo' | 'redo' }
  | RepeatableCommand
  /** Repeats the last command that changed the table, on the present selection. */
  | { readonly kind: 'repeat' }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' }
  /** Opens the menu of the cell; opens the column's panel; scrolls the active cell into view. */
  | { readonly kind: 'menu' | 'columnPanel' | 'show' }
  /** Moves the focus to the buttons below the table; ends the range. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'collapse' }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 };

/** The commands that change the table, and that F4 repeats. `today` writes today's date. */
export type RepeatableCommand =
  | { readonly kind: 'clear' | 'addRow' | 'addAbove' | 'addPart' | 'duplicateRows' | 'removeRow' }
  | { readonly kind: 'fillDown' | 'fillRight' | 'sum' | 'today' };
