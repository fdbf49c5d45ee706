import type { CellValue } from '@schemes/model/cell';
import type { KeyboardEvent } from 'react';
import type { EditEnd } from './CellInput';
import type { GridCommand } from './gridKey';
import type { GridPlace } from './gridPlace';

/** What was typed into a cell when its input goes away unasked, or when nothing may be written any more. */
export interface UnplacedText extends GridPlace {
  readonly text: string;
}

/** What rows ask of their table. One object for the table's life, so that rows are not drawn again for it. */
export interface GridActions {
  readonly goTo: (row: string, column: string) => void;
  /** Draws the range from the cursor to a cell. */
  readonly extendTo: (row: string, column: string) => void;
  readonly command: (command: GridCommand, event?: KeyboardEvent) => void;
  /** Writes the cursor's cell. `before`: what it held when the editing began. */
  readonly commit: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined) => void;
  /** Puts the range on the clipboard. */
  readonly copy: (data: DataTransfer, cut: boolean) => void;
  /** Takes what was copied; false where there is nothing to take. */
  readonly paste: (data: DataTransfer) => boolean;
  readonly addBelow: (row: string) => void;
  readonly addPart: (row: string) => void;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  readonly selectRow: (row: string) => void;
  readonly selectColumn: (column: string) => void;
  readonly openPanel: (column: string) => void;
  readonly unplaced: (text: UnplacedText) => void;
}
