import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources } from './boundNumberSources';
import { boundNumbers } from './boundNumbers';
import { formsOf, writeBoundNumber } from './writeBoundNumber';

/** Why the tables do not have a number that a text is bound to, and which number may have replaced it. */
export interface MissingNumber {
  /**
   * `row`: its table no longer has the row, or the row has no name. `table`: the scheme no longer has the table. `empty`: the
   * cell, the total or the fact has no number.
   */
  readonly reason: 'row' | 'table' | 'empty';
  /** Title of the table; null if the scheme no longer has it or the number is of no table. */
  readonly table: string | null;
  /** The only number that may have replaced it; null if there is none or more than one. */
  readonly successor: BoundNumber | null;
}

/**
 * Explains why the tables have no number with this id, and searches for its successor. A row that was moved to another
 * table has the same id there. A row that was cut and pasted has a new id; it is the successor if its column is the
 * only one with the number that the text shows (`shown`).
 */
export function missingNumber(context: BoundNumberSources, id: string, shown: string): MissingNumber {
  const [kind, tableId, ...rest] = id.split('/');
  const column = rest.at(-1);
  if (kind !== 'cell' && kind !== 'total') return { reason: 'empty', table: null, successor: null };
  const table = context.tables.find((placed) => placed.table.id === tableId)?.table;
  const row = kind === 'cell' ? rest[0] : null;
  const hasRow = row === null || table?.rows.some((one) => one.id === row && isNamed(one, table.type));
  if (table && hasRow) return { reason: 'empty', table: table.title, successor: null };
  const others = boundNumbers(context).filter(
    ({ at, name }) =>
      name.kind === 'cell' &&
      at.column === column &&
      (row === null) === (at.row === undefined) &&
      (table === undefined || name.table === table.type),
  );
  const sameRow = row === null ? [] : others.filter(({ at }) => at.row === row);
  const sameText = others.filter((one) => formsOf(one).some((form) => writeBoundNumber(one, form) === shown));
  const [successor, second] = sameRow.length > 0 ? sameRow : sameText;
  return {
    reason: table ? 'row' : 'table',
    table: table?.title ?? null,
    successor: second ? null : (successor ?? null),
  };
}

/** Whether a row has a name: it is a fixed row, or its label cell is not empty. */
function isNamed({ id, cells }: Row, type: TableTypeId): boolean {
  const { fixedRows, label } = TABLE_TYPES[type];
  return fixedRows.includes(id) || (cells[label] ?? '') !== '';
}
