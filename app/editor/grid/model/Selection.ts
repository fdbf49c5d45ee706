import type { GridPlace } from './gridPlace';

/** What is selected in a table: one cell, or a range from one corner to another. */
export interface Selection {
  /** The cell that keys go to; null in a table without rows. */
  readonly activeCell: GridPlace | null;
  /** The cell where the range began, after Enter or Tab has moved the active cell inside it; null: the active cell. */
  readonly anchorCell: GridPlace | null;
  /** The range's other corner; null if no range is selected. */
  readonly focusCell: GridPlace | null;
}

/** What a command does to the selection. */
export type SelectionChange =
  /** The active cell moves and the range ends. */
  | { readonly kind: 'activate'; readonly cell: GridPlace }
  /** The active cell moves, and the focus stays where it is. */
  | { readonly kind: 'show'; readonly cell: GridPlace }
  /** The active cell moves inside the range, which does not change. */
  | { readonly kind: 'step'; readonly cell: GridPlace }
  /** The range extends to another corner; null ends it. `isShown`: that corner is scrolled into view. */
  | { readonly kind: 'extend'; readonly focusCell: GridPlace | null; readonly isShown: boolean }
  /** A whole row, column or table is chosen; the table does not scroll to its end. */
  | { readonly kind: 'select'; readonly activeCell: GridPlace; readonly focusCell: GridPlace };
