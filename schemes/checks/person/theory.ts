import { fixed, higherIsStricter } from '../../clauses/parameter';
import type { Theory, Who } from '../../clauses/vocabulary';
import { POLITICAL_THEORY } from '../../model/tables/roster';
import { isOneOf } from '../counting/isOneOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.theory`: everyone of a group has at least the grade `least` of political theory. */
export const theory = defineCheck({
  kind: 'person.theory',
  parameters: {
    who: fixed<Who>(),
    least: higherIsStricter('theory'),
  },
  messages: {
    findings: ['person.theory.advanced', 'person.theory.intermediate'],
    how: ['person.theory.advanced', 'person.theory.intermediate'],
  },
  run({ who, least }, view) {
    const rank = (degree: Theory) => POLITICAL_THEORY.indexOf(degree);
    return view.judgeEach((person) => {
      if (!isOneOf(person, who)) return [];
      const at = person.ref('political_theory');
      const degree = person.row.cells.political_theory as Theory | undefined;
      if (degree === undefined) return [undecided(at)];
      const params = { name: person.name };
      if (rank(degree) >= rank(least)) return [met(`person.theory.${least}`, params, at)];
      return [broken({ code: `person.theory.${least}`, how: `person.theory.${least}`, params, at })];
    });
  },
});
