import { type ColumnMemory, readColumnMemory, rememberTargets } from '@schemes/imports/sheets/columnMemory';
import type { TableType } from '@schemes/model/tables/tableType';
import type { SheetDraft } from './sheetDraft';

const KEY = 'de-an.columns';

/** The columns that were chosen in this browser for the forms imported here. */
export function recallColumns(): ColumnMemory {
  try {
    return readColumnMemory(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch (error) {
    console.warn('The columns of earlier imports could not be read back.', error);
    return [];
  }
}

/** Keeps the columns of an import in this browser, for the next file with the same headings. */
export function keepColumns(type: TableType, { head, targets }: SheetDraft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(rememberTargets(recallColumns(), type, head, targets)));
  } catch (error) {
    console.warn('The columns of this import could not be stored in this browser.', error);
  }
}
