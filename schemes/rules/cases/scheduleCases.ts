import { type Cells, HUYEN, type RuleCase, TERM_20, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
const withSchedule = (facts: Facts, ...rows: readonly Cells[]): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024' ? TERM_20 : '2025-2030',
  tables: {
    schedule: Object.fromEntries(rows.map((cells, i) => [`w${i}`, { task: `Việc ${i}`, ...cells }])),
  },
});
const LAI_CHAU = { ...HUYEN, place: 'lai_chau' } as const;
const MERGED = { level: 'tinh_hn2', congress_date: '2025-09-24' } as const;

type Window = readonly [rule: string, facts: Facts, milestone: string, from: string | null, to: string];

/** First and last days of milestones; the day before and the day after give a finding. */
const WINDOWS: readonly Window[] = [
  ['2020.DEADLINE', HUYEN, 'grassroots_congresses', '2020-04-01', '2020-06-30'],
  ['2020.DEADLINE', HUYEN, 'district_congresses', null, '2020-08-31'],
  ['2020.LC.REPORT', LAI_CHAU, 'personnel_report', '2020-01-01', '2020-01-31'],
  ['2020.LC.REVIEW', LAI_CHAU, 'review_report', null, '2020-02-14'],
  ['2025.DEADLINE', XA, 'grassroots_congresses', null, '2025-06-30'],
  ['2025.DEADLINE', TINH_25, 'district_congresses', null, '2025-08-31'],
  ['2025.PREP', MERGED, 'merger_scheme', null, '2025-06-15'],
  ['2025.PREP', TINH_25, 'commune_scheme', null, '2025-05-15'],
  ['2025.PREP', XA, 'appointments', '2025-07-01', '2025-08-15'],
  ['2025.PREP', TINH_25, 'secretary_appointed', null, '2025-09-15'],
];

const windows = WINDOWS.flatMap(([rule, facts, milestone, from, to]): RuleCase[] => {
  const dueCase = (due: string, outcome: RuleCase['outcome'], code?: string): RuleCase => ({
    rule,
    name: `${milestone} due on ${due}`,
    scheme: withSchedule(facts, { milestone, due }),
    outcome,
    code,
  });
  return [
    dueCase(to, 'met'),
    dueCase(shift(to, 1), 'finding', 'schedule.late'),
    ...(from ? [dueCase(from, 'met'), dueCase(shift(from, -1), 'finding', 'schedule.early')] : []),
    {
      rule,
      name: `${milestone} without a date`,
      scheme: withSchedule(facts, { milestone }),
      outcome: 'undecided',
    },
    {
      rule,
      name: `no ${milestone} in the schedule`,
      scheme: withSchedule(facts, { milestone: 'direction', due: '2030-01-01' }),
      outcome: 'silent',
    },
  ];
});

function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

const order = (first: string, second: string): RuleCase['scheme'] =>
  withSchedule(
    {},
    { milestone: 'process_re_election', due: first },
    { milestone: 'process_first_time', due: second },
  );
