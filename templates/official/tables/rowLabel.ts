import { hasMessage, t } from '@schemes/messages/t';
import type { Row, TableType } from '@schemes/model/tables/tableType';

/** The label of a row: the name of a fixed row, or the name that users gave the row. */
export function rowLabel(type: TableType, row: Row): string {
  const word = `row.${type.id}.${row.id}`;
  if (type.fixedRows.includes(row.id) && hasMessage(word)) return t('vi', word);
  return String(row.cells[type.label] ?? '');
}
