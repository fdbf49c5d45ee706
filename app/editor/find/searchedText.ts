import { readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import { type ParsedCell, parseCell } from '@schemes/model/cells/parseCell';
import { cellText } from '../grid/model/cellText';

/**
 * The text of a cell that the search reads: as the table shows it. A number is searched as typed if the form in the
 * table would lose digits or could not be read back.
 */
export function searchedText(lang: Lang, type: CellType, value: CellValue | undefined): string {
  const isTyped = type.kind === 'percent' || (type.kind === 'integer' && lang !== 'vi');
  return isTyped ? cellText(lang, type, value) : formatCell(lang, type, value);
}

/**
 * Reads a cell's text after a replacement as typing reads it. Labels of choices are recognised by the same words as in
 * imported files.
 */
export function readReplaced(type: CellType, text: string): ParsedCell {
  if (type.kind !== 'choice' && type.kind !== 'choices') return parseCell(type, text);
  const read = readSheetCell(type, text);
  if (!read.ok) return { ok: false, problem: read.problem satisfies CellProblem };
  return { ok: true, value: read.value };
}
