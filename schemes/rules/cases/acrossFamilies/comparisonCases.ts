import { STATED_ROW } from '../../../model/tables/tableType';
import { exampleStep } from '../../testing/exampleSteps';
import { type Cells, crowd, type RuleCase, TERM_20, TINH_25 as TINH, XA } from '../../testing/ruleCase';

type Tables = RuleCase['scheme']['tables'];
type More = Partial<Pick<RuleCase, 'code' | 'how' | 'needs' | 'check' | 'row' | 'also' | 'params'>>;

const XA_20 = { level: 'xa_cu', congress_date: '2020-05-20', merged_from: 2 } as const;
const HUYEN_20 = { level: 'huyen', congress_date: '2020-07-15', max15_committee: 100 } as const;
const CO_SO = { level: 'co_so', congress_date: '2025-05-20' } as const;
const CO_SO_20 = { level: 'co_so', congress_date: '2020-05-20' } as const;
const CELL = { level: 'chi_bo', congress_date: '2025-02-10', official_members: 12 } as const;
const roster = (...cells: readonly Cells[]): Tables => ({
  roster: Object.fromEntries(cells.map((person, i) => [`p${i}`, { full_name: `Người ${i}`, ...person }])),
});
const committee = (cells: Cells): Tables => ({ seats: { executive_committee: cells } });
const surplus = (cells: Cells): Tables => ({ surplus: { executive_committee: cells } });
const SLATED = { slated: ['committee'] } as const;
const FIRST = { ...SLATED, candidacy_kind: 'first_time' } as const;

