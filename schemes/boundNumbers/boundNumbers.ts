import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources, PlacedTable } from './boundNumberSources';
import { countedNumbers } from './countedNumbers';
import { factNumbers } from './factNumbers';
import { rosterNumbers } from './rosterNumbers';
import { tableNumbers } from './tableNumbers';

/** Numbers by the rows of their table: unchanged rows are the same list, so their numbers are read once. */
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
 * The numbers by the id that a text stores. A table may be split into parts; its totals are those of all parts.
 * `boundNumbers` lists a total once, under the id of the first part; here the ids of the other parts have the same
 * number, so that a bound number keeps its value when its table is split.
 */
export function boundNumbersById(sources: BoundNumberSources): ReadonlyMap<string, BoundNumber> {
  const found = new Map<string, BoundNumber>(
    [...rosterNumbers(sources), ...countedNumbers(sources.tables)].map((number) => [number.id, number]),
  );
  for (const placed of sources.tables) {
    const { type } = placed.table;
    const parts = sources.tables.filter(({ table }) => table.type === type);
    for (const number of numbersOf(placed))
      found.set(number.id, parts.length > 1 ? ofParts(number, parts) : number);
  }
  for (const number of factNumbers(sources.facts)) found.set(number.id, number);
  return found;
}

function ofParts(number: BoundNumber, parts: readonly PlacedTable[]): BoundNumber {
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
