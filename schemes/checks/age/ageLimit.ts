import { fixed, lowerIsStricter } from '../../clauses/parameter';
import type { Who } from '../../clauses/vocabulary';
import { writeMonth } from '../../tableViews/monthIndex';
import { ageMonth } from '../counting/ageMonth';
import { isOneOf } from '../counting/isOneOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `age.limit`: no first-time (or re-election) candidate of a group is older than `male` or `female` years in the month at
 * which ages are counted. Exactly that age is allowed.
 */
export const ageLimit = defineCheck({
  kind: 'age.limit',
  parameters: {
    who: fixed<Who>(),
    candidacy: fixed<'first_time' | 're_election'>(),
    male: lowerIsStricter('years'),
    female: lowerIsStricter('years'),
  },
  messages: { findings: ['age.limit'], how: ['age.limit'] },
  run(check, view) {
    const month = ageMonth(view);
    if (month === null) return [];
    return view.judgeEach((person) => {
      if (person.candidacy !== check.candidacy || !isOneOf(person, check.who)) return [];
      const at = person.ref('birth');
      if (person.birth === null) return [undecided(at)];
      if (person.sex === null) return [undecided(person.ref('sex'))];
      const most = check[person.sex];
      const age = month - person.birth;
      const params = {
        name: person.name,
        years: Math.floor(age / 12),
        months: age % 12,
        month: writeMonth(month),
        most,
      };
      if (age <= most * 12) return [met('age.limit', params, at)];
      return [broken({ code: 'age.limit', how: 'age.limit', params, at })];
    });
  },
});
