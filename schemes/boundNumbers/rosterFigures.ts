import type { Facts } from '../model/scheme/facts';
import { monthIndex } from '../tableViews/monthIndex';
import { type Person, viewPerson } from '../tableViews/Person';
import { viewTable } from '../tableViews/TableView';
import type { BoundFigure } from './boundFigure';
import type { FigureContext, PlacedTable } from './figureContext';

/** Under this age a candidate counts as young (2020.YOUTH: dưới 40 tuổi), in months at the congress. */
const YOUNG = 40 * 12;

/** Counts over the people slated for the committee (`roster`), and the names for each seat (`surplus`). */
export function rosterFigures({ facts, tables }: FigureContext): readonly BoundFigure[] {
  const roster = tables.find(({ table }) => table.type === 'roster');
  const ballot = tables.find(({ table }) => table.type === 'surplus');
  return [...(roster ? ofPeople(facts, roster) : []), ...(ballot ? perSeat(ballot) : [])];
}

function ofPeople(facts: Facts, { section, table }: PlacedTable): readonly BoundFigure[] {
  const view = viewTable(section, table);
  const people = view.tops
    .map((row) => viewPerson(view, row, false))
    .filter(({ inCommittee }) => inCommittee);
  if (people.length === 0) return [];
  const { congress_date: date } = facts;
  const day = typeof date === 'string' ? monthIndex(date.slice(0, 7)) : null;
  const count = (name: string, column: string, is: (person: Person) => boolean): BoundFigure => ({
    id: `roster/${name}`,
    kind: 'count',
    value: people.filter(is).length,
    whole: name === 'candidates' ? null : people.length,
    noun: 'đồng chí',
    at: { section, table: table.id, column },
    name: { kind: 'roster', name },
    tableTitle: table.title,
  });
  const isYoung = (birth: number | null) => day !== null && birth !== null && day - birth < YOUNG;
  return [
    count('candidates', 'slated', () => true),
    count('women', 'sex', ({ sex }) => sex === 'female'),
    ...(day === null ? [] : [count('young', 'birth', ({ birth }) => isYoung(birth))]),
    count('firstTime', 'candidacy_kind', ({ candidacy }) => candidacy === 'first_time'),
    count('reElection', 'candidacy_kind', ({ candidacy }) => candidacy === 're_election'),
    count('standing', 'slated', ({ inStanding }) => inStanding),
    count('ethnicMinority', 'ethnic', ({ row }) => isMinority(row.cells.ethnic)),
  ];
}

function isMinority(ethnic: unknown): boolean {
  return typeof ethnic === 'string' && ethnic.trim() !== '' && ethnic.trim().toLowerCase() !== 'kinh';
}

function perSeat({ section, table }: PlacedTable): readonly BoundFigure[] {
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
