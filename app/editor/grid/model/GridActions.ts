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

/** A point of the window, in CSS pixels. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** The actions that rows call on their table. The object never changes, so it never makes a row render. */
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
  readonly copy: (data: Pick<DataTransfer, 'setData'>, cut: boolean) => void;
  /** Pastes at the range; returns false if there is nothing to paste. */
  readonly paste: (data: Pick<DataTransfer, 'getData'>) => boolean;
  /**
   * Copies the range (`cut`: and empties it) without a clipboard event. `pasteByMenu` pastes if the browser lets the
   * page read the clipboard.
   */
  readonly copyByMenu: (cut: boolean) => void;
  readonly pasteByMenu: () => void;
  readonly addBelow: (row: string) => void;
  readonly addPart: (row: string) => void;
  readonly remove: (rows: readonly string[]) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  readonly selectRow: (row: string) => void;
  readonly selectColumn: (column: string) => void;
  readonly openPanel: (column: string) => void;
  /** Opens the menu at a point; the cell becomes the active one unless it is in the range. */
  readonly openMenu: (row: string, column: string, at: GridPoint) => void;
  /** Opens the menu at a point for a whole row, or a whole column, which is selected unless it is in the range. */
  readonly openRowMenu: (row: string, at: GridPoint) => void;
  readonly openColumnMenu: (column: string, at: GridPoint) => void;
  /** Fills from the range up to a cell, as the fill handle does; `preview` only shows the range. */
  readonly fillTo: (row: string, column: string, preview: boolean) => void;
  /** Ends the preview of a fill without filling. */
  readonly cancelFill: () => void;
  /** Fills down to the last row in which the column beside the range is filled. */
  readonly fillDownBeside: () => void;
  /** Today's date where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The name of the person who wrote the active cell's value; null: not known. */
  readonly writerName: (row: string, column: string) => string | null;
  /** Writes a value into every cell of this column for which a change rejected this text. */
  readonly replaceRejected: (report: ChangeReport, column: string, text: string, value: CellValue) => void;
  /** Empties the cells whose value was read by this kind of guess. */
  readonly dropGuessed: (report: ChangeReport, guess: Guess) => void;
  readonly unplaced: (text: UnplacedText) => void;
}
