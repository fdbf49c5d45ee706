import type { Examination } from '@schemes/examination/Examination';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import type { WordFile } from '@schemes/imports/word/wordFile';
import type { Result } from '@schemes/policy/Result';

/** Reads uploaded files. Nothing is stored: the editor writes the content into the open document. */
export interface Imports {
  /** Reads the values of a spreadsheet (.xlsx, .ods, .csv), for editors of the scheme. `name` is the file name. */
  readSheets(scheme: string, name: string, bytes: Uint8Array): Promise<Result<SheetFile>>;
  /** Reads text and tables of a Word scheme (.docx), for anyone who may create a scheme. */
  readWord(name: string, bytes: Uint8Array): Promise<Result<WordFile>>;
  /** Reads a Word scheme for an existing scheme, for its editors. */
  readWordFor(scheme: string, name: string, bytes: Uint8Array): Promise<Result<WordFile>>;
  /** Examines a file that the office received (.docx, .xlsx), for anyone who is signed in. */
  examine(name: string, bytes: Uint8Array): Promise<Result<Examination>>;
}
