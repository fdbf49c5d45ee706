import { type ColumnMemory, readColumnMemory, rememberTargets } from '@schemes/imports/sheets/columnMemory';
import type { TableType } from '@schemes/model/tables/tableType';
import type { SheetDraft } from './sheetDraft';

const KEY = 'de-an.columns';

/** Reads the columns that were chosen in this browser in earlier imports; empty if they cannot be read. */
export function readStoredColumns(): ColumnMemory {
  try {
    return readColumnMemory(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch (error) {
    console.warn('The columns of earlier imports could not be read back.', error);
    return [];
  }
}

/**
 * Stores the columns of an import in this browser, for the next file with the same headings. A failure to store is only
 * logged.
 */
export function storeColumns(type: TableType, { head, targets }: SheetDraft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(rememberTargets(readStoredColumns(), type, head, targets)));
  } catch (error) {
    console.warn('The columns of this import could not be stored in this browser.', error);
  }
}
