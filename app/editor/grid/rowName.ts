import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Row, TableType } from '@schemes/model/tableType';

/** What a row is called: the catalogue's word for a fixed row, what the users wrote for the others. */
export function rowName(lang: Lang, type: TableType, row: Row): string {
  const fixed = `row.${type.id}.${row.id}`;
  if (hasMessage(fixed)) return t(lang, fixed);
  const own = row.cells[type.label];
  return typeof own === 'string' ? own : '';
}
