import { type Block, readBlock } from './readBlock';
import { readHtmlTable } from './readHtmlTable';

/** Reads the clipboard as cells: from its HTML if that is one table, else from its text. Null: nothing to paste. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Block | null {
  const table = readHtmlTable(data.getData('text/html'));
  if (table) return table;
  const text = data.getData('text/plain');
  return text === '' ? null : readBlock(text);
}
