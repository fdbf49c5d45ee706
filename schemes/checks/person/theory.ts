import type { CheckParameters } from '../../clauses/check';
import type { Theory } from '../../clauses/vocabulary';
import { POLITICAL_THEORY } from '../../model/tables/roster';
import { isOneOf } from '../counting/isOneOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `person.theory`: everyone of a group has at least the political-theory degree their post asks for. */
export function theory(
  { who, least }: CheckParameters['person.theory'],
  view: SchemeView,
): readonly CheckResult[] {
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
}
