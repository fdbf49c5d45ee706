import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources } from './boundNumberSources';
import { boundNumbers } from './boundNumbers';
import { formsOf, writeBoundNumber } from './writeBoundNumber';

/** Why the tables no longer have a number that a text is bound to. */
export interface MissingNumber {
  /**
   * `row`: its table no longer has the row. `table`: the scheme no longer has the table. `empty`: the cell has no
   * number.
   */
  readonly reason: 'row' | 'table' | 'empty';
  /** Title of the table, where the scheme still has it. */
  readonly table: string | null;
  /** The one number that may have replaced it; null where there is none or more than one. */
  readonly successor: BoundNumber | null;
}

/**
 * Explains why the tables have no number of this id (`cell/<table>/<row>/<column>`, `total/<table>/<column>`), and
 * looks for its successor. A row moved to another table keeps its id. A row cut and pasted has a new one; it is the
 * successor where only its column shows the number that the text still shows.
 */
export function missingNumber(context: BoundNumberSources, id: string, shown: string): MissingNumber {
  const [kind, tableId, ...rest] = id.split('/');
  const column = rest.at(-1);
  if (kind !== 'cell' && kind !== 'total') return { reason: 'empty', table: null, successor: null };
  const table = context.tables.find((placed) => placed.table.id === tableId)?.table;
  const row = kind === 'cell' ? rest[0] : null;
  const isThere = row === null || table?.rows.some((one) => one.id === row && isNamed(one, table.type));
  if (table && isThere) return { reason: 'empty', table: table.title, successor: null };
  const others = boundNumbers(context).filter(
    ({ at, name }) =>
      name.kind === 'cell' &&
      at.column === column &&
      (row === null) === (at.row === undefined) &&
      (table === undefined || name.table === table.type),
  );
  const same = row === null ? [] : others.filter(({ at }) => at.row === row);
  const alike = others.filter((one) => formsOf(one).some((form) => writeBoundNumber(one, form) === shown));
  const [successor, second] = same.length > 0 ? same : alike;
  return {
    reason: table ? 'row' : 'table',
    table: table?.title ?? null,
    successor: second ? null : (successor ?? null),
  };
}

/** Whether a row still has a name: a fixed row, or one whose cells were not cut. */
function isNamed({ id, cells }: Row, type: TableTypeId): boolean {
  const { fixedRows, label } = TABLE_TYPES[type];
  return fixedRows.includes(id) || (cells[label] ?? '') !== '';
}
