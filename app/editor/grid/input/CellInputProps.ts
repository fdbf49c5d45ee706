import type { CellType, CellValue } from '@schemes/model/cells/cell';
import type { KeyboardEvent } from 'react';
import type { EditEnd } from '../model/EditEnd';
import type { GridCommand } from '../model/GridCommand';

export interface CellInputProps {
  readonly label: string;
  readonly type: CellType;
  readonly value: CellValue | undefined;
  readonly editable: boolean;
  /** Takes the focus as soon as it is there. */
  readonly focused: boolean;
  readonly onCommand: (command: GridCommand, event: KeyboardEvent) => void;
  /** The cell shows a value that is about to be written; null: what the document has, again. */
  readonly onShow: (soon: { readonly value: CellValue | undefined } | null) => void;
  /** `before`: what the cell held when its editing began. */
  readonly onCommit: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined) => void;
  readonly onCopy: (data: DataTransfer, cut: boolean) => void;
  readonly onPaste: (data: DataTransfer) => boolean;
  /** Told what was being typed when the cell goes away under the hand. */
  readonly onUnplaced: (text: string) => void;
  /** What else a screen reader says of the cell. */
  readonly notes: string;
}
