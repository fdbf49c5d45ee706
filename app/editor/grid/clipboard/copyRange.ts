import { dayNumber } from '@schemes/imports/cells/spreadsheetDay';
import type { Column } from '@schemes/model/tables/tableType';
import { rowName } from '../../../naming/rowName';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import { plainText } from './plainText';

/** A range for the clipboard, in the two formats that spreadsheets and word processors read. */
export interface CopiedRange {
  readonly text: string;
  readonly html: string;
}

interface CopiedCell {
  readonly text: string;
  readonly number: number | null;
  /** Serial day number of spreadsheets; null unless the value is a whole date. */
  readonly day: number | null;
}

/**
 * A range as tab-separated text and as an HTML table. In the HTML, numbers and whole dates keep their values in every
 * locale. All other cells are marked as text (Excel: `mso-number-format`, LibreOffice: `sdnum`), so that `04/1975` does
 * not become a date and a text that begins with = does not run as a formula. In the tab-separated text such a text gets
 * an apostrophe before it.
 */
export function copyRange(cells: GridCells, range: GridRange): CopiedRange {
  const columns = cells.type.columns.slice(range.left, range.right + 1);
  const rows = cells.rowIds
    .slice(range.top, range.bottom + 1)
    .map((row) => columns.map((column) => readCell(cells, row, column)));
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('\n');
  return {
    text: rows.map((row) => row.map(tabCell).join('\t')).join('\n'),
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>\n${body}\n</table></body></html>`,
  };
}

function readCell(cells: GridCells, row: string, column: Column): CopiedCell {
  const { lang, type } = cells;
  if (column.key === type.label && !mayEditCell(type, row, column)) {
    const known = cells.rowOf(row) ?? { id: row, order: '', cells: {} };
    return { text: rowName(lang, type, known), number: null, day: null };
  }
  const value = valueAt(cells, row, column);
  const number = typeof value === 'number' ? Math.round(value * 100) / 100 : null;
  const day = column.kind === 'date' ? dayNumber(value) : null;
  return { text: plainText(lang, column, value), number, day };
}

function tabCell({ text, number }: CopiedCell): string {
  const safe = number === null && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /["\t\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * `sdnum`: the language in which LibreOffice reads `sdval` (1033, a point before the decimals, independent of the text),
 * then the language and format in which the cell shows it.
 */
function htmlCell({ text, number, day }: CopiedCell): string {
  if (number !== null)
    return `<td x:num="${number}" sdval="${number}" sdnum="1033;1066;General">${escaped(text)}</td>`;
  if (day !== null)
    return `<td x:num="${day}" style='mso-number-format:"dd\\/mm\\/yyyy"' sdval="${day}" sdnum="1033;1066;DD/MM/YYYY">${escaped(text)}</td>`;
  return `<td style='mso-number-format:"\\@"' sdnum="1066;1066;@">${escaped(text)}</td>`;
}

function escaped(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe.replace(/\n/g, '<br style="mso-data-placement:same-cell">');
}
