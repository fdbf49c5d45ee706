import { fixed, higherIsStricter, optional, type ValuesOf } from '../../clauses/parameter';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import { nameKey } from '../../tableViews/nameKey';
import { ageMonth } from '../counting/ageMonth';
import { type NamedRow, namedRows } from '../counting/namedRows';
import { retirementByBirth } from '../counting/retirementMonth';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const DEPUTIES: readonly unknown[] = ['standing_deputy', 'deputy_secretary'];

const parameters = {
  months: higherIsStricter('months'),
  only: optional(fixed<'deputies'>()),
  except: optional(fixed<'deputies'>()),
};

type Values = ValuesOf<typeof parameters>;

/**
 * `review.left`: each incumbent whose plan in the review is re-election has at least `months` months of service left at the
 * month at which ages are counted. People in the roster are not judged, because `age.left` judges them.
 */
export const reviewLeft = defineCheck({
  kind: 'review.left',
  parameters,
  messages: { findings: ['age.re_election', 'age.re_election.past'], how: ['age.left', 'age.leftOwn'] },
  run(check, view) {
    const table = view.pack?.parameters.retirement;
    const month = ageMonth(view);
    if (!table || month === null) return [];
    const inRoster = new Set(view.people.map((person) => nameKey(person.row.cells.full_name)));
    return namedRows(view, 'review')
      .filter((person) => isConcerned(person, check) && !(person.key && inRoster.has(person.key)))
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
  },
});

function isConcerned({ row }: NamedRow, { only, except }: Values): boolean {
  if (row.cells.review_plan !== 're_election') return false;
  const isDeputy = DEPUTIES.includes(row.cells.committee_post);
  return only === 'deputies' ? isDeputy : !(except === 'deputies' && isDeputy);
}
