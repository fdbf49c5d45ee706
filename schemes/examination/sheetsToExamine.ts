import { cellAddress } from '../imports/sheets/cellAddress';
import type { SheetFile } from '../imports/sheets/sheet';
import { cleanText } from '../model/text/cleanText';
import type { ExaminedFile, ExaminedText } from './ExaminedFile';

/** A spreadsheet as it is examined: every cell with text, and every sheet as a table. */
export function sheetsToExamine(file: SheetFile): ExaminedFile {
  const texts = file.sheets.flatMap(({ name, rows }, i): readonly ExaminedText[] =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c): readonly ExaminedText[] => {
        if (typeof value !== 'string' || value.trim() === '') return [];
        const text = cleanText(value).replace(/\s+/g, ' ').trim();
        const address = cellAddress(r, c);
        return [{ text, cell: { kind: 'cell', table: i + 1, title: name, row: '', column: '', address } }];
      }),
    ),
  );
  return {
    name: file.name,
    kind: 'sheet',
    texts,
    tables: file.sheets.map((sheet, i) => ({ n: i + 1, title: sheet.name, sheet, isSpreadsheet: true })),
    layout: null,
    traces: { tracked: 0, comments: 0, hidden: 0 },
  };
}
