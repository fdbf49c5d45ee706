import { HUYEN, type RuleCase, TERM_20, TINH, TINH_25, XA } from '../testing/ruleCase';

type Facts = NonNullable<RuleCase['scheme']['facts']>;
type Line = readonly [rule: string, facts: Facts, outcome: RuleCase['outcome'], code?: string];
const CO_SO_20 = { level: 'co_so', congress_date: '2020-05-20' } as const;

const LINES: readonly Line[] = [
  ['2020.TIME', { ...HUYEN, congress_end: '2020-07-17' }, 'met'],
  ['2020.TIME', { ...HUYEN, congress_end: '2020-07-18' }, 'finding', 'facts.days'],
  ['2020.TIME', { ...HUYEN, congress_date: '2020-09-01' }, 'finding', 'facts.tooLate'],
  ['2020.TIME', { ...TINH, congress_end: '2020-11-01' }, 'finding', 'facts.tooLate'],
  ['2020.TIME', { ...CO_SO_20, congress_end: '2020-05-21' }, 'met'],
  ['2020.TIME', { ...CO_SO_20, congress_date: '2020-03-30' }, 'finding', 'facts.tooEarly'],
  ['2020.TIME', { ...CO_SO_20, congress_end: '2020-05-22' }, 'finding', 'facts.days'],
  ['2020.TIME', { ...CO_SO_20, congress_date: '2020-03-31' }, 'finding', 'facts.tooEarly'],
  ['2020.TIME', { ...CO_SO_20, congress_date: '2020-07-01' }, 'finding', 'facts.tooLate'],
  ['2020.TIME', { ...HUYEN, congress_date: '2020-08-31', congress_end: '2020-08-31' }, 'met'],
  ['2020.TIME', { ...TINH, congress_end: '2020-10-15' }, 'met'],
  ['2020.TIME', { ...TINH, congress_end: '2020-10-16' }, 'finding', 'facts.days'],
  ['2020.TIME', { ...TINH, congress_date: '2020-10-30', congress_end: '2020-10-31' }, 'met'],
  ['2025.TIME', { ...XA, congress_date: '2025-08-30', congress_end: '2025-08-31' }, 'met'],
  ['2025.TIME', { ...TINH_25, congress_end: '2025-09-28' }, 'finding', 'facts.days'],
  ['2025.TIME', { ...TINH_25, congress_date: '2025-10-30', congress_end: '2025-10-31' }, 'met'],
  ['2025.TIME', { ...XA, congress_end: '2025-07-26' }, 'met'],
  ['2025.TIME', { ...XA, congress_end: '2025-07-27' }, 'finding', 'facts.days'],
  ['2025.TIME', { ...XA, congress_date: '2025-09-01' }, 'finding', 'facts.tooLate'],
  ['2025.TIME', { ...TINH_25, congress_end: '2025-09-27' }, 'met'],
  ['2025.TIME', { ...TINH_25, congress_date: '2025-11-01' }, 'finding', 'facts.tooLate'],
  ['2025.CONTENT', XA, 'silent'],
  ['2025.CONTENT', { ...XA, merged_from: 2 }, 'finding', 'facts.appointment_number'],
  [
    '2025.CONTENT',
    { ...XA, merged_from: 2, appointment_number: '12-QĐ/TU' },
    'finding',
    'facts.appointment_date',
  ],
  [
    '2025.CONTENT',
    { ...XA, merged_from: 2, appointment_number: '12-QĐ/TU', appointment_date: '2025-07-01' },
    'met',
  ],
  ['2025.CONTENT', { level: 'xa_moi', congress_date: '2025-07-25' }, 'undecided'],
  ['ANY.FACT.LEVEL', XA, 'met'],
  ['ANY.FACT.LEVEL', { ...XA, congress_date: '2025-06-20' }, 'finding', 'facts.levelNotYet'],
  ['ANY.FACT.LEVEL', { level: 'xa_cu', congress_date: '2025-07-02' }, 'finding', 'facts.levelEnded'],
  ['ANY.FACT.LEVEL', { level: 'tw4', congress_date: '2025-01-25' }, 'met'],
  ['ANY.FACT.TERM', { level: 'co_so', congress_date: '2025-02-20' }, 'met'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn3', merged_from: 2 }, 'finding', 'facts.mergedFrom'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn3', merged_from: 3 }, 'met'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn3', merged_from: 20 }, 'met'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn3', merged_from: 21 }, 'finding', 'facts.mergedFrom'],
  ['ANY.FACT.PLACE', { ...TINH_25, level: 'tinh_dt', place: 'ha_noi' }, 'met'],
  ['ANY.FACT.PLACE', { ...TINH_25, level: 'tinh_dt', place: 'lai_chau' }, 'finding', 'facts.places'],
  ['ANY.FACT.PLACE', { ...TINH_25, level: 'tinh_dt' }, 'undecided'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn2', merged_from: 2 }, 'met'],
  ['ANY.FACT.MERGED', { ...TINH_25, level: 'tinh_hn2', merged_from: 3 }, 'finding', 'facts.mergedFrom'],
  ['ANY.FACT.TERM', XA, 'met'],
  ['ANY.FACT.TERM', { ...XA, congress_date: '2020-07-25' }, 'finding', 'facts.term'],
  [
    'ANY.CELL.CONGRESS',
    { congress_date: '2025-07-25', congress_end: '2025-07-24' },
    'finding',
    'facts.order',
  ],
  ['ANY.CELL.CONGRESS', { congress_date: '2025-07-25', congress_end: '2025-07-25' }, 'met'],
  ['ANY.CELL.LEAVERS', { seats_before_merger: 80, leavers: 81 }, 'finding', 'facts.leavers'],
  ['ANY.CELL.LEAVERS', { seats_before_merger: 80, leavers: 80 }, 'met'],
];

/** Cases on facts about organisation and congress. */
export const FACT_CASES: readonly RuleCase[] = [
  ...LINES.map(
    ([rule, facts, outcome, code]): RuleCase => ({
      rule,
      name: JSON.stringify(facts),
      scheme: { facts, term: rule.startsWith('2020') ? TERM_20 : '2025-2030' },
      outcome,
      code,
    }),
  ),
  {
    rule: 'ANY.PACK',
    name: 'a congress scheme without level',
    scheme: { tables: { seats: {} } },
    outcome: 'undecided',
  },
  {
    rule: 'ANY.PACK',
    name: 'a headcount frame alone',
    scheme: { tables: { headcount: {} } },
    outcome: 'silent',
  },
  {
    rule: 'ANY.EDITION',
    name: 'an edition that this build lacks',
    scheme: { facts: XA, edition: '2031-01' },
    outcome: 'finding',
    code: 'facts.edition',
    severity: 'information',
  },
  { rule: 'ANY.EDITION', name: 'the current edition', scheme: { facts: XA }, outcome: 'silent' },
];
