import type { TableType, TableTypeId } from '@schemes/model/tables/tableType';

/** Tables whose rows can name people of the roster. The rules find these people in the roster by name. */
const NAMING: ReadonlySet<TableTypeId> = new Set([
  'review',
  'planning',
  'leavers',
  'dossiers',
  'unitLeaders',
  'delegation',
]);

/** Whether a column names people who may be in the roster. */
export function namesPerson({ id, label }: Pick<TableType, 'id' | 'label'>, column: string): boolean {
  return column === label && NAMING.has(id);
}