const progress = (cells: Cells): RuleCase['scheme'] => withSchedule({}, cells);
type Counted = readonly [rule: string, cells: Cells, outcome: RuleCase['outcome'], code?: string];
const COUNTED: readonly Counted[] = [
  ['ANY.PROGRESS.SUM', { whole: 616, done: 254, remaining: 362 }, 'met'],
  ['ANY.PROGRESS.SUM', { whole: 616, done: 254, remaining: 361 }, 'finding', 'progress.sum'],
  ['ANY.PROGRESS.SUM', { whole: 616, done: 254, remaining: 363 }, 'finding', 'progress.sum'],
  ['ANY.PROGRESS.SUM', { whole: 19, done: 20 }, 'finding', 'progress.above'],
  ['ANY.PROGRESS.SUM', { whole: 19, remaining: 20 }, 'finding', 'progress.above'],
  ['ANY.PROGRESS.SUM', { done: 254, remaining: 362 }, 'undecided'],
  ['ANY.PROGRESS.SUM', { whole: 616, remaining: 362 }, 'undecided'],
  ['ANY.PROGRESS.SUM', { whole: 616 }, 'silent'],
  ['ANY.PROGRESS.STATE', { whole: 19, done: 19, work_state: 'done' }, 'met'],
  ['ANY.PROGRESS.STATE', { whole: 4687, done: 4687, work_state: 'under_way' }, 'finding', 'progress.done'],
  ['ANY.PROGRESS.STATE', { whole: 616, done: 254, work_state: 'done' }, 'finding', 'progress.notDone'],
  ['ANY.PROGRESS.STATE', { whole: 616, done: 254, work_state: 'under_way' }, 'met'],
  ['ANY.PROGRESS.STATE', { whole: 616, done: 254 }, 'silent'],
  ['ANY.PROGRESS.PCT', { whole: 616, done: 254, stated_percent: 41.23 }, 'met'],
  ['ANY.PROGRESS.PCT', { whole: 616, done: 254, stated_percent: 41.3 }, 'finding', 'percent.rounded'],
  ['ANY.PROGRESS.PCT', { whole: 616, done: 254, stated_percent: 42 }, 'finding', 'percent.rounded'],
  ['ANY.PROGRESS.PCT', { whole: 616, done: 254, stated_percent: 43 }, 'finding', 'percent.wrong'],
  ['ANY.PROGRESS.PCT', { whole: 19, stated_percent: 50 }, 'finding', 'percent.unattainable'],
];

/** Cases on schedule and progress. */
export const SCHEDULE_CASES: readonly RuleCase[] = [
  ...windows,
  ...COUNTED.map(
    ([rule, cells, outcome, code]): RuleCase => ({
      rule,
      name: JSON.stringify(cells),
      scheme: progress(cells),
      outcome,
      code,
    }),
  ),
  {
    rule: 'ANY.SCHEDULE.ORDER',
    name: 'first-time steps end on the day the re-election steps do',
    scheme: order('2025-06-20', '2025-06-20'),
    outcome: 'met',
  },
  {
    rule: 'ANY.SCHEDULE.ORDER',
    name: 'first-time steps end a day sooner',
    scheme: order('2025-06-20', '2025-06-19'),
    outcome: 'finding',
    code: 'schedule.order',
  },
  {
    rule: 'ANY.SCHEDULE.ORDER',
    name: 'one milestone alone',
    scheme: withSchedule({}, { milestone: 'congress', due: '2025-07-25' }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.MATCH.CONGRESS',
    name: 'the day of the facts',
    scheme: withSchedule(XA, { milestone: 'congress', due: '2025-07-25' }),
    outcome: 'met',
  },
  {
    rule: 'ANY.MATCH.CONGRESS',
    name: 'a day later',
    scheme: withSchedule(XA, { milestone: 'congress', due: '2025-07-26' }),
    outcome: 'finding',
    code: 'schedule.congress',
  },
  {
    rule: 'ANY.MATCH.CONGRESS',
    name: 'without a date',
    scheme: withSchedule(XA, { milestone: 'congress' }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SCHEDULE.FULL',
    name: 'lead and date',
    scheme: withSchedule({}, { lead: 'Tiểu ban', due: '2025-06-20' }),
    outcome: 'met',
  },
  { rule: 'ANY.SCHEDULE.FULL', name: 'neither', scheme: withSchedule({}, {}), outcome: 'undecided' },
  {
    rule: 'ANY.SCHEDULE.FULL',
    name: 'no lead',
    scheme: withSchedule({}, { due: '2025-06-20' }),
    outcome: 'finding',
    code: 'schedule.lead',
    severity: 'target',
  },
  {
    rule: 'ANY.SCHEDULE.FULL',
    name: 'no date',
    scheme: withSchedule({}, { lead: 'Tiểu ban' }),
    outcome: 'finding',
    code: 'schedule.due',
  },
];
