import type { MessageParams } from '@schemes/model/finding';
import type { RefusalCode } from '@schemes/policy/Result';
import { ImportProblem } from './ImportProblem';
import { readSheetFile } from './readSheetFile';
import { readWordFile } from './readWordFile';

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
