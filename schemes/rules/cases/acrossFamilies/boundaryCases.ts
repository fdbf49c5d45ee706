import type { Facts } from '../../../model/scheme/facts';
import { type Cells, type RuleCase, TERM_20 } from '../../testing/ruleCase';

const [BCH, BTV, PBT, UBKT] = [
  'executive_committee',
  'standing_committee',
  'deputy_secretary',
  'inspection_committee',
] as const;
const TW4 = { level: 'tw4', congress_date: '2025-09-15' } as const;
const CTT = { level: 'ctt', congress_date: '2025-07-10' } as const;
const XA_CU_25 = { level: 'xa_cu', congress_date: '2025-05-20' } as const;

type Bound = readonly [rule: string, facts: Facts, body: string, least: number | null, most: number];

/** Sizes at their bounds: the last number is allowed and the next is not (Chỉ thị 45-CT/TW, annex; Kết luận 118-KL/TW). */
const SIZES: readonly Bound[] = [
  ['2025.TW4', { ...TW4, body_kind: 'party_agencies' }, BCH, null, 39],
  ['2025.TW4', { ...TW4, body_kind: 'party_agencies' }, BTV, null, 17],
  ['2025.TW4', { ...TW4, body_kind: 'government' }, BCH, null, 61],
  ['2025.TW4', { ...TW4, body_kind: 'government' }, BTV, null, 17],
  ['2025.TW4', { ...TW4, body_kind: 'national_assembly' }, BCH, null, 39],
  ['2025.TW4', { ...TW4, body_kind: 'national_assembly' }, BTV, null, 19],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, BCH, null, 45],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, BTV, null, 15],
  ['2025.TW4', { ...TW4, body_kind: 'party_agencies' }, PBT, 3, 4],
  ['2025.TW4', { ...TW4, body_kind: 'government' }, PBT, 3, 4],
  ['2025.TW4', { ...TW4, body_kind: 'national_assembly' }, PBT, 3, 4],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, PBT, 3, 4],
  ...(['provincial_party_agencies', 'provincial_peoples_committee'] as const).flatMap(
    (body_kind): readonly Bound[] => [
      ['2025.CTT.TINH', { ...CTT, body_kind }, BCH, null, 27],
      ['2025.CTT.TINH', { ...CTT, body_kind }, BTV, null, 9],
      ['2025.CTT.TINH', { ...CTT, body_kind }, UBKT, null, 7],
    ],
  ),
  ['2025.a.TINH', { level: 'huyen', place: 'nghe_an', congress_date: '2025-01-10' }, BCH, null, 43],
];

type Days = readonly [
  rule: string,
  level: NonNullable<Facts['level']>,
  date: string,
  outcome: RuleCase['outcome'],
];

/** The last and first days on which a rule allows something, and the days next to them. */
const DAYS: readonly Days[] = [
  ['ANY.FACT.LEVEL', 'huyen', '2025-06-30', 'met'],
  ['ANY.FACT.LEVEL', 'xa_cu', '2025-07-01', 'finding'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-07-01', 'met'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-06-30', 'finding'],
  ['ANY.FACT.LEVEL', 'tinh_hn2', '2025-06-12', 'met'],
  ['ANY.FACT.LEVEL', 'tinh_hn3', '2025-06-11', 'finding'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-01-24', 'met'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-01-23', 'finding'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-01-17', 'finding'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-04-14', 'met'],
  ['ANY.FACT.LEVEL', 'huyen', '2025-01-17', 'met'],
  ['ANY.FACT.LEVEL', 'huyen', '2025-04-13', 'met'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-01-17', 'finding'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-04-13', 'finding'],
  ['ANY.FACT.LEVEL', 'tinh_hn2', '2025-01-17', 'finding'],
  ['ANY.FACT.LEVEL', 'tinh_hn2', '2025-04-13', 'finding'],
  ['ANY.FACT.TERM', 'co_so', '2025-04-13', 'met'],
  ['ANY.FACT.TERM', 'co_so', '2024-06-14', 'met'],
  ['ANY.FACT.TERM', 'co_so', '2024-06-13', 'finding'],
  ['ANY.FACT.TERM', 'co_so', '2029-12-31', 'met'],
  ['ANY.FACT.TERM', 'co_so', '2030-01-01', 'finding'],
  ['2025.TIME', 'co_so', '2025-07-01', 'finding'],
];

