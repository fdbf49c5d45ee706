import { foldHeading } from '@schemes/imports/sheets/foldHeading';
import { readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import type { Sheet, SheetFile, SheetValue } from '@schemes/imports/sheets/sheet';
import { sheetText } from '@schemes/imports/sheets/sheetText';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { cleanText } from '@schemes/model/text/cleanText';
import { ok, type Result, refuse } from '@schemes/policy/Result';

/** Most accounts in one file. */
export const MAX_ACCOUNTS = 2000;
/** How many rows of each sheet are searched for the headings. */
const HEAD_ROWS = 20;
/** Longest text of a cell; a longer one cannot be a name. */
const MAX_TEXT = 200;

/** The columns of a file of accounts. */
export const ACCOUNT_COLUMNS = ['name', 'username', 'organisation', 'role', 'expires'] as const;
type AccountColumn = (typeof ACCOUNT_COLUMNS)[number];

/** Headings as offices write them, folded (`foldHeading`). */
const HEADINGS: Readonly<Record<AccountColumn, readonly string[]>> = {
  name: ['ho ten', 'ho va ten', 'full name', 'name'],
  username: ['ten dang nhap', 'tai khoan', 'user name', 'username'],
  organisation: ['to chuc', 'to chuc dang', 'ten to chuc dang', 'don vi', 'organisation', 'organization'],
  role: ['vai tro', 'role'],
  expires: ['het han', 'ngay het han', 'han dung', 'expires', 'expiry'],
};
const DAY = { key: 'expires', kind: 'date' } as const;

/** A row of the file, as text. */
export interface AccountSheetRow {
  /** Its number in the file, from 1. */
  readonly row: number;
  readonly name: string;
  readonly username: string;
  readonly organisation: string;
  readonly role: string;
  /** `2026-12-31`; null: the cell is blank. */
  readonly expires: string | null;
  /** A column whose text is too long, or whose date cannot be read; null: none. */
  readonly wrong: AccountColumn | null;
}

/**
 * Reads the rows of people from the first sheet that has headings for name and user name. Blank rows are skipped. Refuses
 * when no sheet has these headings, when no row follows them, or when more than `MAX_ACCOUNTS` do.
 */
export function readAccountSheet({ sheets }: SheetFile): Result<readonly AccountSheetRow[]> {
  for (const sheet of sheets) {
    const head = headOf(sheet);
    if (!head) continue;
    const rows = sheet.rows.flatMap((cells, at) => {
      if (at <= head.at) return [];
      const row = toRow(cells, at + 1, head.columns);
      const isBlank = row.name + row.username + row.organisation + row.role === '';
      return isBlank ? [] : [row];
    });
    if (rows.length > MAX_ACCOUNTS) {
      return refuse({ code: 'refusal.tooManyAccounts', params: { n: rows.length, max: MAX_ACCOUNTS } });
    }
    return rows.length === 0 ? refuse({ code: 'refusal.noAccountRows' }) : ok(rows);
  }
  return refuse({ code: 'refusal.noAccountColumns' });
}

interface Head {
  /** The row of the headings, from 0. */
  readonly at: number;
  readonly columns: Readonly<Partial<Record<AccountColumn, number>>>;
}

function headOf(sheet: Sheet): Head | null {
  for (const [at, cells] of sheet.rows.slice(0, HEAD_ROWS).entries()) {
    const found: Partial<Record<AccountColumn, number>> = {};
    for (const [column, value] of cells.entries()) {
      const text = foldHeading(sheetText(value));
      const name = ACCOUNT_COLUMNS.find((one) => HEADINGS[one].includes(text));
      if (name) found[name] ??= column;
    }
    if (found.name !== undefined && found.username !== undefined) return { at, columns: found };
  }
  return null;
}

function toRow(cells: readonly SheetValue[], row: number, columns: Head['columns']): AccountSheetRow {
  const cellOf = (column: AccountColumn): SheetValue => {
    const at = columns[column];
    return at === undefined ? null : (cells[at] ?? null);
  };
  const text = (column: AccountColumn) => normalizeText(cleanText(sheetText(cellOf(column))));
  const day = readSheetCell(DAY, cellOf('expires'));
  const texts = {
    name: text('name'),
    username: text('username'),
    organisation: text('organisation'),
    role: text('role'),
  };
  const long = ACCOUNT_COLUMNS.find((one) => one !== 'expires' && texts[one].length > MAX_TEXT);
  return {
    row,
    name: texts.name.slice(0, MAX_TEXT),
    username: texts.username.slice(0, MAX_TEXT),
    organisation: texts.organisation.slice(0, MAX_TEXT),
    role: texts.role.slice(0, MAX_TEXT),
    expires: day.ok && typeof day.value === 'string' ? day.value : null,
    wrong: long ?? (day.ok ? null : 'expires'),
  };
}
