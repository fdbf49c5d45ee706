import type { Sheet } from '../imports/sheets/sheet';
import type { FilePlace } from './Examination';

/** A paragraph or a cell of a file, as NFC. */
export interface ExaminedText {
  readonly text: string;
  /** The place, if the text is a cell of a spreadsheet; null: a quotation names the place. */
  readonly cell: FilePlace | null;
}

/** A table of a Word file, or a sheet. */
export interface ExaminedTable {
  /** Counted from 1. */
  readonly n: number;
  readonly title: string;
  readonly sheet: Sheet;
  /** Whether cells have addresses that a person can see. */
  readonly isSpreadsheet: boolean;
}

/** One section of a Word file: sizes in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How a Word file is laid out. */
export interface WordLayout {
  readonly pages: readonly PageSize[];
  /** The font of most of the running text; null if the file names the font only through a theme. */
  readonly font: string | null;
  /** The size of most of the running text, in points; null if the file does not state a size. */
  readonly size: number | null;
}

/** A file as it is examined. */
export interface ExaminedFile {
  readonly name: string;
  readonly kind: 'word' | 'sheet';
  /** Every paragraph and cell with text, in reading order. */
  readonly texts: readonly ExaminedText[];
  readonly tables: readonly ExaminedTable[];
  /** Null for a spreadsheet. */
  readonly layout: WordLayout | null;
  /** How many places have tracked changes, comments and hidden text. */
  readonly traces: Readonly<Record<'tracked' | 'comments' | 'hidden', number>>;
}
