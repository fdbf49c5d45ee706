import type { Row, TableType } from '@schemes/model/tableType';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';

/** What a row is called: the catalogue's word for a fixed row, what the users wrote for the others. */
export function rowName(lang: Lang, type: TableType, row: Row): string {
  const fixed = `row.${type.id}.${row.id}`;
  if (hasWord(fixed)) return say(lang, fixed);
  const own = row.cells[type.label];
  return typeof own === 'string' ? own : '';
}
