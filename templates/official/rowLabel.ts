import type { Row, TableType } from '@schemes/model/tableType';
import { hasWord, say } from '@schemes/words/say';

/** The label of a row: a fixed row's word, or what the users called it. */
export function rowLabel(type: TableType, row: Row): string {
  const word = `row.${type.id}.${row.id}`;
  if (type.fixedRows.includes(row.id) && hasWord(word)) return say('vi', word);
  return String(row.cells[type.label] ?? '');
}