/** Cases where the two sides of a comparison are equal, and where one missing cell leaves a rule undecided. */
export const COMPARISON_CASES: readonly RuleCase[] = [
  caseOf('ANY.CELL.VOTES', 'silent', {
    facts: XA,
    tables: { ...committee({ current: 30 }), ...roster({ votes_3: 30 }) },
  }),
  caseOf('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { seats: { executive_committee: { planned: 9 }, standing_committee: { planned: 9 } } },
  }),
  caseOf('ANY.CELL.BODIES', 'silent', {
    facts: XA,
    tables: { surplus: { executive_committee: { introduced: 5 }, standing_committee: { introduced: 5 } } },
  }),
  caseOf('ANY.CELL.PARTY', 'silent', {
    facts: XA,
    tables: roster({ party_probation: '2000-03-03', party_official: '2000-03-03' }),
  }),
  caseOf('ANY.CELL.PARTY', 'silent', { facts: XA, tables: roster({ party_official: '2025-07-25' }) }),
  caseOf('ANY.CELL.RETIREMENT', 'silent', {
    facts: XA,
    tables: roster(
      { birth: '1980-01', retirement_month: '2020-01' },
      { birth: '1980-01', retirement_month: '2055-01' },
    ),
  }),
  caseOf(
    'ANY.CELL.BIRTH',
    'finding',
    { facts: XA, tables: roster({ birth: '2025-07' }) },
    { code: 'impossible.tooYoung' },
  ),
  caseOf('2025.TIME', 'met', { facts: { ...XA, congress_end: '2025-07-25' } }, { how: 'facts.days' }),
  caseOf('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-04-01', congress_end: '2020-04-02' },
    term: TERM_20,
  }),
  caseOf('2020.TIME', 'met', {
    facts: { ...CO_SO_20, congress_date: '2020-06-30', congress_end: '2020-06-30' },
    term: TERM_20,
  }),
  ...[97, 92].map((planned) =>
    caseOf('2020.BCH.CUT', 'met', { facts: HUYEN_20, term: TERM_20, tables: committee({ planned }) }),
  ),
  caseOf('ANY.CELL.9', 'met', {
    facts: CELL,
    tables: { seats: { executive_committee: { planned: 5 }, deputy_secretary: { planned: 1 } } },
  }),
  caseOf('ANY.BTV.EXIST', 'undecided', { facts: CO_SO, tables: committee({ planned: 9 }) }),
  caseOf('ANY.BTV.EXIST', 'silent', { facts: CO_SO, tables: committee({ planned: 8 }) }),
  ...[3, 5].map((seats) =>
    caseOf('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats, introduced: seats + 2 }) }),
  ),
  caseOf('ANY.SUR.PREP', 'undecided', { facts: XA, tables: surplus({ seats: 20, introduced: 20 }) }),
  caseOf('ANY.SUR.MAX', 'met', { facts: XA, tables: surplus({ seats: 1, ballot_list: 2 }) }),
  caseOf('ANY.DEL.SUM', 'met', {
    facts: { ...XA, official_members: 30 },
    tables: { quotas: { a: { official_members: 30 }, b: {} } },
  }),
  caseOf('ANY.DEL.COMP', 'met', {
    facts: { ...XA, incumbents: 3 },
    tables: { quotas: { a: { ex_officio: 3, by_unit: 1 }, b: {} } },
  }),
  caseOf(
    'ANY.MATCH.INTRODUCED',
    'finding',
    { facts: XA, tables: { ...surplus({ introduced: 3 }), ...roster(SLATED, SLATED) } },
    { code: 'match.introduced.executive_committee' },
  ),
  caseOf('ANY.MATCH.INTRODUCED', 'silent', { facts: XA, tables: { ...surplus({}), ...roster({}) } }),
  caseOf('ANY.SUM.PARTS', 'met', {
    tables: {
      statistics: { a: { criterion: 'Nữ', count: 5 }, b: { criterion: 'Trẻ', count: 5, parent: 'a' } },
    },
  }),
  caseOf(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01' }) },
    { how: 'age.left' },
  ),
  caseOf(
    '2025.AGE.FIRST',
    'met',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male', birth: '1980-01', retirement_month: '2040-01' }) },
    { how: 'age.leftOwn' },
  ),
  caseOf(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, sex: 'male' }) },
    { needs: ['birth'] },
  ),
  caseOf(
    '2025.AGE.FIRST',
    'undecided',
    { facts: XA, tables: roster({ ...FIRST, birth: '1980' }) },
    { needs: ['sex'] },
  ),
  caseOf('2020.DEL.COSO', 'undecided', grassroots2020({ official_members: 100 }), {
    needs: ['congress_kind'],
  }),
  caseOf('2020.DEL.COSO', 'undecided', grassroots2020({ congress_kind: 'plenary' }), {
    needs: ['official_members'],
  }),
  caseOf('2020.BCH.MERGE', 'undecided', merged2020({ seats_before_merger: 20, leavers: 1 }, {}), {
    needs: ['planned'],
  }),
  caseOf('2020.BCH.MERGE', 'undecided', merged2020({ leavers: 1 }, { planned: 15 }), {
    needs: ['seats_before_merger'],
  }),
  caseOf('2020.BCH.MERGE', 'undecided', merged2020({ seats_before_merger: 20 }, { planned: 15 }), {
    needs: ['leavers'],
  }),
  caseOf(
    '2020.TIME',
    'finding',
    { facts: { ...CO_SO_20, congress_date: '2020-06-30', congress_end: '2020-07-01' }, term: TERM_20 },
    { code: 'facts.tooLate', row: 'congress_end' },
  ),
  caseOf('ANY.MATCH.SEATS', 'undecided', withOtherBodies({}, { seats: 9 }), { needs: ['planned'] }),
  caseOf('ANY.MATCH.SEATS', 'undecided', withOtherBodies({ planned: 9 }, { introduced: 9 }), {
    needs: ['seats'],
  }),
  caseOf(
    'ANY.MATCH.SEATS',
    'met',
    { facts: XA, tables: { ...committee({ planned: 9 }), ...surplus({ seats: 9 }) } },
    { how: 'match.seats' },
  ),
  caseOf(
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
  caseOf('ANY.SUM.PARTS', 'met', statistics(45, 27, 18, null), { how: 'sum' }),
  caseOf('ANY.SUM.PARTS', 'finding', statistics(45, 27, 17), { code: 'percent.parts' }),
  caseOf(
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
    { check: { kind: 'person.deputies' }, how: 'person.deputies.committee_chair' },
  ),
  caseOf('2025.WOMEN', 'finding', women(5, 24, 1), { code: 'ratio.women.executive_committee.worst' }),
  caseOf('2025.WOMEN', 'undecided', women(7, 22, 1), { needs: ['sex'] }),
  caseOf(
    '2025.ETHNIC',
    'finding',
    {
      facts: { ...XA, ethnic_share: 50 },
      tables: { ...committee({ planned: 1 }), ...roster({ ...SLATED, ethnic: 'Kinh' }) },
    },
    { also: ['ethnic_share'] },
  ),
  caseOf(
    'ANY.DEL.FLOOR',
    'finding',
    { facts: XA, tables: { quotas: { a: { by_unit: 0 } } } },
    { params: { name: '…' } },
  ),
  // Nobody is elected to a body whose only seat is left vacant.
  caseOf('2025.WOMEN', 'silent', {
    facts: XA,
    tables: { ...committee({ planned: 1, left_vacant: 1 }), ...roster({ ...SLATED, sex: 'male' }) },
  }),
  caseOf('ANY.STEP.50', 'finding', { steps: shortAtThree() }, { row: 'p1' }),
  // Fourteen terms are written out, fifteen are shortened in the middle.
  ...[14, 15].map((rows) =>
    caseOf(
      'ANY.SUM.STATED',
      'finding',
      { tables: { headcount: units(rows) } },
      {
        params: { terms: terms(rows) },
      },
    ),
  ),
  caseOf('ANY.MATCH.REVIEW', 'silent', { facts: XA, tables: { review: {}, roster: {} } }),
  caseOf('2025.AGE.RE', 'met', incumbent({ retirement_month: '2029-07' }), { how: 'age.leftOwn' }),
  caseOf('2025.AGE.RE', 'met', incumbent({ sex: 'male', birth: '1980-01' }), { how: 'age.left' }),
  caseOf('2025.AGE.RE', 'finding', incumbent({ retirement_month: '2025-07' }), { code: 'age.re_election' }),
  caseOf('2025.AGE.RE', 'silent', {
    facts: { level: 'tinh', congress_date: '2025-09-24' },
    tables: incumbent({ sex: 'male', birth: '1980-01', committee_post: 'standing_deputy' }).tables,
  }),
  caseOf(
    'ANY.MATCH.CONGRESS',
    'undecided',
    { tables: { schedule: { w: { task: 'Đại hội', milestone: 'congress', due: '2025-07-25' } } } },
    { needs: ['congress_date'] },
  ),
  caseOf(
    'ANY.MATCH.CONGRESS',
    'undecided',
    { facts: XA, tables: { schedule: { w: { task: 'Đại hội', milestone: 'congress' } } } },
    { needs: ['due'] },
  ),
  caseOf(
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
  caseOf('ANY.PROGRESS.SUM', 'met', { tables: { schedule: { w: { whole: 19, done: 19, remaining: 0 } } } }),
  caseOf('2025.BCH.XA', 'finding', { facts: { ...XA, merged_from: 2 }, tables: committee({ planned: 28 }) }),
  caseOf(
    '2025.BCH.XA',
    'met',
    { facts: XA, tables: committee({ planned: 27 }) },
    { how: 'size.exactByMerger' },
  ),
  caseOf(
    '2025.BCH.XA',
    'finding',
    { facts: XA, tables: committee({ planned: 28 }) },
    { code: 'size.exact.executive_committee' },
  ),
  caseOf(
    '2025.BCH.XA',
    'finding',
    { facts: XA, tables: committee({ planned: 26 }) },
    { code: 'size.exact.executive_committee' },
  ),
  caseOf(
    '2025.BCH.XA',
    'finding',
    { facts: { ...XA, merged_from: 3 }, tables: committee({ planned: 34 }) },
    { code: 'size.above.executive_committee' },
  ),
  caseOf('2025.BCH.XA', 'met', {
    facts: { level: 'xa_moi', congress_date: '2025-07-25' },
    tables: committee({ planned: 27 }),
  }),
  ...[0, null].map((planned) =>
    caseOf('ANY.CELL.9', 'met', {
      facts: { ...CELL, official_members: 8 },
      tables: committee(planned === null ? {} : { planned }),
    }),
  ),
  caseOf(
    'ANY.MAX.STATED',
    'met',
    {
      facts: TINH,
      tables: { seats: { deputy_secretary: { planned: 3, rotation_extra: 1, max_allowed: 2 } } },
    },
    { how: 'size.maxRotation' },
  ),
  caseOf(
    'ANY.MAX.STATED',
    'met',
    { facts: TINH, tables: { seats: { deputy_secretary: { planned: 2, max_allowed: 2 } } } },
    { how: 'size.max' },
  ),
  caseOf(
    '2025.PBT.TINH',
    'met',
    { facts: { ...TINH, max_deputies: 3 }, tables: { seats: { deputy_secretary: { planned: 3 } } } },
    { how: 'size.max' },
  ),
  caseOf(
    '2025.FREEZE',
    'undecided',
    {
      facts: { level: 'huyen', congress_date: '2025-02-10' },
      tables: { seats: { standing_committee: { current: 11 } } },
    },
    { needs: ['term_start'] },
  ),
  caseOf(
    '2025.BTV.XA',
    'met',
    { facts: XA, tables: { seats: { standing_committee: { planned: 9 } } } },
    { how: 'size.range' },
  ),
  ...[1, 3].map((planned) =>
    caseOf(
      '2025.PBT.XA',
      'finding',
      { facts: XA, tables: { seats: { deputy_secretary: { planned } } } },
      { code: 'size.exact.deputy_secretary' },
    ),
  ),
  caseOf(
    'ANY.BTV.EXIST',
    'finding',
    {
      facts: CO_SO,
      tables: { seats: { executive_committee: { planned: 9 }, standing_committee: { planned: 0 } } },
    },
    { code: 'size.standingMissing' },
  ),
  caseOf(
    'ANY.BTV.THIRD',
    'undecided',
    { facts: XA, tables: { seats: { standing_committee: { planned: 9 } } } },
    { row: 'executive_committee' },
  ),
  caseOf(
    'ANY.SUR.MORE',
    'finding',
    { facts: XA, tables: surplus({ seats: 27, introduced: 30, ballot_list: 27 }) },
    { code: 'surplus.none.executive_committee' },
  ),
  caseOf(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', sex: 'male', birth: '1980-01' }),
    { needs: ['appointed_from'] },
  ),
  caseOf(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', sex: 'male', appointed_from: '2021-03' }),
    { needs: ['birth'] },
  ),
  caseOf(
    'ANY.UNIT.HEADS',
    'undecided',
    leader({ rank: 'head', appointment: 'first_time', birth: '1980-01', appointed_from: '2021-03' }),
    { needs: ['sex'] },
  ),
  caseOf('ANY.UNIT.SENT.AGE', 'undecided', leader({ sent_to: 'Huyện A', appointed_from: '2021-03' }), {
    needs: ['birth'],
  }),
  caseOf('ANY.UNIT.SENT.AGE', 'undecided', leader({ sent_to: 'Huyện A', birth: '1990-01' }), {
    needs: ['appointed_from'],
  }),
  caseOf('ANY.LEAVING.POLICY', 'finding', {
    tables: { leavers: { l: { full_name: 'A', policy: 'decree_26_2015', policy_from: '2025-01-01' } } },
  }),
  // 113 of 172 are 65.698 %: 65.707 differs by less than a hundredth, 65.71 by more.
  ...(
    [
      [65.707, 'met'],
      [65.71, 'finding'],
    ] as const
  ).flatMap(([stated_percent, outcome]) => [
    caseOf('ANY.PCT', outcome, {
      tables: { statistics: { a: { criterion: 'Nữ', whole: 172, count: 113, stated_percent } } },
    }),
    caseOf('ANY.PROGRESS.PCT', outcome, {
      tables: { schedule: { a: { task: 'Việc', whole: 172, done: 113, stated_percent } } },
    }),
  ]),
  caseOf(
    'ANY.PACK',
    'undecided',
    { facts: { level: 'xa_moi' }, tables: committee({ planned: 27 }) },
    { needs: ['congress_date'] },
  ),
];

function caseOf(
  rule: string,
  outcome: RuleCase['outcome'],
  scheme: RuleCase['scheme'],
  more: More = {},
): RuleCase {
  const content = JSON.stringify({ ...scheme.facts, ...scheme.tables });
  return { rule, name: `sides equal, or one cell missing: ${content}`, scheme, outcome, ...more };
}

/** A scheme with these cells for the committee, where the numbers of all other bodies are known. */
function withOtherBodies(sizes: Cells, names: Cells): RuleCase['scheme'] {
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

/** Groups with one unit each, and a stated total of 100. */
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
    facts: { place: 'quang_binh' },
    tables: { unitLeaders: { u: { unit: 'Sở Thử' }, l: { parent: 'u', unit: 'Người 1', ...cells } } },
  };
}

function grassroots2020(facts: RuleCase['scheme']['facts']): RuleCase['scheme'] {
  return { facts: { ...CO_SO_20, ...facts }, term: TERM_20 };
}

function merged2020(facts: RuleCase['scheme']['facts'], cells: Cells): RuleCase['scheme'] {
  return { facts: { ...XA_20, ...facts }, term: TERM_20, tables: committee(cells) };
}
