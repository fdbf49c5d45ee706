import type { CellProblem } from '@schemes/model/cells/cell';
import type { PastedCell } from './TableVerbs';

/** A value that was not written: its cell (null: beyond the table), its text and the reason. */
export interface LeftValue {
  readonly row: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly problem:
    | CellProblem
    | { readonly code: 'grid.leftOutside'; readonly params: Record<string, never> };
}

/** What a command on several cells writes, and what it leaves. */
export interface CellsChange {
  readonly cells: readonly PastedCell[];
  /** Values that do not fit their cells; the person sees each. */
  readonly left: readonly LeftValue[];
  /** Number of computed or fixed cells that stay as they are. */
  readonly kept: number;
}
