import type { CellType, CellValue } from '@schemes/model/cells/cell';
import type { KeyboardEvent } from 'react';
import type { EditEnd } from '../model/EditEnd';
import type { GridCommand } from '../model/GridCommand';

/** Props of the inputs of a cell. */
export interface CellInputProps {
  readonly label: string;
  readonly type: CellType;
  readonly value: CellValue | undefined;
  readonly editable: boolean;
  /** Whether the input should have the focus. */
  readonly focused: boolean;
  /**
   * Whether the input opens as soon as it has the focus, as a field of a form does. `byPointer` puts the caret at the
   * end, `byKey` selects the text.
   */
  readonly opens?: 'byKey' | 'byPointer';
  /** Offers the people of the roster while a name is typed. */
  readonly offersPeople?: boolean;
  readonly onCommand: (command: GridCommand, event: KeyboardEvent) => void;
  /** Shows a value that is about to be written; null: the document's value again. */
  readonly onShow: (unsaved: { readonly value: CellValue | undefined } | null) => void;
  /** `before`: the cell's value when its editing began. */
  readonly onCommit: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined) => void;
  readonly onCopy: (data: DataTransfer, cut: boolean) => void;
  readonly onPaste: (data: DataTransfer) => boolean;
  /** Receives the text that was being typed when the cell unmounts. */
  readonly onUnplaced: (text: string) => void;
  /** The name of the person who wrote the value; null: not known. */
  readonly writerName: () => string | null;
  /** Today's date where the person is, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Shown to a person who types into a cell that is computed; absent: the cell is not computed. */
  readonly computedNote?: string | undefined;
  /** Further description for screen readers. */
  readonly notes: string;
}
