import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources } from './boundNumberSources';
import { boundNumbers } from './boundNumbers';
import { formsOf, writeBoundNumber } from './writeBoundNumber';

/** What became of a number that a text is bound to and the tables no longer have. */
export interface MissingNumber {
  /** `row`: its row stands no longer in its table. `table`: there is no such table. `empty`: there is no number there. */
  readonly what: 'row' | 'table' | 'empty';
  /** Name of the table, where it is still there. */
  readonly table: string | null;
  /** The one figure that may have taken its place; null where none has, or several may. */
  readonly successor: BoundNumber | null;
}

/**
 * Looks for a figure (`cell/<table>/<row>/<column>`, `total/<table>/<column>`) that is not among those of the tables.
 * A row that was moved to another table keeps its id; one that was cut and pasted has a new one, and is taken for the
 * same where its column there, and nowhere else, says the number the text still shows.
 */
export function missingNumber(context: BoundNumberSources, id: string, shown: string): MissingNumber {
  const [kind, tableId, ...rest] = id.split('/');
  const column = rest.at(-1);
  if (kind !== 'cell' && kind !== 'total') return { what: 'empty', table: null, successor: null };
  const table = context.tables.find((placed) => placed.table.id === tableId)?.table;
  const row = kind === 'cell' ? rest[0] : null;
  const isThere = row === null || table?.rows.some((one) => one.id === row && isNamed(one, table.type));
  if (table && isThere) return { what: 'empty', table: table.title, successor: null };
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
    what: table ? 'row' : 'table',
    table: table?.title ?? null,
    successor: second ? null : (successor ?? null),
  };
}

/** A row whose cells were cut has no name left, unless it is one that is always there. */
function isNamed({ id, cells }: Row, type: TableTypeId): boolean {
  const { fixedRows, label } = TABLE_TYPES[type];
  return fixedRows.includes(id) || (cells[label] ?? '') !== '';
}
