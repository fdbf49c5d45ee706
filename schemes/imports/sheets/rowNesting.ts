import type { TableType } from '../../model/tables/tableType';
import type { Sheet } from './sheet';
import { sheetText } from './sheetText';

interface Nested {
  /** Index of the row this one is a part of. */
  readonly parent?: number;
  /** The label without the sign that made it a part. */
  readonly label: string;
}

const SIGN = /^\s*([-–—+•*])\s*/;

/**
 * Tells for one row after another whether it is a part of an earlier one, in tables that have parts. A part is told by
 * a sign before its name that the first row does not have (`+` below `–`), or by a missing running number.
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
