import { type Row, STATED_ROW, type TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { BoundFigure } from './boundFigure';
import type { PlacedTable } from './figureContext';

/** A count over the rows of a table that have a name. */
interface Counted {
  /** Behind `roster/`, and behind `number.roster.` in the catalogues. */
  readonly name: string;
  /** The column that tells them apart. */
  readonly column: string;
  readonly is: (row: Row) => boolean;
}

const all = () => true;
const has =
  (column: string, ...values: readonly string[]) =>
  ({ cells }: Row) =>
    values.includes(String(cells[column] ?? ''));
const of = (name: string, column: string, ...values: readonly string[]): Counted => ({
  name,
  column,
  is: has(column, ...values),
});

const COUNTED: Readonly<Partial<Record<TableTypeId, readonly Counted[]>>> = {
  review: [
    { name: 'incumbents', column: 'full_name', is: all },
    of('again', 'review_plan', 're_election'),
    of('leaving', 'review_plan', 'retire', 'reassign'),
    of('retiring', 'review_plan', 'retire'),
    of('reassigned', 'review_plan', 'reassign'),
  ],
  quotas: [{ name: 'attachedUnits', column: 'organisation', is: all }],
  leavers: [
    { name: 'notStanding', column: 'full_name', is: all },
    of('settledRetire', 'settlement', 'retire'),
    of('settledEarly', 'settlement', 'retire_early'),
    of('settledReassign', 'settlement', 'reassign'),
    of('settledServeOn', 'settlement', 'serve_on'),
  ],
  delegation: [
    { name: 'upperDelegates', column: 'full_name', is: ({ parent }) => parent === 'upper_delegates' },
    { name: 'upperAlternates', column: 'full_name', is: ({ parent }) => parent === 'upper_alternates' },
  ],
};
const NOUNS: Readonly<Partial<Record<TableTypeId, string>>> = { quotas: 'tổ chức đảng' };

/**
 * Counts over rows with a name: members now on the committee by what is meant for them (`review`), those who do not stand
 * again (`leavers`), names on the lists for the congress above, organisations directly attached (`quotas`). A table that
 * stands in parts is counted over all of them.
 */
export function countedFigures(tables: readonly PlacedTable[]): readonly BoundFigure[] {
  return (Object.keys(COUNTED) as TableTypeId[]).flatMap((type): readonly BoundFigure[] => {
    const parts = tables.filter(({ table }) => table.type === type);
    const [first] = parts;
    const rows = parts.flatMap(({ table }) => namedLeaves(table));
    if (!first || rows.length === 0) return [];
    const { section, table } = first;
    const [every] = COUNTED[type] ?? [];
    return (COUNTED[type] ?? []).map(({ name, column, is }) => ({
      id: `roster/${name}`,
      kind: 'count',
      value: rows.filter(is).length,
      whole: type === 'delegation' || !every || name === every.name ? null : rows.filter(every.is).length,
      noun: NOUNS[type] ?? 'đồng chí',
      at: { section, table: table.id, column },
      name: { kind: 'roster', name },
      tableTitle: table.title,
    }));
  });
}

/** The rows somebody gave a name: neither the stated totals nor a row that has parts below it. */
function namedLeaves({ type, rows }: Pick<PlacedTable['table'], 'type' | 'rows'>): readonly Row[] {
  const { label } = TABLE_TYPES[type];
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.filter(({ id, cells }) => {
    const name = cells[label];
    return id !== STATED_ROW && !parents.has(id) && typeof name === 'string' && name.trim() !== '';
  });
}
