import type { SheetFile } from '@schemes/imports/sheet';
import type { WordFile } from '@schemes/imports/wordFile';
import type { Result } from '@schemes/policy/Result';

/** Files that people bring. Reading one writes nothing and keeps nothing: taking it is an edit in the open document. */
export interface Imports {
  /** A spreadsheet (.xlsx, .ods, .csv) as values, for whoever may write in the scheme. `name` is the file's. */
  readSheets(scheme: string, name: string, bytes: Uint8Array): Promise<Result<SheetFile>>;
  /** A Word scheme (.docx) as text and tables, for whoever may begin a scheme somewhere. */
  readWord(name: string, bytes: Uint8Array): Promise<Result<WordFile>>;
  /** The same for a scheme that stands, for whoever may write in it. */
  readWordFor(scheme: string, name: string, bytes: Uint8Array): Promise<Result<WordFile>>;
}
