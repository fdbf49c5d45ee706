import type { CellConflict } from '../model/cellConflict';
import type { Fold } from '../model/columnTracks';
import type { GridPoint } from '../model/GridActions';
import type { GridCells } from '../model/GridCells';
import type { GridNotice } from '../model/GridNotice';
import type { GridPlace } from '../model/gridPlace';
import type { GridRange } from '../model/gridRange';
import type { Selection, SelectionChange } from '../model/Selection';
import type { TableVerbs } from '../model/TableVerbs';

/** What actions read of a table when they run, and where they report. Each function reads the latest render. */
export interface GridAccess {
  readonly cells: () => GridCells;
  readonly selection: () => Selection;
  /** Null: the table is read-only. */
  readonly verbs: () => TableVerbs | null;
  /** Whether the person sorted the rows. A row cannot be moved by hand then. */
  readonly isSorted: () => boolean;
  /** The element that scrolls the table. */
  readonly box: () => HTMLElement | null;
  readonly select: (change: SelectionChange) => void;
  readonly notify: (notice: GridNotice | null) => void;
  readonly reportConflict: (conflict: CellConflict) => void;
  readonly openPanel: (column: string) => void;
  /**
   * Opens the menu of the active cell or the range. `at`: the point it opens at; absent: at the cell. `pointed`: the cell
   * that was pointed at, null for a whole row; absent: the active cell.
   */
  readonly openMenu: (at?: GridPoint, pointed?: GridPlace | null) => void;
  /** Shows the range that releasing the fill handle would fill; null: none. */
  readonly previewFill: (range: GridRange | null) => void;
  /** The date of today where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The name of the person who wrote a cell's value; null: not known. */
  readonly writerName: (row: string, column: string) => string | null;
  /** The folded groups of columns. */
  readonly folds: () => readonly Fold[];
  readonly unfold: (groups: readonly string[]) => void;
}
