import type { TableType, TableTypeId } from '@schemes/model/tables/tableType';

/** Tables whose rows may name people of the roster, whom the rules then find there by name. */
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
