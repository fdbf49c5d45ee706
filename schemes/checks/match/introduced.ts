import type { SurplusBody } from '../../clauses/check';
import { SURPLUS_BODIES } from '../../model/tables/surplus';
import type { Person } from '../../tableViews/Person';
import { surplusRows } from '../counting/surplusRow';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `match.introduced`: names introduced for a body (`surplus`) are as many as the roster slates for it. */
export function introduced(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const roster = view.table('roster');
  if (!roster) return [];
  const notSlated = view.people.filter((person) => person.slated.length === 0);
  return surplusRows(view, SURPLUS_BODIES).flatMap((row) => {
    const count = view.people.filter((person) => isFor(person, row.body)).length;
    if (row.introduced === null) return count > 0 ? [undecided(row.ref('introduced'))] : [];
    if (count === 0) return [undecided(roster.ref(undefined, 'slated'))];
    const at = row.ref('introduced');
    const params = { introduced: row.introduced, count };
    if (count === row.introduced) return [met('match.introduced', params, at)];
    if (count < row.introduced && notSlated.length > 0) {
      return [undecided(...notSlated.map((person) => person.ref('slated')))];
    }
    const also = [roster.ref(undefined, 'slated')];
    return [broken({ code: `match.introduced.${row.body}`, how: 'match.introduced', params, at, also })];
  });
}

function isFor(person: Person, body: SurplusBody): boolean {
  if (body === 'executive_committee') return person.inCommittee;
  return body === 'standing_committee' ? person.inStanding : person.inInspection;
}
