import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Row, TableType } from '@schemes/model/tables/tableType';

/** Names a row: a fixed row from the message catalogue, others by what users wrote. */
export function rowName(lang: Lang, type: TableType, row: Row): string {
  const fixed = `row.${type.id}.${row.id}`;
  if (hasMessage(fixed)) return t(lang, fixed);
  const own = row.cells[type.label];
  return typeof own === 'string' ? own : '';
}
