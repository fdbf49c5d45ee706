import { type Row, STATED_ROW, type TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import type { BoundNumber } from './boundNumber';
import type { PlacedTable } from './boundNumberSources';

/** Defines a count over the rows of a table that have a name. */
interface Counted {
  /** Follows `roster/` in the id and `number.roster.` in the message catalogues. */
  readonly name: string;
  /** The column whose values decide what is counted. */
  readonly column: string;
  readonly isCounted: (row: Row) => boolean;
}

const all = () => true;
const has =
  (column: string, ...values: readonly string[]) =>
  ({ cells }: Row) =>
    values.includes(String(cells[column] ?? ''));
const countOf = (name: string, column: string, ...values: readonly string[]): Counted => ({
  name,
  column,
  isCounted: has(column, ...values),
});

const COUNTED: Readonly<Partial<Record<TableTypeId, readonly Counted[]>>> = {
  review: [
    { name: 'incumbents', column: 'full_name', isCounted: all },
    countOf('again', 'review_plan', 're_election'),
    countOf('leaving', 'review_plan', 'retire', 'reassign'),
    countOf('retiring', 'review_plan', 'retire'),
    countOf('reassigned', 'review_plan', 'reassign'),
  ],
  quotas: [{ name: 'attachedUnits', column: 'organisation', isCounted: all }],
  leavers: [
    { name: 'notStanding', column: 'full_name', isCounted: all },
    countOf('settledRetire', 'settlement', 'retire'),
    countOf('settledEarly', 'settlement', 'retire_early'),
    countOf('settledReassign', 'settlement', 'reassign'),
    countOf('settledServeOn', 'settlement', 'serve_on'),
  ],
  delegation: [
    { name: 'upperDelegates', column: 'full_name', isCounted: ({ parent }) => parent === 'upper_delegates' },
    {
      name: 'upperAlternates',
      column: 'full_name',
      isCounted: ({ parent }) => parent === 'upper_alternates',
    },
  ],
};
const NOUNS: Readonly<Partial<Record<TableTypeId, string>>> = { quotas: 'tổ chức đảng' };

/**
 * Counts over the rows with a name:
 * - present members of the committee by their plan, and members who do not stand again;
 * - names on the lists for the congress above;
 * - directly attached organisations.
 *
 * Tables of one type are counted together. A type without such rows has no counts.
 */
export function countedNumbers(tables: readonly PlacedTable[]): readonly BoundNumber[] {
  return (Object.keys(COUNTED) as TableTypeId[]).flatMap((type): readonly BoundNumber[] => {
    const parts = tables.filter(({ table }) => table.type === type);
    const [first] = parts;
    const rows = parts.flatMap(({ table }) => namedLeaves(table));
    if (!first || rows.length === 0) return [];
    const { section, table } = first;
    const [every] = COUNTED[type] ?? [];
    return (COUNTED[type] ?? []).map(({ name, column, isCounted }) => ({
      id: `roster/${name}`,
      kind: 'count',
      value: rows.filter(isCounted).length,
      whole:
        type === 'delegation' || !every || name === every.name ? null : rows.filter(every.isCounted).length,
      noun: NOUNS[type] ?? 'đồng chí',
      at: { section, table: table.id, column },
      name: { kind: 'roster', name },
      tableTitle: table.title,
    }));
  });
}

/** The rows with a name, without the row of stated totals and rows that have parts. */
function namedLeaves({ type, rows }: Pick<PlacedTable['table'], 'type' | 'rows'>): readonly Row[] {
  const { label } = TABLE_TYPES[type];
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.filter(({ id, cells }) => {
    const name = cells[label];
    return id !== STATED_ROW && !parents.has(id) && typeof name === 'string' && name.trim() !== '';
  });
}
