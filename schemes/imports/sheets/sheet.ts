/**
 * The value of a cell. A calendar day is `YYYY-MM-DD` in `day`; a time of day is dropped. `showsMonth`: the file shows only
 * its month and year, as of a typed `4/1975`, which a spreadsheet stores as the first of April. A number that the file shows
 * as a percentage is in `percent`, in percent: 13.3 for `13,3%`.
 */
export type SheetValue =
  | number
  | string
  | boolean
  | { readonly day: string; readonly showsMonth?: true }
  | { readonly percent: number }
  | null;

/** A merged cell: its rows and columns, counted from 0, both ends included. The value is in the top left cell. */
export interface SheetMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, a .csv file, or a table of a Word file. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merges: readonly SheetMerge[];
  /** Rows and columns, counted from 0, that the file does not show, in ascending order. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Names of old fonts (.VnTime, VNI-Times) by cell, as `row,column`. */
  readonly fonts?: Readonly<Record<string, string>>;
}

/** The name of the old font of a cell; undefined if its font is not an old font. */
export function fontAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.fonts?.[`${row},${column}`];
}

/** Notes on a file that was read, as message keys below `imports.note.`. */
export type FileNote =
  | 'macros'
  | 'formulas'
  | 'uncalculated'
  | 'externalLinks'
  | 'hiddenSheets'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'cutRows'
  | 'encodingGuessed'
  | 'converted';

/** A spreadsheet file as plain values, without formulas, macros and links. */
export interface SheetFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly notes: readonly FileNote[];
}
