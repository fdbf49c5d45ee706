import { type ColumnMemory, recallTargets } from '@schemes/imports/sheets/columnMemory';
import { findHeader, headAt, type SheetHead } from '@schemes/imports/sheets/findHeader';
import { type ImportDecisions, NO_DECISIONS } from '@schemes/imports/sheets/ImportDecisions';
import {
  claims,
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
  /** Whether the targets are those chosen for these headings before, and differ from the recognised ones. */
  readonly isRecalled: boolean;
  readonly decisions: ImportDecisions;
}

/**
 * Returns the suggested draft: the first sheet with the table's header, the columns as they were chosen for these headings
 * before (`memory`), else as recognised. Hidden columns are not imported.
 */
export function draftOf(file: SheetFile, type: TableType, memory: ColumnMemory): SheetDraft {
  for (const [at, sheet] of file.sheets.entries()) {
    const head = findHeader(sheet, type);
    if (head) return withHead({ sheet: at, file, head, found: true, type, memory });
  }
  const head = headAt(sheetOf(file, 0), type, 0, 1);
  return withHead({ sheet: 0, file, head, found: false, type, memory });
}

/** Returns the suggested draft of one sheet. */
export function draftOfSheet(
  file: SheetFile,
  sheet: number,
  type: TableType,
  memory: ColumnMemory,
): SheetDraft {
  const chosen = sheetOf(file, sheet);
  const found = findHeader(chosen, type);
  const head = found ?? headAt(chosen, type, 0, 1);
  return withHead({ sheet, file, head, found: found !== null, type, memory });
}

/** Returns the draft with the header that the user chose. */
export function withHeadAt(
  draft: SheetDraft,
  file: SheetFile,
  type: TableType,
  top: number,
  height: number,
  memory: ColumnMemory,
): SheetDraft {
  const head = headAt(sheetOf(file, draft.sheet), type, top, height);
  return withHead({ sheet: draft.sheet, file, head, found: true, type, memory });
}

/** Returns a sheet of the file; an empty sheet if it has none at that index. */
export function sheetOf(file: SheetFile, sheet: number): Sheet {
  return file.sheets[sheet] ?? { name: '', rows: [], merges: [] };
}

/** Returns the columns of the file that have a target. */
export function mappingOf({ targets }: Pick<SheetDraft, 'targets'>): readonly MappedColumn[] {
  return targets.flatMap((target, column) => (target === SKIP ? [] : [{ column, target }]));
}

/**
 * Returns the first column that two columns of the file would write, or null. The parts of one value, such as day and
 * month, may share it.
 */
export function columnWrittenTwice({ targets }: Pick<SheetDraft, 'targets'>): string | null {
  const seen = new Set<string>();
  for (const target of targets) {
    const claimed = target === SKIP ? [] : claims(target);
    if (claimed.some((one) => seen.has(one))) return targetColumns(target)[0] ?? null;
    for (const one of claimed) seen.add(one);
  }
  return null;
}

/** The draft with the columns as their headings are recognised, without what was chosen before. */
export function withRecognised(draft: SheetDraft, file: SheetFile, type: TableType): SheetDraft {
  return withHead({ ...draft, file, type, memory: [] });
}

function withHead({
  sheet,
  file,
  head,
  found,
  type,
  memory,
}: Pick<SheetDraft, 'sheet' | 'head' | 'found'> & {
  readonly file: SheetFile;
  readonly type: TableType;
  readonly memory: ColumnMemory;
}): SheetDraft {
  const hidden = new Set(sheetOf(file, sheet).hidden?.columns);
  const recognised = head.columns.map(({ target, column }) => (hidden.has(column) ? SKIP : target));
  const targets = recallTargets(memory, type, head) ?? recognised;
  const mapped = targets.flatMap((target) => [...targetColumns(target)]);
  const isRecalled = targets.some((target, column) => target !== recognised[column]);
  const key = defaultKey(type, mapped);
  return { sheet, head, found, targets, key, dropMissing: false, isRecalled, decisions: NO_DECISIONS };
}
