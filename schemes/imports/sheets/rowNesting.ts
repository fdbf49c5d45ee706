import type { TableType } from '../../model/tables/tableType';
import type { Sheet } from './sheet';
import { sheetText } from './sheetText';

interface Nested {
  /** Index of the parent among the imported rows, if the row is a part. */
  readonly parent?: number;
  /** The label without a list sign before it. */
  readonly label: string;
}

const SIGN = /^\s*([-–—+•*])\s*/;

/**
 * Returns a function that finds the parent of a row. Call it for the entries in order. In tables whose rows can have
 * parts, a part belongs to the last row that is not a part itself. A part has a list sign other than that of the first
 * row (`+` below `–`), or no running number in a table that has them.
 */
export function nextParent(
  sheet: Sheet,
  below: number,
  type: TableType,
  named: number | undefined,
  counter: number | undefined,
): (row: number, label: string, index: number, fixed: string | undefined) => Nested {
  if (!type.canNest || named === undefined) return (_row, label) => ({ label });
  const signs = sheet.rows.slice(below).map((row) => signOf(sheetText(row[named])));
  const outer = signs.find((_, i) => sheetText(sheet.rows[below + i]?.[named]).trim() !== '');
  const counted =
    counter !== undefined && sheet.rows.slice(below).some((row) => sheetText(row[counter]).trim() !== '');
  let top: number | undefined;
  return (row, label, index, fixed) => {
    const sign = signOf(label);
    const bare = label.replace(SIGN, '');
    const uncounted = counted && counter !== undefined && sheetText(sheet.rows[row]?.[counter]).trim() === '';
    const isPart = fixed === undefined && top !== undefined && ((sign !== '' && sign !== outer) || uncounted);
    if (isPart && top !== undefined) return { parent: top, label: bare };
    top = index;
    return { label: bare };
  };
}

function signOf(text: string): string {
  return SIGN.exec(text)?.[1] ?? '';
}
