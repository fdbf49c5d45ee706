import { STATED_ROW } from '../../../model/tables/tableType';
import { exampleStep } from '../../testing/exampleSteps';
import { type Cells, crowd, type RuleCase, TERM_20, TINH_25 as TINH, XA } from '../../testing/ruleCase';

type Tables = RuleCase['scheme']['tables'];
type More = Partial<Pick<RuleCase, 'code' | 'how' | 'needs' | 'of' | 'row' | 'also' | 'params'>>;

const XA_20 = { level: 'xa_cu', congress_date: '2020-05-20', merged_from: 2 } as const;
const HUYEN_20 = { level: 'huyen', congress_date: '2020-07-15', max15_committee: 100 } as const;
const CO_SO = { level: 'co_so', congress_date: '2025-05-20' } as const;
const CO_SO_20 = { level: 'co_so', congress_date: '2020-05-20' } as const;
const CELL = { level: 'chi_bo', congress_date: '2025-02-10', official_members: 12 } as const;
const roster = (...cells: readonly Cells[]): Tables => ({
  roster: Object.fromEntries(cells.map((one, i) => [`p${i}`, { full_name: `Người ${i}`, ...one }])),
});
const committee = (cells: Cells): Tables => ({ seats: { executive_committee: cells } });
const surplus = (cells: Cells): Tables => ({ surplus: { executive_committee: cells } });
const SLATED = { slated: ['committee'] } as const;
const FIRST = { ...SLATED, candidacy_kind: 'first_time' } as const;

