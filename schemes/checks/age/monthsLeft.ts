import { fixed, higherIsStricter, optional, type ValuesOf } from '../../clauses/parameter';
import type { FactKey } from '../../model/scheme/facts';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import type { Person } from '../../tableViews/Person';
import { ageMonth } from '../counting/ageMonth';
import { retirementMonth } from '../counting/retirementMonth';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';

const GOVERNMENT = [
  'council_chair',
  'council_vice_chair',
  'committee_chair',
  'committee_vice_chair',
] as const;

const parameters = {
  candidacy: fixed<'first_time' | 're_election'>(),
  months: higherIsStricter('months'),
  only: optional(fixed<'deputies' | 'government' | 'front'>()),
  except: optional(fixed<'deputies'>()),
  at: optional(fixed<string>()),
  atFact: optional(fixed<FactKey>()),
};

type Values = ValuesOf<typeof parameters>;

/**
 * `age.left`: each first-time (or re-election) candidate has at least `months` months of service left. They are counted from
 * the month at which ages are counted, or from `at`, or from the date in the fact `atFact`. An unknown month of birth counts
 * as January. `only` and `except` limit the candidates.
 */
export const monthsLeft = defineCheck({
  kind: 'age.left',
  parameters,
  messages: {
    findings: [
      'age.first_time',
      'age.first_time.past',
      'age.front',
      'age.front.past',
      'age.government',
      'age.government.past',
      'age.re_election',
      'age.re_election.past',
    ],
    how: ['age.left', 'age.leftOwn'],
  },
  run(check, view) {
    const table = view.pack?.parameters.retirement;
    const month = countedFrom(check, view);
    if (!table || month === null) return [];
    return view.judgeEach((person) => {
      if (!isConcerned(person, check)) return [];
      const retires = retirementMonth(person, table);
      const at = person.ref('birth');
      if (retires === null) return [undecided(...missing(person))];
      const left = retires - month;
      const params = {
        name: person.name,
        retires: writeMonth(retires),
        month: writeMonth(month),
        left,
        months: check.months,
      };
      const how = person.row.cells.retirement_month === undefined ? 'age.left' : 'age.leftOwn';
      if (left >= check.months) return [met(how, params, at)];
      const code = check.only && check.only !== 'deputies' ? `age.${check.only}` : `age.${check.candidacy}`;
      const also = [person.ref('candidacy_kind')];
      if (left >= 0) return [broken({ code, how, params, at, also })];
      return [broken({ code: `${code}.past`, how, params: { ...params, past: -left }, at, also })];
    });
  },
});

function isConcerned(person: Person, { candidacy, only, except }: Values): boolean {
  if (person.candidacy !== candidacy || person.slatedForInspectionOnly) return false;
  if (except === 'deputies' && person.isDeputy) return false;
  if (only === 'deputies') return person.isDeputy;
  if (only === 'front') return person.posts.includes('front_chair');
  return only === undefined || GOVERNMENT.some((post) => person.posts.includes(post));
}

/** Month index from which the months are counted; null if the fact that gives it is blank. */
function countedFrom({ at, atFact }: Values, view: SchemeView): number | null {
  const date = atFact === undefined ? at : view.textFact(atFact);
  if (date === null) return null;
  return date === undefined ? ageMonth(view) : monthIndex(date.slice(0, 7));
}

function missing(person: Person) {
  return [
    ...(person.sex === null ? [person.ref('sex')] : []),
    ...(person.birth === null ? [person.ref('birth')] : []),
  ];
}
