import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { WordFile } from '@schemes/imports/word/wordFile';
import type { MessageParams } from '@schemes/model/findings/finding';
import type { RefusalCode } from '@schemes/policy/Result';
import { fileKind } from './fileKind';
import { ImportProblem } from './ImportProblem';
import { readCsvFile } from './readCsvFile';
import { readExamination } from './readExamination';
import { readWordFile } from './readWordFile';
import { readWorkbookFile } from './readWorkbookFile';

/** A file for the import thread to read. */
export interface ImportTask {
  readonly as: 'sheet' | 'word' | 'examination';
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The ending of the format from which the file was converted; absent: it was not converted. */
  readonly converted?: string;
  /** For an examination: the day by which a paper without a date is judged, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** The content of the file or a refusal. `fault`: an unexpected error of a reader, for the log only. */
export type ImportAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: RefusalCode;
      readonly params: MessageParams;
      readonly fault?: string;
    };

/** Reads one file. Never throws: every error of a reader becomes a refusal. */
export async function answerImport({ as, name, bytes, converted, today }: ImportTask): Promise<ImportAnswer> {
  try {
    if (as === 'examination') return { ok: true, value: await readExamination(name, bytes, today ?? '') };
    if (as === 'word') return { ok: true, value: noteConversion(await readWordFile(name, bytes), converted) };
    const sheet = await readSheetFile(name, bytes);
    return {
      ok: true,
      value: converted === undefined ? sheet : { ...sheet, notes: [...sheet.notes, 'converted'] },
    };
  } catch (error) {
    if (error instanceof ImportProblem) return { ok: false, code: error.code, params: error.params };
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, code: 'refusal.fileDamaged', params: {}, fault };
  }
}

/** Adds a note that the file was converted, if it was, because the result can differ from what the other program shows. */
function noteConversion(file: WordFile, converted: string | undefined): WordFile {
  if (converted === undefined) return file;
  const note = { what: 'converted', text: `.${converted} → .docx`, block: 0, isTaken: true } as const;
  // At the end, because texts refer to notes by their index.
  return { ...file, notes: [...file.notes, note] };
}

/** Reads a spreadsheet or a .csv, recognised by content, as values. Throws `ImportProblem`. */
async function readSheetFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  return fileKind(bytes) === 'archive' ? readWorkbookFile(name, bytes) : readCsvFile(name, bytes);
}
