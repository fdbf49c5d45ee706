import { DELEGATION_BODIES, delegation } from '@schemes/model/tables/delegation';
import type { Row } from '@schemes/model/tables/tableType';
import { orderKey } from '@templates/schemes/starting/orderKey';

/** For each ballot: how many delegates are elected, and which candidates from the roster, from row `from` on. */
const LISTS: Readonly<
  Record<
    (typeof DELEGATION_BODIES)[number],
    { readonly seats: number; readonly from: number; readonly names: number }
  >
> = {
  upper_delegates: { seats: 5, from: 0, names: 6 },
  upper_alternates: { seats: 1, from: 6, names: 2 },
};

/** The candidates for the delegation to the congress of the province, from the roster. No votes are counted yet. */
export function sampleDelegation(people: readonly Row[]): readonly Row[] {
  const copied = delegation.columns
    .map(({ key }) => key)
    .filter((key) => key !== 'note' && key !== 'congress_votes');
  return DELEGATION_BODIES.flatMap((body): readonly Row[] => {
    const { seats, from, names } = LISTS[body];
    return [
      { id: body, order: 'a0', cells: { seats } },
      ...people.slice(from, from + names).map(
        (person, i): Row => ({
          id: `${body}-${i + 1}`,
          order: orderKey(i),
          parent: body,
          cells: Object.fromEntries(Object.entries(person.cells).filter(([key]) => copied.includes(key))),
        }),
      ),
    ];
  });
}
