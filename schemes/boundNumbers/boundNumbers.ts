import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources, PlacedTable } from './boundNumberSources';
import { countedNumbers } from './countedNumbers';
import { factNumbers } from './factNumbers';
import { rosterNumbers } from './rosterNumbers';
import { tableNumbers } from './tableNumbers';

/** Cache of numbers by the rows of their table. Unchanged rows are the same array, so their numbers are not read again. */
const CACHE = new WeakMap<
  PlacedTable['table']['rows'],
  { readonly section: string; readonly table: string; readonly numbers: readonly BoundNumber[] }
>();

/**
 * Every number of a scheme that a text can be bound to: counts over the roster, tables in the order of the paper, and
 * facts.
 */
export function boundNumbers(sources: BoundNumberSources): readonly BoundNumber[] {
  return [...new Map([...boundNumbersById(sources).values()].map((number) => [number.id, number])).values()];
}

/**
 * The numbers by the id that a text stores. Tables of one type are parts of one table, and a total is the sum over all
 * parts. The ids of the totals of all parts map to the same number, so that a bound number keeps its value when its table is
 * split. `boundNumbers` lists such a total once, under the id of the first part.
 */
export function boundNumbersById(sources: BoundNumberSources): ReadonlyMap<string, BoundNumber> {
  const found = new Map<string, BoundNumber>(
    [...rosterNumbers(sources), ...countedNumbers(sources.tables)].map((number) => [number.id, number]),
  );
  for (const placed of sources.tables) {
    const { type } = placed.table;
    const parts = sources.tables.filter(({ table }) => table.type === type);
    for (const number of numbersOf(placed))
      found.set(number.id, parts.length > 1 ? overParts(number, parts) : number);
  }
  for (const number of factNumbers(sources.facts)) found.set(number.id, number);
  return found;
}

/** A total as the sum over all parts; every other number unchanged. */
function overParts(number: BoundNumber, parts: readonly PlacedTable[]): BoundNumber {
  if (!number.id.startsWith('total/')) return number;
  const { column } = number.at;
  const totals = parts.flatMap((part) =>
    numbersOf(part).filter(({ id }) => id === `total/${part.table.id}/${column}`),
  );
  const value = totals.reduce((sum, one) => sum + one.value, 0);
  const [first = number] = totals;
  return { ...first, value };
}

function numbersOf({ section, table }: PlacedTable): readonly BoundNumber[] {
  const known = CACHE.get(table.rows);
  if (known?.section === section && known.table === table.id) return known.numbers;
  const numbers = tableNumbers(section, table);
  CACHE.set(table.rows, { section, table: table.id, numbers });
  return numbers;
}