/** Where two sides of a comparison are equal, and where a rule waits for one cell alone. */
export const COMPARISON_CASES: readonly RuleCase[] = [
  one('ANY.CELL.VOTES', 'silent', {
    facts: XA,
    tables: { ...committee({ current: 30 }), ...roster({ votes_3: 30 }) },
  }),
  one('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { seats: { executive_committee: { planned: 9 }, standing_committee: { planned: 9 } } },
  }),
  one('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { surplus: { executive_committee: { introduced: 5 }, standing_committee: { introduced: 5 } } },
  }),
  one('ANY.CELL.PARTY', 'silent', {
    facts: XA,
    tables: roster({ party_probation: '2000-03-03', party_official: '2000-03-03' }),
  }),
  one('ANY.CELL.PARTY', 'silent', { facts: XA, tables: roster({ party_official: '2025-07-25' }) }),
  one('ANY.CELL.RETIREMENT', 'silent', {
    facts: XA,
    tables: roster(
      { birth: '1980-01', retirement_month: '2020-01' },
      { birth: '1980-01', retirement_month: '2055-01' },
    ),
  }),
  one(
    'ANY.CELL.BIRTH',
    'finding',
    { facts: XA, tables: roster({ birth: '2025-07' }) },
    { code: 'impossible.tooYoung' },
  ),
  one('2025.TIME', 'met', { facts: { ...XA, congress_end: '2025-07-25' } }, { how: 'facts.days' }),
  one('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-04-01', congress_end: '2020-04-02' },
    term: TERM_20,
  }),
  one('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-06-30', congress_end: '2020-06-30' },
    term: TERM_20,
  }),
  ...[97, 92].map((planned) =>
    one('2020.BCH.CUT', 'met', { facts: HUYEN_20, term: TERM_20, tables: committee({ planned }) }),
  ),
  one('ANY.CELL.9', 'met', {
    facts: CELL,
    tables: { seats: { executive_committee: { planned: 5 }, deputy_secretary: { planned: 1 } } },
  }),
  one('ANY.BTV.EXIST', 'undecided', { facts: CO_SO, tables: committee({ planned: 9 }) }),
  one('ANY.BTV.EXIST', 'silent', { facts: CO_SO, tables: committee({ planned: 8 }) }),
  ...[3, 5].map((seats) =>
    one('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats, introduced: seats + 2 }) }),
  ),
  one('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats: 20, introduced: 20 }) }),
  one('ANY.SUR.MAX', 'met', { facts: XA, tables: surplus({ seats: 1, ballot_list: 2 }) }),
  one('ANY.DEL.SUM', 'met', {
    facts: { ...XA, official_members: 30 },
    tables: { quotas: { a: { official_members: 30 }, b: {} } },
  }),
  one('ANY.DEL.COMP', 'met', {
    facts: { ...XA, incumbents: 3 },
    tables: { quotas: { a: { ex_officio: 3, by_unit: 1 }, b: {} } },
  }),
  one(
    'ANY.MATCH.INTRODUCED',
    'finding',
    { facts: XA, tables: { ...surplus({ introduced: 3 }), ...roster(SLATED, SLATED) } },
    { code: 'match.introduced.executive_committee' },
  ),
  one('ANY.MATCH.INTRODUCED', 'silent', { facts: XA, tables: { ...surplus({}), ...roster({}) } }),
  one('ANY.SUM.PARTS', 'met', {
    tables: {
      statistics: { a: { criterion: 'Nữ', count: 5 }, b: { criterion: 'Trẻ', count: 5, parent: 'a' } },
    },
  }),
  one(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01' }) },
    { how: 'age.left' },
  ),
  one(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01', retirement_month: '2040-01' }) },
    { how: 'age.leftOwn' },
  ),
  one(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male' }) },
    { needs: ['birth'] },
  ),
  one(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, birth: '1980' }) },
    { needs: ['sex'] },
  ),
  one('2020.DEL.COSO', 'undecided', kind({ official_members: 100 }), { needs: ['congress_kind'] }),
  one('2020.DEL.COSO', 'undecided', kind({ congress_kind: 'plenary' }), { needs: ['official_members'] }),
  one('2020.BCH.MERGE', 'undecided', merged({ seats_before_merger: 20, leavers: 1 }, {}), {
    needs: ['planned'],
  }),
  one('2020.BCH.MERGE', 'undecided', merged({ leavers: 1 }, { planned: 15 }), {
    needs: ['seats_before_merger'],
  }),
  one('2020.BCH.MERGE', 'undecided', merged({ seats_before_merger: 20 }, { planned: 15 }), {
    needs: ['leavers'],
  }),
  one(
    '2020.TIME',
    'finding',
    { facts: { ...CO_SO_20, congress_date: '2020-06-30', congress_end: '2020-07-01' }, term: TERM_20 },
    { code: 'facts.tooLate', row: 'congress_end' },
  ),
  one('ANY.MATCH.SEATS', 'undecided', others({}, { seats: 9 }), { needs: ['planned'] }),
  one('ANY.MATCH.SEATS', 'undecided', others({ planned: 9 }, { introduced: 9 }), { needs: ['seats'] }),
  one(
    'ANY.MATCH.SEATS',
    'met',
    { facts: XA, tables: { ...committee({ planned: 9 }), ...surplus({ seats: 9 }) } },
    { how: 'match.seats' },
  ),
  one(
    'ANY.MATCH.QUALITY',
    'undecided',
    {
      facts: XA,
      tables: {
        ...roster({ ...SLATED, sex: 'female' }, SLATED),
        statistics: { women: { criterion: 'Nữ', whole: 2, count: 1 } },
      },
    },
    { needs: ['sex'] },
  ),
  one('ANY.SUM.PARTS', 'met', statistics(45, 27, 18, null), { how: 'sum' }),
  one('ANY.SUM.PARTS', 'finding', statistics(45, 27, 17), { code: 'percent.parts' }),
  one(
    '2020.PBT.HUYEN',
    'met',
    {
      facts: HUYEN_20,
      term: TERM_20,
      tables: {
        seats: { deputy_secretary: { planned: 2 } },
        ...roster(
          { slated: ['standing_deputy'], concurrent_posts: ['front_chair'] },
          { slated: ['deputy_secretary'], concurrent_posts: ['committee_chair'] },
        ),
      },
    },
    { of: { kind: 'person.deputies' }, how: 'person.deputies.committee_chair' },
  ),
  one('2025.WOMEN', 'finding', women(5, 24, 1), { code: 'ratio.women.executive_committee.worst' }),
  one('2025.WOMEN', 'undecided', women(7, 22, 1), { needs: ['sex'] }),
  one(
    '2025.ETHNIC',
    'finding',
    {
      facts: { ...XA, ethnic_share: 50 },
      tables: { ...committee({ planned: 1 }), ...roster({ ...SLATED, ethnic: 'Kinh' }) },
    },
    { also: ['ethnic_share'] },
  ),
  one(
    'ANY.DEL.FLOOR',
    'finding',
    { facts: XA, tables: { quotas: { a: { by_unit: 0 } } } },
    { params: { name: '…' } },
  ),
  // Nobody is elected to a body whose one seat stays open.
  one('2025.WOMEN', 'silent', {
    facts: XA,
    tables: { ...committee({ planned: 1, left_vacant: 1 }), ...roster({ ...SLATED, sex: 'male' }) },
  }),
  one('ANY.STEP.50', 'finding', { steps: shortAtThree() }, { row: 'p1' }),
  // Fourteen terms are written out, fifteen are shortened in the middle.
  ...[14, 15].map((rows) =>
    one(
      'ANY.SUM.STATED',
      'finding',
      { tables: { headcount: units(rows) } },
      {
        params: { terms: terms(rows) },
      },
    ),
  ),
  one('ANY.MATCH.REVIEW', 'silent', { facts: XA, tables: { review: {}, roster: {} } }),
  one('2025.AGE.RE', 'met', incumbent({ retirement_month: '2029-07' }), { how: 'age.leftOwn' }),
  one('2025.AGE.RE', 'met', incumbent({ sex: 'male', birth: '1980-01' }), { how: 'age.left' }),
  one('2025.AGE.RE', 'finding', incumbent({ retirement_month: '2025-07' }), { code: 'age.re_election' }),
  one('2025.AGE.RE', 'silent', {
    facts: { level: 'tinh', congress_date: '2025-09-24' },
    tables: incumbent({ sex: 'male', birth: '1980-01', committee_post: 'standing_deputy' }).tables,
  }),
  one(
    'ANY.MATCH.CONGRESS',
    'undecided',
    { tables: { schedule: { w: { task: 'Đại hội', milestone: 'congress', due: '2025-07-25' } } } },
    { needs: ['congress_date'] },
  ),
  one(
    'ANY.MATCH.CONGRESS',
    'undecided',
    { facts: XA, tables: { schedule: { w: { task: 'Đại hội', milestone: 'congress' } } } },
    { needs: ['due'] },
  ),
  one(
    'ANY.SCHEDULE.ORDER',
    'finding',
    {
      tables: {
        schedule: {
          a: { task: 'Một', milestone: 'process_re_election', due: '2025-06-20' },
          b: { task: 'Hai', milestone: 'process_re_election', due: '2025-06-20' },
          c: { task: 'Ba', milestone: 'process_first_time', due: '2025-06-19' },
        },
      },
    },
    { row: 'c', also: ['a'] },
  ),
  one('ANY.PROGRESS.SUM', 'met', { tables: { schedule: { w: { whole: 19, done: 19, remaining: 0 } } } }),
  one('2025.BCH.XA', 'finding', { facts: { ...XA, merged_from: 2 }, tables: committee({ planned: 28 }) }),
  one('2025.BCH.XA', 'met', { facts: XA, tables: committee({ planned: 27 }) }, { how: 'size.exactByMerger' }),
  one(
    '2025.BCH.XA',
    'finding',
    { facts: XA, tables: committee({ planned: 28 }) },
    { code: 'size.exact.executive_committee' },
  ),
  one(
    '2025.BCH.XA',
    'finding',
    { facts: XA, tables: committee({ planned: 26 }) },
    { code: 'size.exact.executive_committee' },
  ),
  one(
    '2025.BCH.XA',
    'finding',
    { facts: { ...XA, merged_from: 3 }, tables: committee({ planned: 34 }) },
    { code: 'size.above.executive_committee' },
  ),
  one('2025.BCH.XA', 'met', {
    facts: { level: 'xa_moi', congress_date: '2025-07-25' },
    tables: committee({ planned: 27 }),
  }),
  ...[0, null].map((planned) =>
    one('ANY.CELL.9', 'met', {
      facts: { ...CELL, official_members: 8 },
      tables: committee(planned === null ? {} : { planned }),
    }),
  ),
  one(
    'ANY.MAX.STATED',
    'met',
    {
      facts: TINH,
      tables: { seats: { deputy_secretary: { planned: 3, rotation_extra: 1, max_allowed: 2 } } },
    },
    { how: 'size.maxRotation' },
  ),
  one(
    'ANY.MAX.STATED',
    'met',
    { facts: TINH, tables: { seats: { deputy_secretary: { planned: 2, max_allowed: 2 } } } },
    { how: 'size.max' },
  ),
  one(
    '2025.PBT.TINH',
    'met',
    { facts: { ...TINH, max_deputies: 3 }, tables: { seats: { deputy_secretary: { planned: 3 } } } },
    { how: 'size.max' },
  ),
  one(
    '2025.FREEZE',
    'undecided',
    {
      facts: { level: 'huyen', congress_date: '2025-02-10' },
      tables: { seats: { standing_committee: { current: 11 } } },
    },
    { needs: ['term_start'] },
  ),
  one(
    '2025.BTV.XA',
    'met',
    { facts: XA, tables: { seats: { standing_committee: { planned: 9 } } } },
    { how: 'size.range' },
  ),
  ...[1, 3].map((planned) =>
    one(
      '2025.PBT.XA',
      'finding',
      { facts: XA, tables: { seats: { deputy_secretary: { planned } } } },
      { code: 'size.exact.deputy_secretary' },
    ),
  ),
  one(
    'ANY.BTV.EXIST',
    'finding',
    {
      facts: CO_SO,
      tables: { seats: { executive_committee: { planned: 9 }, standing_committee: { planned: 0 } } },
    },
    { code: 'size.standingMissing' },
  ),
  one(
    'ANY.BTV.THIRD',
    'undecided',
    { facts: XA, tables: { seats: { standing_committee: { planned: 9 } } } },
    { row: 'executive_committee' },
  ),
  one(
    'ANY.SUR.MORE',
    'finding',
    { facts: XA, tables: surplus({ seats: 27, introduced: 30, ballot_list: 27 }) },
    { code: 'surplus.none.executive_committee' },
  ),
  one(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', sex: 'male', birth: '1980-01' }),
    { needs: ['appointed_from'] },
  ),
  one(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', sex: 'male', appointed_from: '2021-03' }),
    { needs: ['birth'] },
  ),
  one(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', birth: '1980-01', appointed_from: '2021-03' }),
    { needs: ['sex'] },
  ),
  one('ANY.UNIT.SENT.AGE', 'undecided', leader({ sent_to: 'Huyện A', appointed_from: '2021-03' }), {
    needs: ['birth'],
  }),
  one('ANY.UNIT.SENT.AGE', 'undecided', leader({ sent_to: 'Huyện A', birth: '1990-01' }), {
    needs: ['appointed_from'],
  }),
  one('ANY.LEAVING.POLICY', 'finding', {
    tables: { leavers: { l: { full_name: 'A', policy: 'decree_26_2015', policy_from: '2025-01-01' } } },
  }),
  // 65.707 and 65.71 are off 113 of 172 (65.698) by less, and by more, than a hundredth.
  ...(
    [
      [65.707, 'met'],
      [65.71, 'finding'],
    ] as const
  ).flatMap(([stated_percent, says]) => [
    one('ANY.PCT', says, {
      tables: { statistics: { a: { criterion: 'Nữ', whole: 172, count: 113, stated_percent } } },
    }),
    one('ANY.PROGRESS.PCT', says, {
      tables: { schedule: { a: { task: 'Việc', whole: 172, done: 113, stated_percent } } },
    }),
  ]),
  one(
    'ANY.PACK',
    'undecided',
    { facts: { level: 'xa_moi' }, tables: committee({ planned: 27 }) },
    { needs: ['congress_date'] },
  ),
];

