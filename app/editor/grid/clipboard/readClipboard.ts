import { type Block, readBlock } from './readBlock';
import { readHtmlTable } from './readHtmlTable';

/** What was copied elsewhere, as cells: of the HTML where it holds a table, else of the text. Null where there is nothing. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Block | null {
  const table = readHtmlTable(data.getData('text/html'));
  if (table) return table;
  const text = data.getData('text/plain');
  return text === '' ? null : readBlock(text);
}
