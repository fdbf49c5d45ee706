import type { SheetFile } from '@schemes/imports/sheets/sheet';
import { fileKind } from './fileKind';
import { readCsvFile } from './readCsvFile';
import { readWorkbookFile } from './readWorkbookFile';

/** A spreadsheet as values, or an `ImportProblem` thrown. Runs in the reading thread. */
export async function readSheetFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  return fileKind(bytes) === 'archive' ? readWorkbookFile(name, bytes) : readCsvFile(name, bytes);
}
