import type { RefObject } from 'react';
import type { CellConflict } from './cellConflict';
import type { GridCells } from './GridCells';
import type { GridNotice } from './GridNotice';
import type { GridPlace } from './gridPlace';
import type { TableVerbs } from './tableVerbs';

/** A table at the moment when an action runs, and what actions change of it. */
export interface GridNow extends GridCells {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly verbs: TableVerbs | null;
  /** The cursor; null in a table without rows. */
  readonly activeCell: GridPlace | null;
  /** Where the range was begun, once Enter or Tab walk the cursor about in it; null: the cursor is that corner. */
  readonly anchorCell: GridPlace | null;
  /** The other corner of the range. */
  readonly focusCell: GridPlace | null;
  /** Rows are shown in an order of my own, so moving one by hand would mean nothing. */
  readonly sorted: boolean;
  readonly setPlace: (place: GridPlace) => void;
  /** The cursor goes to a cell of the range, which stays. */
  readonly walkRange: (place: GridPlace) => void;
  /** `show`: the corner is scrolled into view; not where a whole row or column is chosen. */
  readonly setFocusCell: (focusCell: GridPlace | null, show?: boolean) => void;
  readonly tell: (notice: GridNotice | null) => void;
  readonly conflicts: (change: CellConflict) => void;
  readonly openPanel: (column: string) => void;
}
