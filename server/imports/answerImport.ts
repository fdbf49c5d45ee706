import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { MessageParams } from '@schemes/model/findings/finding';
import type { RefusalCode } from '@schemes/policy/Result';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { readCsvFile } from './readCsvFile';
import { readWordFile } from './readWordFile';
import { readWorkbookFile } from './readWorkbookFile';

/** What the reading thread is asked: one file, then it ends. */
export interface ImportTask {
  readonly as: 'sheet' | 'word';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it answers. `fault`: the file broke a reader in a way of its own; told to the log, not to the person. */
export type ImportAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly params: MessageParams;
      readonly fault?: string;
    };

/** Reads one file. Never throws: whatever a reader throws at a damaged file is an answer. */
export async function answerImport({ as, name, bytes }: ImportTask): Promise<ImportAnswer> {
  try {
    return { ok: true, value: await (as === 'word' ? readWordFile : readSheetFile)(name, bytes) };
  } catch (error) {
    if (error instanceof ImportProblem) return { ok: false, code: error.code, params: error.params };
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, code: 'refusal.fileDamaged', params: {}, fault };
  }
}

/** A spreadsheet as values, or an `ImportProblem` thrown. Runs in the reading thread. */
async function readSheetFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  return fileKind(bytes) === 'archive' ? readWorkbookFile(name, bytes) : readCsvFile(name, bytes);
}