function one(rule: string, says: RuleCase['says'], scheme: RuleCase['scheme'], more: More = {}): RuleCase {
  const given = JSON.stringify({ ...scheme.facts, ...scheme.tables });
  return { rule, name: `sides equal, or one cell missing: ${given}`, scheme, says, ...more };
}

/** The committee with these cells, every other body known. */
function others(sizes: Cells, names: Cells): RuleCase['scheme'] {
  const rest = ['standing_committee', 'inspection_committee'];
  const filled = (cells: Cells) => Object.fromEntries(rest.map((body) => [body, cells]));
  return {
    facts: XA,
    tables: {
      seats: { executive_committee: sizes, ...filled({ planned: 5 }) },
      surplus: { executive_committee: names, ...filled({ seats: 5 }) },
    },
  };
}

function shortAtThree() {
  const names = [{ id: 'p1', name: 'Người 1', votes: 12 }];
  return [exampleStep('re_election', 3, { names }), exampleStep('re_election', 4, { names })];
}

/** So many units of one each, and a stated total of one hundred. */
function units(count: number): Readonly<Record<string, Cells>> {
  const rows = Array.from({ length: count }, (_, i): [string, Cells] => [
    `u${i}`,
    { bloc: `Khối ${i}`, units: 1 },
  ]);
  return { ...Object.fromEntries(rows), [STATED_ROW]: { units: 100 } };
}

