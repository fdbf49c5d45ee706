import { fixed } from '../../clauses/parameter';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import type { Person } from '../../tableViews/Person';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `impossible.party`: nobody joined the Party before the age of `youngest` years, became an official member before a
 * probationary one, or became an official member after the congress opened, because only official members can be elected.
 */
export const party = defineCheck({
  kind: 'impossible.party',
  parameters: {
    youngest: fixed<number>(),
  },
  messages: {
    findings: ['impossible.joinedYoung', 'impossible.officialAfter', 'impossible.officialFirst'],
    how: ['impossible.congress', 'impossible.joined', 'impossible.official'],
  },
  run({ youngest }, view) {
    const congress = view.textFact('congress_date');
    return view.judgeEach((person) => [
      ...tooYoung(person, youngest),
      ...officialFirst(person),
      ...officialAfter(person, congress),
    ]);
  },
});

function tooYoung(person: Person, youngest: number): CheckResult[] {
  const column = person.row.cells.party_probation === undefined ? 'party_official' : 'party_probation';
  const joined = person.row.cells[column];
  if (typeof joined !== 'string' || person.birth === null) return [];
  if (monthIndex(joined) - person.birth >= youngest * 12) return [];
  const params = { name: person.name, joined: writeDate(joined), birth: writeMonth(person.birth), youngest };
  const also = [person.ref('birth')];
  return [
    broken({
      code: 'impossible.joinedYoung',
      how: 'impossible.joined',
      params,
      at: person.ref(column),
      also,
    }),
  ];
}

function officialFirst(person: Person): CheckResult[] {
  const { party_probation: probation, party_official: official } = person.row.cells;
  if (typeof probation !== 'string' || typeof official !== 'string' || official >= probation) return [];
  const params = { name: person.name, probation: writeDate(probation), official: writeDate(official) };
  const also = [person.ref('party_probation')];
  const at = person.ref('party_official');
  return [broken({ code: 'impossible.officialFirst', how: 'impossible.official', params, at, also })];
}

function officialAfter(person: Person, congress: string | null): CheckResult[] {
  const official = person.row.cells.party_official;
  if (typeof official !== 'string' || congress === null || official <= congress) return [];
  const params = { name: person.name, official: writeDate(official), congress: writeDate(congress) };
  const at = person.ref('party_official');
  return [broken({ code: 'impossible.officialAfter', how: 'impossible.congress', params, at })];
}
