import type { CellValue } from '@schemes/model/cell';
import type { KeyboardEvent } from 'react';
import type { EditEnd } from './CellInput';
import type { GridCommand } from './gridKey';

/** What rows ask of their table. One object for the table's life, so that rows are not drawn again for it. */
export interface GridActions {
  readonly goTo: (row: string, column: string) => void;
  readonly command: (command: GridCommand, event?: KeyboardEvent) => void;
  readonly commit: (value: CellValue | undefined, end: EditEnd) => void;
  /** Takes a copied range; false leaves the text to the cell. */
  readonly paste: (text: string) => boolean;
  readonly addBelow: (row: string) => void;
  readonly addPart: (row: string) => void;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: 1 | -1) => void;
}