function terms(count: number): string {
  const ones = (many: number) => Array.from({ length: many }, () => '1');
  return (count <= 14 ? ones(count) : [...ones(9), '…', ...ones(3)]).join(' + ');
}

function statistics(count: number, ...parts: readonly (number | null)[]): RuleCase['scheme'] {
  const below = parts.map((part, i): [string, Cells] => [
    `p${i}`,
    { criterion: `Nhóm ${i}`, parent: 'a', ...(part === null ? {} : { count: part }) },
  ]);
  return { tables: { statistics: { a: { criterion: 'Nữ', count }, ...Object.fromEntries(below) } } };
}

function women(female: number, male: number, blank: number): RuleCase['scheme'] {
  const people = crowd([female, { sex: 'female' }], [male, { sex: 'male' }], [blank, {}]);
  return { facts: XA, tables: { ...committee({ planned: 27 }), roster: people } };
}

function incumbent(cells: Cells): RuleCase['scheme'] {
  return { facts: XA, tables: { review: { r: { full_name: 'A', review_plan: 're_election', ...cells } } } };
}

function leader(cells: Cells): RuleCase['scheme'] {
  return {
    tables: { unitLeaders: { u: { unit: 'Sở Thử' }, l: { parent: 'u', unit: 'Người 1', ...cells } } },
  };
}

function kind(facts: RuleCase['scheme']['facts']): RuleCase['scheme'] {
  return { facts: { ...CO_SO_20, ...facts }, term: TERM_20 };
}

function merged(facts: RuleCase['scheme']['facts'], cells: Cells): RuleCase['scheme'] {
  return { facts: { ...XA_20, ...facts }, term: TERM_20, tables: committee(cells) };
}
