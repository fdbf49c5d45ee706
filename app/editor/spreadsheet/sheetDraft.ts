import { findHeader, headAt, type SheetHead } from '@schemes/imports/sheets/findHeader';
import {
  type ImportTarget,
  type MappedColumn,
  SKIP,
  targetColumns,
} from '@schemes/imports/sheets/importTarget';
import { defaultKey } from '@schemes/imports/sheets/planImport';
import type { Sheet, SheetFile } from '@schemes/imports/sheets/sheet';
import type { TableType } from '@schemes/model/tables/tableType';

/** The user's choices for a file. */
export interface SheetDraft {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly head: SheetHead;
  /** Whether a header was recognised; otherwise the first row is used. */
  readonly found: boolean;
  /** The target of each column of the file, in order. */
  readonly targets: readonly ImportTarget[];
  readonly key: readonly string[];
  readonly dropMissing: boolean;
}

/** Returns the suggested draft: the first sheet with the table's header, the columns as recognised. */
export function draftOf(file: SheetFile, type: TableType): SheetDraft {
  for (const [at, sheet] of file.sheets.entries()) {
    const head = findHeader(sheet, type);
    if (head) return withHead(at, head, true, type);
  }
  return withHead(0, headAt(sheetOf(file, 0), type, 0, 1), false, type);
}

/** Returns the suggested draft of one sheet. */
export function draftOfSheet(file: SheetFile, sheet: number, type: TableType): SheetDraft {
  const chosen = sheetOf(file, sheet);
  const found = findHeader(chosen, type);
  return withHead(sheet, found ?? headAt(chosen, type, 0, 1), found !== null, type);
}

/** Returns the draft with the header that the user chose. */
export function withHeadAt(
  draft: SheetDraft,
  file: SheetFile,
  type: TableType,
  top: number,
  height: number,
): SheetDraft {
  return withHead(draft.sheet, headAt(sheetOf(file, draft.sheet), type, top, height), true, type);
}

/** Returns a sheet of the file; an empty one where there is none. */
export function sheetOf(file: SheetFile, sheet: number): Sheet {
  return file.sheets[sheet] ?? { name: '', rows: [], merges: [] };
}

/** Returns the columns of the file that have a target. */
export function mappingOf({ targets }: Pick<SheetDraft, 'targets'>): readonly MappedColumn[] {
  return targets.flatMap((target, column) => (target === SKIP ? [] : [{ column, target }]));
}

/** Returns the first target column of two columns of the file, or null. Births of men and of women share a column. */
export function writtenTwice({ targets }: SheetDraft): string | null {
  const seen = new Set<string>();
  for (const target of targets) {
    const columns = target.includes('@') ? [target] : targetColumns(target);
    const twice = columns.find((column) => seen.has(column));
    if (twice !== undefined) return twice.split('@')[0] ?? twice;
    for (const column of columns) seen.add(column);
  }
  return null;
}

function withHead(sheet: number, head: SheetHead, found: boolean, type: TableType): SheetDraft {
  const targets = head.columns.map(({ target }) => target);
  const taken = targets.flatMap((target) => [...targetColumns(target)]);
  return { sheet, head, found, targets, key: defaultKey(type, taken), dropMissing: false };
}
