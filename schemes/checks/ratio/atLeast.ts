import { fixed, higherIsStricter, lowerIsStricter, optional } from '../../clauses/parameter';
import type { Circle, Trait } from '../../clauses/vocabulary';
import type { Severity } from '../../model/findings/finding';
import { ageMonth } from '../counting/ageMonth';
import { judgeCircle } from '../counting/circleOf';
import { electedOf } from '../counting/electedOf';
import { neededOf } from '../counting/neededOf';
import { TRAIT_COLUMN, traitOf } from '../counting/traitOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `ratio.atLeast`: of the people elected to a circle, at least a share of its planned seats, or `least` people, have a trait.
 * If there are more candidates than seats, the best and the worst case are computed. A target that is missed even in the
 * best case has the severity of the clause; one that is missed only in the worst case has the severity `worst`. The result
 * is undecided if blank cells may change it.
 */
export const atLeast = defineCheck({
  kind: 'ratio.atLeast',
  parameters: {
    trait: fixed<Trait>(),
    circle: fixed<Circle>(),
    share: optional(higherIsStricter('share')),
    least: optional(higherIsStricter('count')),
    ageBelow: optional(lowerIsStricter('years')),
    worst: fixed<Severity>(),
  },
  messages: {
    findings: [
      'ratio.first_time.executive_committee',
      'ratio.first_time.executive_committee.worst',
      'ratio.science.executive_committee',
      'ratio.science.executive_committee.worst',
      'ratio.women.executive_committee',
      'ratio.women.executive_committee.worst',
      'ratio.women.standing_committee',
      'ratio.women.standing_committee.worst',
      'ratio.young.executive_committee',
      'ratio.young.executive_committee.worst',
    ],
    how: ['ratio.least', 'ratio.leastSurplus', 'ratio.share', 'ratio.shareSurplus'],
  },
  run(check, view) {
    return judgeCircle(view, check.circle, (circle) => {
      const month = ageMonth(view);
      const traits = circle.people.map((person) => traitOf(person, check.trait, month, check.ageBelow));
      const yes = traits.filter((trait) => trait === true).length;
      const blank = circle.people.filter((_, i) => traits[i] === null);
      const need = neededOf(check, circle.size);
      const candidates = circle.people.length;
      const certain = electedOf(candidates, circle.seats, yes);
      const possible = electedOf(candidates, circle.seats, yes + blank.length);
      const column = TRAIT_COLUMN[check.trait];
      const params = {
        count: yes,
        candidates,
        seats: circle.seats,
        size: circle.size,
        need,
        best: possible.best,
        worst: certain.worst,
        share: check.share ? (100 * check.share[0]) / check.share[1] : 0,
        age: check.ageBelow ?? 0,
      };
      const how = `ratio.${check.least === undefined ? 'share' : 'least'}${candidates > circle.seats ? 'Surplus' : ''}`;
      const code = `ratio.${check.trait}.${check.circle}`;
      const at = circle.ref(column);
      if (possible.best < need) return [broken({ code, how, params, at })];
      if (certain.worst >= need) return [met(how, params, at)];
      if (blank.length > 0 && (certain.best < need || possible.worst >= need)) {
        return [undecided(...blank.map((person) => person.ref(column)))];
      }
      return [broken({ code: `${code}.worst`, how, params, at, severity: check.worst })];
    });
  },
});
