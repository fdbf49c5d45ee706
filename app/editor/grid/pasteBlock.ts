import type { CellType, CellValue } from '@schemes/model/cell';
import { parseCell, sortCodes } from '@schemes/model/parseCell';
import { type Column, STATED_ROW, type TableType } from '@schemes/model/tableType';
import { choiceLabel } from '@schemes/words/formatCell';
import type { Lang } from '@schemes/words/lang';
import { foldText } from './foldText';
import type { GridPlace } from './gridPlace';
import { mayEditCell } from './mayEditCell';
import type { PastedCell } from './tableVerbs';

export interface PasteResult {
  readonly cells: readonly PastedCell[];
  /** Number of values that did not fit their cell and were left out. */
  readonly left: number;
}

/** Cells of a copied range: tabs between columns, line breaks between rows, quotes round cells that hold either. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < body.length; i++) {
    const char = body[i];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t' || char === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else cell += char;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/**
 * Lays a copied range over the table from a cell on. Rows beyond the last are named by `fresh` (null: none may be added).
 * Values that do not fit, and cells nobody may type into, are left out and counted.
 */
export function pasteBlock(
  text: string,
  from: GridPlace,
  type: TableType,
  rows: readonly string[],
  lang: Lang,
  fresh: (() => string) | null,
): PasteResult {
  const cells: PastedCell[] = [];
  let left = 0;
  const firstRow = Math.max(0, rows.indexOf(from.row));
  const firstColumn = type.columns.findIndex((column) => column.key === from.column);
  for (const [i, line] of readBlock(text).entries()) {
    const there = rows[firstRow + i];
    const row = there === STATED_ROW && i > 0 ? fresh?.() : (there ?? fresh?.());
    for (const [j, value] of line.entries()) {
      const column = type.columns[firstColumn + j];
      if (row === undefined || !column || !mayEditCell(type, row, column)) {
        if (value.trim() !== '') left += 1;
        continue;
      }
      const parsed = readPasted(lang, column, value);
      if (parsed.ok) cells.push({ row, column: column.key, value: parsed.value });
      else left += 1;
    }
  }
  return { cells, left };
}

type Read = { readonly ok: true; readonly value: CellValue | undefined } | { readonly ok: false };

/** Choices come as the labels people see, or as codes. */
function readPasted(lang: Lang, column: Column, text: string): Read {
  if (column.kind === 'choice') {
    const code = text.trim() === '' ? undefined : codeOf(lang, column, text);
    return text.trim() !== '' && code === undefined ? { ok: false } : { ok: true, value: code };
  }
  if (column.kind === 'choices') {
    const codes = text
      .split(/[,;]/)
      .filter((part) => part.trim() !== '')
      .map((part) => codeOf(lang, column, part));
    const known = codes.filter((code) => code !== undefined);
    if (known.length !== codes.length) return { ok: false };
    return { ok: true, value: known.length === 0 ? undefined : sortCodes(column, known) };
  }
  return parseCell(column, text);
}

function codeOf(lang: Lang, type: CellType, text: string): string | undefined {
  const wanted = foldText(text);
  return type.choices?.find(
    (code) => foldText(choiceLabel(lang, type, code)) === wanted || code === text.trim(),
  );
}
