import type { Facts } from '../model/scheme/facts';
import { foldName } from '../model/text/foldName';
import { monthIndex } from '../tableViews/monthIndex';
import { type Person, viewPerson } from '../tableViews/Person';
import { viewTable } from '../tableViews/TableView';
import type { BoundNumber } from './boundNumber';
import type { BoundNumberSources, PlacedTable } from './boundNumberSources';

/** A candidate younger than this at the congress counts as young, in months (2020.YOUTH: dưới 40 tuổi). */
const YOUNG_BELOW_MONTHS = 40 * 12;

/** Counts over the people slated for the committee, and the number of names for each seat. Unknown numbers are absent. */
export function rosterNumbers({ facts, tables }: BoundNumberSources): readonly BoundNumber[] {
  const roster = tables.find(({ table }) => table.type === 'roster');
  const ballot = tables.find(({ table }) => table.type === 'surplus');
  return [...(roster ? ofPeople(facts, roster) : []), ...(ballot ? perSeat(ballot) : [])];
}

function ofPeople(facts: Facts, { section, table }: PlacedTable): readonly BoundNumber[] {
  const view = viewTable(section, table);
  const people = view.tops
    .map((row) => viewPerson(view, row, false))
    .filter(({ slatedForCommittee }) => slatedForCommittee);
  if (people.length === 0) return [];
  const { congress_date: date } = facts;
  const day = typeof date === 'string' ? monthIndex(date.slice(0, 7)) : null;
  const count = (name: string, column: string, isCounted: (person: Person) => boolean): BoundNumber => ({
    id: `roster/${name}`,
    kind: 'count',
    value: people.filter(isCounted).length,
    whole: name === 'candidates' ? null : people.length,
    noun: 'đồng chí',
    at: { section, table: table.id, column },
    name: { kind: 'roster', name },
    tableTitle: table.title,
  });
  const isYoung = (birth: number | null) =>
    day !== null && birth !== null && day - birth < YOUNG_BELOW_MONTHS;
  return [
    count('candidates', 'slated', () => true),
    count('women', 'sex', ({ sex }) => sex === 'female'),
    ...(day === null ? [] : [count('young', 'birth', ({ birth }) => isYoung(birth))]),
    count('firstTime', 'candidacy_kind', ({ candidacy }) => candidacy === 'first_time'),
    count('reElection', 'candidacy_kind', ({ candidacy }) => candidacy === 're_election'),
    count('standing', 'slated', ({ slatedForStanding }) => slatedForStanding),
    count('ethnicMinority', 'ethnic', ({ row }) => isMinority(row.cells.ethnic)),
  ];
}

function isMinority(ethnic: unknown): boolean {
  return typeof ethnic === 'string' && !['', 'kinh'].includes(foldName(ethnic));
}

function perSeat({ section, table }: PlacedTable): readonly BoundNumber[] {
  const row = table.rows.find(({ id }) => id === 'executive_committee');
  const { seats, introduced } = row?.cells ?? {};
  if (typeof seats !== 'number' || typeof introduced !== 'number' || seats === 0) return [];
  return [
    {
      id: 'roster/perSeat',
      kind: 'ratio',
      value: introduced / seats,
      whole: null,
      noun: null,
      at: { section, table: table.id, row: 'executive_committee', column: 'introduced' },
      name: { kind: 'roster', name: 'perSeat' },
      tableTitle: table.title,
    },
  ];
}
