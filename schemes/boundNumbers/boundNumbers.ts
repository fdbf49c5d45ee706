import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources, PlacedTable } from './boundNumberSources';
import { countedNumbers } from './countedNumbers';
import { factNumbers } from './factNumbers';
import { rosterNumbers } from './rosterNumbers';
import { tableNumbers } from './tableNumbers';

/** Rows that did not change are the same list, so their figures are drawn once. */
const DRAWN = new WeakMap<
  PlacedTable['table']['rows'],
  { readonly section: string; readonly table: string; readonly figures: Figures }
>();

type Figures = readonly BoundNumber[];

/** Every number of a scheme that a text can be bound to: counts over the roster, tables in the paper's order, facts. */
export function boundNumbers(context: BoundNumberSources): Figures {
  return [...new Map([...allFigures(context).values()].map((figure) => [figure.id, figure])).values()];
}

/** The figures by the id a text keeps. */
export function boundNumbersById(context: BoundNumberSources): ReadonlyMap<string, BoundNumber> {
  return allFigures(context);
}

/**
 * A table may stand in parts. Its totals are those of all parts: they are offered as the first part's, and a text that
 * is bound to the total of another part says the same. So a number stays what it was where a table is parted.
 */
function allFigures(context: BoundNumberSources): ReadonlyMap<string, BoundNumber> {
  const found = new Map<string, BoundNumber>(
    [...rosterNumbers(context), ...countedNumbers(context.tables)].map((figure) => [figure.id, figure]),
  );
  for (const placed of context.tables) {
    const { type } = placed.table;
    const parts = context.tables.filter(({ table }) => table.type === type);
    for (const figure of drawn(placed))
      found.set(figure.id, parts.length > 1 ? ofParts(figure, parts) : figure);
  }
  for (const figure of factNumbers(context.facts)) found.set(figure.id, figure);
  return found;
}

function ofParts(figure: BoundNumber, parts: readonly PlacedTable[]): BoundNumber {
  if (!figure.id.startsWith('total/')) return figure;
  const { column } = figure.at;
  const totals = parts.flatMap((part) =>
    drawn(part).filter(({ id }) => id === `total/${part.table.id}/${column}`),
  );
  const value = totals.reduce((sum, one) => sum + one.value, 0);
  const [first = figure] = totals;
  return { ...first, value };
}

function drawn({ section, table }: PlacedTable): Figures {
  const known = DRAWN.get(table.rows);
  if (known?.section === section && known.table === table.id) return known.figures;
  const figures = tableNumbers(section, table);
  DRAWN.set(table.rows, { section, table: table.id, figures });
  return figures;
}
