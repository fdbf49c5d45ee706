import type { CellProblem } from '@schemes/model/cells/cell';
import type { PastedCell } from './TableVerbs';

/** A value that was not taken: where it was meant for (null: beyond the table), what it said, why. */
export interface LeftValue {
  readonly row: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly problem:
    | CellProblem
    | { readonly code: 'grid.leftOutside'; readonly params: Record<string, never> };
}

/** What a command on several cells writes and what it does not. */
export interface CellsChange {
  readonly cells: readonly PastedCell[];
  /** Values that did not fit, each to be named to the person. */
  readonly left: readonly LeftValue[];
  /** Number of computed or fixed cells that stayed as they are. */
  readonly kept: number;
}
