import type { StepRecord } from '../../../model/steps/steps';
import { exampleStep } from '../../testing/exampleSteps';
import { type Cells, type RuleCase, TERM_20, XA } from '../../testing/ruleCase';

type Facts = NonNullable<RuleCase['scheme']['facts']>;
type Expected = RuleCase['outcome'];
type Line = readonly [rule: string, facts: Facts, outcome: Expected, code?: string];

const CTT = { level: 'ctt', congress_date: '2025-07-10' } as const;
const HUYEN_20 = { level: 'huyen', congress_date: '2020-07-15' } as const;
const CENTRE = { ...XA, political_centre: 'yes' } as const;

/** Facts with numbers of the congress and its preparation. */
const FACTS: readonly Line[] = [
  ['2025.TIME', { ...XA, preparatory_half_days: 1 }, 'met'],
  ['2025.TIME', { ...XA, preparatory_half_days: 2 }, 'finding', 'facts.above.preparatory_half_days'],
  ['2020.TIME', { ...HUYEN_20, preparatory_half_days: 1 }, 'met'],
  ['2020.TIME', { ...HUYEN_20, preparatory_half_days: 2 }, 'finding', 'facts.above.preparatory_half_days'],
  ['2025.STAFF', { ...XA, office_staff: 14 }, 'finding', 'facts.below.office_staff'],
  ['2025.STAFF', { ...XA, office_staff: 15 }, 'met'],
  ['2025.STAFF', { ...XA, office_staff: 17 }, 'met'],
  ['2025.STAFF', { ...XA, office_staff: 18 }, 'finding', 'facts.above.office_staff'],
  ['2025.STAFF', { ...XA, office_staff: 18, political_centre: 'no' }, 'finding', 'facts.above.office_staff'],
  ['2025.STAFF', { ...CENTRE, office_staff: 20 }, 'met'],
  ['2025.STAFF', { ...CENTRE, office_staff: 21 }, 'finding', 'facts.above.office_staff'],
  ['2025.STAFF', XA, 'silent'],
  ['2025.STAFF', { ...CTT, office_staff: 40 }, 'silent'],
  ['2020.PILOT', pilots(5, 100), 'met'],
  ['2020.PILOT', pilots(15, 100), 'met'],
  ['2020.PILOT', pilots(4, 100), 'finding', 'facts.about.direct_secretary_pilots'],
  ['2020.PILOT', pilots(16, 100), 'finding', 'facts.about.direct_secretary_pilots'],
  ['2020.PILOT', { ...HUYEN_20, direct_secretary_pilots: 4 }, 'undecided'],
  ['2020.PILOT', { ...HUYEN_20, direct_secretary_pilots: 4, grassroots_organisations: 0 }, 'undecided'],
  ['2020.PILOT', { ...HUYEN_20, grassroots_organisations: 40 }, 'silent'],
];

function pilots(direct_secretary_pilots: number, grassroots_organisations: number): Facts {
  return { ...HUYEN_20, direct_secretary_pilots, grassroots_organisations };
}

const HOW: readonly (readonly [rule: string, facts: Facts, how: string])[] = [
  ['2025.TIME', { ...XA, preparatory_half_days: 1 }, 'facts.most'],
  ['2025.STAFF', { ...XA, office_staff: 15 }, 'facts.within'],
];

type Quorum = readonly [facts: Facts, organisations: number, outcome: Expected, code?: string];

/** Two thirds of those summoned, and of the organisations. */
const QUORUM: readonly Quorum[] = [
  [{ delegates_summoned: 150, delegates_present: 100 }, 0, 'met'],
  [{ delegates_summoned: 150, delegates_present: 99 }, 0, 'finding', 'delegates.quorum'],
  [{ delegates_summoned: 151, delegates_present: 100 }, 0, 'finding', 'delegates.quorum'],
  [{ delegates_present: 100 }, 0, 'undecided'],
  [{ delegates_summoned: 150 }, 0, 'silent'],
  [{ organisations_represented: 2 }, 3, 'met'],
  [{ organisations_represented: 1 }, 3, 'finding', 'delegates.represented'],
  [{ organisations_represented: 2 }, 0, 'silent'],
];

type Won = readonly [cells: Cells, outcome: Expected, code?: string];

/** Votes of more than half of those summoned, however many were present. */
const WON: readonly Won[] = [
  [{ summoned: 150, fewest_votes: 76 }, 'met'],
  [{ summoned: 150, fewest_votes: 75 }, 'finding', 'elected.majority'],
  [{ summoned: 151, fewest_votes: 76 }, 'met'],
  [{ summoned: 151, fewest_votes: 75 }, 'finding', 'elected.majority'],
  [{ fewest_votes: 75 }, 'undecided'],
  [{ summoned: 150, seats: 27 }, 'silent'],
  [{ seats: 27, elected: 27 }, 'silent'],
  [{ seats: 27, elected: 28 }, 'finding', 'elected.above'],
];
const BODIES = ['executive_committee', 'standing_committee', 'inspection_committee'] as const;

const quotas = (...alternates: readonly (number | null)[]): RuleCase['scheme'] => ({
  facts: XA,
  tables: {
    quotas: Object.fromEntries(
      alternates.map((count, i) => [
        `o${i}`,
        { organisation: `Chi bộ ${i}`, by_unit: 3, ...(count === null ? {} : { alternates: count }) },
      ]),
    ),
  },
});

