import type { Guess } from '@schemes/imports/sheets/readSheetCell';
import type { CellValue } from '@schemes/model/cells/cell';
import type { KeyboardEvent } from 'react';
import type { ChangeReport } from './CellsChange';
import type { EditEnd } from './EditEnd';
import type { GridCommand } from './GridCommand';
import type { GridPlace } from './gridPlace';

/** The text typed into a cell that was removed, or that may no longer be written. */
export interface UnplacedText extends GridPlace {
  readonly text: string;
}

/** What rows ask of their table. The object stays the same, so it never makes a row render. */
export interface GridActions {
  readonly goTo: (row: string, column: string) => void;
  /** Makes a cell the active one without giving it the focus. */
  readonly show: (row: string, column: string) => void;
  /** Extends the range to a cell. */
  readonly extendTo: (row: string, column: string) => void;
  readonly command: (command: GridCommand, event?: KeyboardEvent) => void;
  /** Writes the active cell. `before`: its value when the editing began. */
  readonly commit: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined) => void;
  /** Puts the range on the clipboard; `cut` also empties it. */
  readonly copy: (data: DataTransfer, cut: boolean) => void;
  /** Pastes at the range; false where there is nothing to paste. */
  readonly paste: (data: DataTransfer) => boolean;
  readonly addBelow: (row: string) => void;
  readonly addPart: (row: string) => void;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  readonly selectRow: (row: string) => void;
  readonly selectColumn: (column: string) => void;
  readonly openPanel: (column: string) => void;
  /** Writes a value into every cell that a change left with this text in this column. */
  readonly replaceLeft: (report: ChangeReport, column: string, text: string, value: CellValue) => void;
  /** Empties the cells whose value a change guessed, of one kind. */
  readonly dropGuessed: (report: ChangeReport, guess: Guess) => void;
  readonly unplaced: (text: UnplacedText) => void;
}
