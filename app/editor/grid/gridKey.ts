/** What a key does in a cell that is not being edited, as in a spreadsheet. */
export type GridCommand =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  /** Along the row, on to the next row at its end; out of the table after the last cell. */
  | { readonly kind: 'next'; readonly by: 1 | -1 }
  | {
      readonly kind: 'edge';
      readonly row: 'same' | 'first' | 'last';
      readonly column: 'same' | 'first' | 'last';
    }
  | { readonly kind: 'edit' | 'clear' | 'addRow' | 'addPart' | 'removeRow' | 'undo' | 'redo' }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const PAGE = 10;

/** The command of a key press, or null where the key is text or not ours. */
export function gridKey({ key, ctrl, shift, alt }: KeyPress): GridCommand | null {
  if (alt) {
    if (key === 'ArrowUp') return { kind: 'moveRow', by: -1 };
    if (key === 'ArrowDown') return { kind: 'moveRow', by: 1 };
    return null;
  }
  if (ctrl) return withControl(key, shift);
  switch (key) {
    case 'ArrowUp':
      return { kind: 'move', rows: -1, columns: 0 };
    case 'ArrowDown':
      return { kind: 'move', rows: 1, columns: 0 };
    case 'ArrowLeft':
      return { kind: 'move', rows: 0, columns: -1 };
    case 'ArrowRight':
      return { kind: 'move', rows: 0, columns: 1 };
    case 'PageUp':
      return { kind: 'move', rows: -PAGE, columns: 0 };
    case 'PageDown':
      return { kind: 'move', rows: PAGE, columns: 0 };
    case 'Enter':
      return { kind: 'move', rows: shift ? -1 : 1, columns: 0 };
    case 'Tab':
      return { kind: 'next', by: shift ? -1 : 1 };
    case 'Home':
      return { kind: 'edge', row: 'same', column: 'first' };
    case 'End':
      return { kind: 'edge', row: 'same', column: 'last' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}

function withControl(key: string, shift: boolean): GridCommand | null {
  switch (key) {
    case 'Home':
      return { kind: 'edge', row: 'first', column: 'first' };
    case 'End':
      return { kind: 'edge', row: 'last', column: 'last' };
    case 'ArrowUp':
      return { kind: 'edge', row: 'first', column: 'same' };
    case 'ArrowDown':
      return { kind: 'edge', row: 'last', column: 'same' };
    case 'ArrowLeft':
      return { kind: 'edge', row: 'same', column: 'first' };
    case 'ArrowRight':
      return { kind: 'edge', row: 'same', column: 'last' };
    case 'Enter':
      return { kind: shift ? 'addPart' : 'addRow' };
    case 'Delete':
      return { kind: 'removeRow' };
    case 'z':
    case 'Z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}
