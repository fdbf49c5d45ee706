import type { GridCommand } from '../model/GridCommand';

/** A key with its modifiers; `ctrl` is also Command. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const PAGE_ROWS = 10;
const PAGE_COLUMNS = 6;
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE_ROWS, 0],
  PageDown: [PAGE_ROWS, 0],
};

/**
 * The command of a key press; null if the key types text or has no command. Keys of the browser that a spreadsheet
 * also has (Ctrl+minus and Ctrl+plus, F5, Ctrl+1, F7, Ctrl+P, Ctrl+T) are left to the browser.
 */
export function gridKey({ key, ctrl, shift, alt }: KeyPress): GridCommand | null {
  // AltGr types characters and reports both modifiers.
  if (alt) return ctrl ? null : withAlt(key, shift);
  if (ctrl) return withControl(key, shift);
  const step = STEPS[key];
  if (step) return { kind: 'move', rows: step[0], columns: step[1], extend: shift };
  switch (key) {
    case 'Enter':
      return { kind: 'move', rows: shift ? -1 : 1, columns: 0, inRange: true };
    case 'Tab':
      return { kind: 'next', by: shift ? -1 : 1 };
    case 'Home':
      return { kind: 'edge', row: 'same', column: 'first', extend: shift };
    case 'End':
      return { kind: 'edge', row: 'same', column: 'last', extend: shift };
    case 'F2':
      return shift ? null : { kind: 'edit' };
    case 'F4':
      return shift ? null : { kind: 'repeat' };
    case 'F6':
      return shift ? null : { kind: 'leave' };
    case 'Escape':
      return { kind: 'collapse' };
    case 'F10':
      return shift ? { kind: 'menu' } : null;
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case ' ':
      return shift ? { kind: 'selectRow' } : null;
    default:
      return null;
  }
}

function withAlt(key: string, shift: boolean): GridCommand | null {
  switch (key) {
    case 'PageUp':
      return { kind: 'move', rows: 0, columns: -PAGE_COLUMNS, extend: shift };
    case 'PageDown':
      return { kind: 'move', rows: 0, columns: PAGE_COLUMNS, extend: shift };
    case 'ArrowUp':
      return { kind: 'moveRow', by: -1 };
    case 'ArrowDown':
      return { kind: 'moveRow', by: 1 };
    case '=':
      return { kind: 'sum' };
    default:
      return null;
  }
}

function withControl(key: string, shift: boolean): GridCommand | null {
  switch (key) {
    case 'Home':
      return { kind: 'edge', row: 'first', column: 'first', extend: shift };
    case 'End':
      return { kind: 'edge', row: 'last', column: 'last', extend: shift };
    case 'ArrowUp':
      return { kind: 'dataEdge', rows: -1, columns: 0, extend: shift };
    case 'ArrowDown':
      return { kind: 'dataEdge', rows: 1, columns: 0, extend: shift };
    case 'ArrowLeft':
      return { kind: 'dataEdge', rows: 0, columns: -1, extend: shift };
    case 'ArrowRight':
      return { kind: 'dataEdge', rows: 0, columns: 1, extend: shift };
    case 'Enter':
      return { kind: shift ? 'addPart' : 'addRow' };
    case 'Delete':
      return { kind: 'removeRow' };
    case ' ':
      return { kind: shift ? 'selectAll' : 'selectColumn' };
    case 'Backspace':
      return { kind: 'show' };
    case ';':
      return shift ? null : { kind: 'today' };
    default:
      return withLetter(key.toLowerCase(), shift);
  }
}

function withLetter(key: string, shift: boolean): GridCommand | null {
  if (key === 'z') return { kind: shift ? 'redo' : 'undo' };
  // Ctrl+Shift+L turns the filter on and off in a spreadsheet.
  if (shift) return key === 'l' ? { kind: 'columnPanel' } : null;
  switch (key) {
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'selectAll' };
    case 'd':
      return { kind: 'fillDown' };
    case 'r':
      return { kind: 'fillRight' };
    default:
      return null;
  }
}