const steps = (current: Cells, ...records: readonly StepRecord[]): RuleCase['scheme'] => ({
  facts: XA,
  tables: { seats: { executive_committee: {}, standing_committee: {}, ...committees(current) } },
  steps: records,
});
function committees({ committee, standing }: Cells): Readonly<Record<string, Cells>> {
  return {
    ...(committee === undefined ? {} : { executive_committee: { current: committee } }),
    ...(standing === undefined ? {} : { standing_committee: { current: standing } }),
  };
}
const summoned = (step: 1 | 2 | 3 | 4 | 5, count: number | undefined): StepRecord => {
  const { summoned: _, ...record } = exampleStep('re_election', step, { summoned: count ?? 1 });
  return count === undefined ? record : { ...record, summoned: count };
};

type Step = readonly [name: string, scheme: RuleCase['scheme'], outcome: Expected, code?: string];
const COMMITTEE = 'steps.summoned.executive_committee';
const STANDING = 'steps.summoned.standing_committee';
const SUMMONED: readonly Step[] = [
  ...([3, 5] as const).flatMap((step): readonly Step[] => [
    [`all 25 to step ${step}`, steps({ committee: 25, standing: 8 }, summoned(step, 25)), 'met'],
    [`24 of 25 to step ${step}`, steps({ committee: 25 }, summoned(step, 24)), 'finding', COMMITTEE],
    [`26 of 25 to step ${step}`, steps({ committee: 25 }, summoned(step, 26)), 'finding', COMMITTEE],
  ]),
  ...([1, 4] as const).flatMap((step): readonly Step[] => [
    [`all 8 to step ${step}`, steps({ committee: 25, standing: 8 }, summoned(step, 8)), 'met'],
    [`9 of 8 to step ${step}`, steps({ standing: 8 }, summoned(step, 9)), 'finding', STANDING],
  ]),
  ['the conference of cadres is wider', steps({ committee: 25, standing: 8 }, summoned(2, 60)), 'silent'],
  ['nobody counted yet', steps({ committee: 25, standing: 8 }, summoned(3, undefined)), 'silent'],
  ['members not known', steps({}, summoned(3, 25)), 'undecided'],
];

const HEAD: Cells = {
  full_name: 'Người 1',
  slated: ['committee'],
  candidacy_kind: 're_election',
  sex: 'male',
  concurrent_posts: ['front_chair'],
};
const front = (cells: Cells, date: string | null = '2025-12-10'): RuleCase['scheme'] => ({
  facts: { ...XA, ...(date === null ? {} : { front_congress: date }) },
  tables: { roster: { p: { ...HEAD, ...cells } } },
});

/** A man born in 12/1966 retires at 62, in 12/2028: 36 months after 12/2025. */
const FRONT: readonly Step[] = [
  ['born in 12/1966', front({ birth: '1966-12' }), 'met'],
  ['born in 11/1966', front({ birth: '1966-11' }), 'finding', 'age.front'],
  ['past retirement', front({ birth: '1960-01' }), 'finding', 'age.front.past'],
  ['the congress of the Front is not dated', front({ birth: '1960-01' }, null), 'silent'],
  ['another post', front({ birth: '1960-01', concurrent_posts: ['committee_chair'] }), 'silent'],
];

const toCase =
  (rule: string) =>
  ([name, scheme, outcome, code]: Step): RuleCase => ({ rule, name, scheme, outcome, code });

/** Cases on the congress: its facts, quorum, elections, alternates and summoned people, and the congress of the Front. */
export const CONGRESS_CASES: readonly RuleCase[] = [
  ...FACTS.map(
    ([rule, facts, outcome, code]): RuleCase => ({
      rule,
      check: { kind: rule === '2020.PILOT' ? 'facts.about' : 'facts.within' },
      name: JSON.stringify(facts),
      scheme: { facts, term: rule.startsWith('2020') ? TERM_20 : '2025-2030' },
      outcome,
      code,
    }),
  ),
  ...HOW.map(
    ([rule, facts, how]): RuleCase => ({
      rule,
      check: { kind: 'facts.within' },
      name: `${how}: ${JSON.stringify(facts)}`,
      scheme: { facts },
      outcome: 'met',
      how,
    }),
  ),
  ...QUORUM.map(
    ([facts, organisations, outcome, code]): RuleCase => ({
      rule: 'ANY.DEL.QUORUM',
      name: `${JSON.stringify(facts)}, ${organisations} organisations`,
      scheme: {
        facts: { ...XA, ...facts },
        tables:
          organisations === 0
            ? {}
            : { quotas: Object.fromEntries(Array.from({ length: organisations }, (_, i) => [`o${i}`, {}])) },
      },
      outcome,
      code,
    }),
  ),
  ...WON.flatMap(([cells, outcome, code]) =>
    BODIES.map(
      (body): RuleCase => ({
        rule: 'ANY.WIN',
        name: `${body} ${JSON.stringify(cells)}`,
        scheme: { facts: XA, tables: { surplus: { [body]: cells } } },
        outcome,
        ...(code ? { code: `${code}.${body}` } : {}),
      }),
    ),
  ),
  {
    rule: 'ANY.WIN',
    name: 'a committee that is appointed',
    scheme: {
      facts: { ...XA, merged_from: 2 },
      tables: { surplus: { executive_committee: { summoned: 150, fewest_votes: 1 } } },
    },
    outcome: 'silent',
  },
  ...(
    [
      ['one of two has one', quotas(0, 1), 'met'],
      ['nobody has one', quotas(0, null), 'finding', 'delegates.alternates'],
      ['alternates are blank', quotas(null, null), 'undecided'],
      ['the quotas are blank', { facts: XA, tables: { quotas: { a: {} } } }, 'silent'],
      ['no organisation yet', { facts: XA, tables: { quotas: {} } }, 'silent'],
    ] as readonly Step[]
  ).map(toCase('ANY.DEL.ALT')),
  ...SUMMONED.map(toCase('ANY.MATCH.SUMMONED')),
  ...FRONT.map(toCase('2025.AGE.FRONT')),
];
