import type { SurplusBody } from '../../clauses/vocabulary';
import { SURPLUS_BODIES } from '../../model/tables/surplus';
import type { Person } from '../../tableViews/Person';
import { surplusRows } from '../counting/surplusRow';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `match.introduced`: the number of names introduced for a body in `surplus` equals the number of people whom the roster
 * slates for it. If the roster slates too few and has people without a post, the result is undecided.
 */
export const introduced = defineCheck({
  kind: 'match.introduced',
  parameters: {},
  messages: {
    findings: [
      'match.introduced.executive_committee',
      'match.introduced.inspection_committee',
      'match.introduced.standing_committee',
    ],
    how: ['match.introduced'],
  },
  run(_parameters, view) {
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
  },
});

function isFor(person: Person, body: SurplusBody): boolean {
  if (body === 'executive_committee') return person.slatedForCommittee;
  return body === 'standing_committee' ? person.slatedForStanding : person.slatedForInspection;
}
