import type { CellConflict } from '../model/cellConflict';
import type { Fold } from '../model/columnTracks';
import type { GridCells } from '../model/GridCells';
import type { GridNotice } from '../model/GridNotice';
import type { Selection, SelectionChange } from '../model/Selection';
import type { TableVerbs } from '../model/TableVerbs';

/** How actions read a table when they run, and where they report. The functions read the latest render. */
export interface GridAccess {
  readonly cells: () => GridCells;
  readonly selection: () => Selection;
  /** Null: the table is read-only. */
  readonly verbs: () => TableVerbs | null;
  /** Whether the person sorted the rows; moving a row by hand then has no meaning. */
  readonly isSorted: () => boolean;
  /** The element that scrolls the table. */
  readonly box: () => HTMLElement | null;
  readonly select: (change: SelectionChange) => void;
  readonly notify: (notice: GridNotice | null) => void;
  readonly reportConflict: (conflict: CellConflict) => void;
  readonly openPanel: (column: string) => void;
  /** The folded groups of columns. */
  readonly folds: () => readonly Fold[];
  readonly unfold: (groups: readonly string[]) => void;
}
