import type { CheckParameters } from '../../clauses/check';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import { nameKey } from '../../tableViews/nameKey';
import { ageMonth } from '../counting/ageMonth';
import { type NamedRow, namedRows } from '../counting/namedRows';
import { retirementByBirth } from '../counting/retirementMonth';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

const DEPUTIES: readonly unknown[] = ['standing_deputy', 'deputy_secretary'];

/**
 * `review.left`: each incumbent whom the review lets stand again has at least `months` of service left at the
 * pack's month. Who stands in the roster too is asked there (`age.left`), not twice.
 */
export function reviewLeft(check: CheckParameters['review.left'], view: SchemeView): readonly CheckResult[] {
  const table = view.pack?.parameters.retirement;
  const month = ageMonth(view);
  if (!table || month === null) return [];
  const inRoster = new Set(view.people.map((person) => nameKey(person.row.cells.full_name)));
  return namedRows(view, 'review')
    .filter((person) => isAsked(person, check) && !(person.key && inRoster.has(person.key)))
    .map((person) => {
      const { sex, birth, retirement_month: own } = person.row.cells;
      const at = person.ref('birth');
      if (typeof own !== 'string' && (typeof sex !== 'string' || typeof birth !== 'string')) {
        return undecided(
          ...(['sex', 'birth'] as const).filter((key) => !person.row.cells[key]).map(person.ref),
        );
      }
      const retires =
        typeof own === 'string'
          ? monthIndex(own)
          : retirementByBirth(sex === 'female' ? 'female' : 'male', monthIndex(String(birth)), table);
      const left = retires - month;
      const params = {
        name: person.name,
        retires: writeMonth(retires),
        month: writeMonth(month),
        left,
        months: check.months,
      };
      const how = typeof own === 'string' ? 'age.leftOwn' : 'age.left';
      if (left >= check.months) return met(how, params, at);
      const also = [person.ref('review_plan')];
      if (left >= 0) return broken({ code: 'age.re_election', how, params, at, also });
      return broken({ code: 'age.re_election.past', how, params: { ...params, past: -left }, at, also });
    });
}

function isAsked({ row }: NamedRow, { only, except }: CheckParameters['review.left']): boolean {
  if (row.cells.review_plan !== 're_election') return false;
  const isDeputy = DEPUTIES.includes(row.cells.committee_post);
  return only === 'deputies' ? isDeputy : !(except === 'deputies' && isDeputy);
}