/** The same for the term 2020-2025. */
const DAYS_20: readonly Days[] = [
  ['ANY.FACT.TERM', 'co_so', '2019-05-30', 'met'],
  ['ANY.FACT.TERM', 'co_so', '2019-05-29', 'finding'],
  ['ANY.FACT.TERM', 'co_so', '2024-06-13', 'met'],
  ['ANY.FACT.TERM', 'co_so', '2024-06-14', 'finding'],
  // A scheme of the earlier term stays under the pack of that term, whatever the day of its congress.
  ['ANY.FACT.LEVEL', 'huyen', '2025-06-30', 'met'],
  ['ANY.FACT.LEVEL', 'huyen', '2025-07-01', 'finding'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-07-01', 'met'],
  ['ANY.FACT.LEVEL', 'xa_moi', '2025-06-30', 'finding'],
  ['ANY.FACT.LEVEL', 'tinh_hn2', '2025-06-12', 'met'],
  ['ANY.FACT.LEVEL', 'tinh_hn2', '2025-06-11', 'finding'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-01-24', 'met'],
  ['ANY.FACT.LEVEL', 'tw4', '2025-01-23', 'finding'],
];

type Merger = readonly [level: NonNullable<Facts['level']>, units: number, outcome: RuleCase['outcome']];

const MERGERS: readonly Merger[] = [
  ['tinh_hn2', 1, 'finding'],
  ['tinh_hn2', 2, 'met'],
  ['tinh_hn3', 2, 'finding'],
  ['tinh_hn3', 3, 'met'],
  ['tinh_hn3', 20, 'met'],
];

type CutOff = readonly [level: NonNullable<Facts['level']>, date: string, men: string, women: string];

/** First candidacies: the earliest birth months with a full term left, at the month of each level. */
const FIRST_20: readonly CutOff[] = [
  ['co_so', '2020-05-20', '1965-04', '1970-04'],
  ['xa_cu', '2020-05-20', '1965-04', '1970-04'],
  ['ctt', '2020-07-15', '1965-06', '1970-06'],
  ['tinh_dt', '2020-10-12', '1965-09', '1970-09'],
];
const FIRST_25: readonly CutOff[] = [
  ['co_so', '2024-12-20', '1968-04', '1972-01'],
  ['co_so', '2025-02-20', '1968-04', '1972-01'],
  ['xa_cu', '2025-05-20', '1968-04', '1972-01'],
  ['huyen', '2025-06-20', '1968-06', '1972-02'],
  ['tinh_dt', '2025-09-24', '1968-09', '1972-05'],
  ['tinh_hn2', '2025-09-24', '1968-09', '1972-05'],
  ['tinh_hn3', '2025-09-24', '1968-09', '1972-05'],
  ['tw4', '2025-09-24', '1968-09', '1972-05'],
];

/** Hải Dương, secretaries of cells in villages: the highest age allowed, in years. */
const SECRETARIES: readonly (readonly [candidacy: string, sex: string, most: number])[] = [
  ['first_time', 'male', 65],
  ['first_time', 'female', 60],
  ['re_election', 'male', 67],
  ['re_election', 'female', 62],
];

/** Numbers and days of the packs, one step apart, between which the outcome of a rule changes. */
export const BOUNDARY_CASES: readonly RuleCase[] = [
  ...SIZES.flatMap(([rule, facts, body, least, most]) => [
    size(rule, facts, body, most, 'met'),
    size(rule, facts, body, most + 1, 'finding'),
    ...(least === null
      ? []
      : [size(rule, facts, body, least, 'met'), size(rule, facts, body, least - 1, 'finding')]),
  ]),
  ...DAYS.map(([rule, level, date, outcome]) => fact(rule, { level, congress_date: date }, outcome)),
  ...DAYS_20.map(([rule, level, date, outcome]) =>
    fact(rule, { level, congress_date: date }, outcome, TERM_20),
  ),
  fact('2025.TIME', { ...XA_CU_25, congress_date: '2025-06-29', congress_end: '2025-06-30' }, 'met'),
  fact('2025.TIME', { ...XA_CU_25, congress_end: '2025-05-22' }, 'finding'),
  ...MERGERS.map(([level, merged_from, outcome]) =>
    fact('ANY.FACT.MERGED', { level, merged_from, congress_date: '2025-09-24' }, outcome),
  ),
  ...FIRST_20.flatMap((line) => cutOff('2020.AGE', line, TERM_20)),
  ...FIRST_25.flatMap((line) => cutOff('2025.AGE.FIRST', line)),
  ...(['2024-12-20', '2025-04-13'] as const).flatMap((date) =>
    (['1966-01', '1965-12'] as const).flatMap((birth) => [
      candidate('2025.AGE.RE', 'co_so', date, 're_election', 'male', birth, birth === '1966-01'),
      reviewed('co_so', date, birth, birth === '1966-01'),
    ]),
  ),
  ...(['2024-12-20', '2025-02-20'] as const).flatMap((date) =>
    (['1969-05', '1969-04'] as const).map((birth) =>
      candidate('2025.a.AGE', 'huyen', date, 'first_time', 'male', birth, birth === '1969-05', undefined, {
        concurrent_posts: ['committee_chair'],
      }),
    ),
  ),
  ...SECRETARIES.flatMap(([candidacy, sex, most]) =>
    (['2024-12-20', '2025-02-20', '2025-05-20'] as const).flatMap((date) =>
      [true, false].map((mayStand) => secretary(candidacy, sex, date, most, mayStand)),
    ),
  ),
];

function reviewed(
  level: NonNullable<Facts['level']>,
  congress_date: string,
  birth: string,
  mayStand: boolean,
): RuleCase {
  const incumbent = { full_name: 'Người 1', sex: 'male', birth, review_plan: 're_election' };
  return {
    rule: '2025.AGE.RE',
    check: { kind: 'review.left' },
    name: `at the boundary: review, ${level} of ${congress_date}, born ${birth}`,
    scheme: { facts: { level, congress_date }, tables: { review: { r: incumbent } } },
    outcome: mayStand ? 'met' : 'finding',
  };
}

/** The secretary of a cell in a village: born in the last month within the age limit, or one month earlier. */
function secretary(
  candidacy_kind: string,
  sex: string,
  congress_date: string,
  most: number,
  mayStand: boolean,
): RuleCase {
  const month = congress_date.slice(0, 7);
  const born = `${Number(month.slice(0, 4)) - most}${month.slice(4)}`;
  const birth = mayStand ? born : monthBefore(born);
  const person = { full_name: 'Người 1', slated: ['secretary'], candidacy_kind, sex, birth };
  return {
    rule: '2025.AGE.CELL',
    name: `at the boundary: ${candidacy_kind} of ${congress_date}, ${sex} born ${birth}`,
    scheme: {
      facts: { level: 'chi_bo', place: 'hai_duong', congress_date },
      tables: { roster: { p: person } },
    },
    outcome: mayStand ? 'met' : 'finding',
  };
}

function size(
  rule: string,
  facts: Facts,
  body: string,
  planned: number,
  outcome: RuleCase['outcome'],
): RuleCase {
  const name = `at the boundary: ${body} ${planned} (${facts.level}, ${facts.body_kind ?? facts.place})`;
  return { rule, name, scheme: { facts, tables: { seats: { [body]: { planned } } } }, outcome };
}

function fact(rule: string, facts: Facts, outcome: RuleCase['outcome'], term?: typeof TERM_20): RuleCase {
  return { rule, name: `at the boundary: ${JSON.stringify(facts)}`, scheme: { facts, term }, outcome };
}

function cutOff(rule: string, [level, date, men, women]: CutOff, term?: typeof TERM_20): readonly RuleCase[] {
  return (
    [
      ['male', men],
      ['female', women],
    ] as const
  ).flatMap(([sex, birth]) => [
    candidate(rule, level, date, 'first_time', sex, birth, true, term),
    candidate(rule, level, date, 'first_time', sex, monthBefore(birth), false, term),
  ]);
}

function candidate(
  rule: string,
  level: NonNullable<Facts['level']>,
  congress_date: string,
  candidacy_kind: string,
  sex: string,
  birth: string,
  mayStand: boolean,
  term?: typeof TERM_20,
  more: Cells = {},
): RuleCase {
  const person = { full_name: 'Người 1', slated: ['committee'], candidacy_kind, sex, birth, ...more };
  return {
    rule,
    name: `at the boundary: ${level} of ${congress_date}, ${sex} born ${birth}`,
    scheme: { facts: { level, congress_date }, term, tables: { roster: { p: person } } },
    outcome: mayStand ? 'met' : 'finding',
  };
}

function monthBefore(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
