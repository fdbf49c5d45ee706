import type { TableType } from '../../model/tables/tableType';
import type { Sheet } from './sheet';
import { sheetText } from './sheetText';

interface Nested {
  /** Index of the row that this row is a part of. */
  readonly parent?: number;
  /** The label without the sign that marks it as a part. */
  readonly label: string;
}

const SIGN = /^\s*([-–—+•*])\s*/;

/**
 * Returns a function that decides, for one row after another, whether it is a part of an earlier row, in tables that
 * have parts. A part is marked by a sign before its name that the first row lacks (`+` below `–`), or by a missing
 * running number.
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
