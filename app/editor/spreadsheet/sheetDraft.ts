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

/** What the person has chosen of a file so far. */
export interface SheetDraft {
  /** Index among the file's sheets. */
  readonly sheet: number;
  readonly head: SheetHead;
  /** Whether the head was found; otherwise the first row stands in for it. */
  readonly found: boolean;
  /** For each column of the file, in order. */
  readonly targets: readonly ImportTarget[];
  readonly key: readonly string[];
  readonly dropMissing: boolean;
}

/** A draft as the file suggests it: the first sheet that has the table's head, the columns as recognised. */
export function draftOf(file: SheetFile, type: TableType): SheetDraft {
  for (const [at, sheet] of file.sheets.entries()) {
    const head = findHeader(sheet, type);
    if (head) return withHead(at, head, true, type);
  }
  return withHead(0, headAt(sheetOf(file, 0), type, 0, 1), false, type);
}

export function draftOfSheet(file: SheetFile, sheet: number, type: TableType): SheetDraft {
  const chosen = sheetOf(file, sheet);
  const found = findHeader(chosen, type);
  return withHead(sheet, found ?? headAt(chosen, type, 0, 1), found !== null, type);
}

/** The draft with a head that the person pointed at. */
export function withHeadAt(
  draft: SheetDraft,
  file: SheetFile,
  type: TableType,
  top: number,
  height: number,
): SheetDraft {
  return withHead(draft.sheet, headAt(sheetOf(file, draft.sheet), type, top, height), true, type);
}

export function sheetOf(file: SheetFile, sheet: number): Sheet {
  return file.sheets[sheet] ?? { name: '', rows: [], merges: [] };
}

export function mappingOf({ targets }: Pick<SheetDraft, 'targets'>): readonly MappedColumn[] {
  return targets.flatMap((target, column) => (target === SKIP ? [] : [{ column, target }]));
}

/** The first of our columns that two of the file's go into, or null. Births of men and of women go into the same. */
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
