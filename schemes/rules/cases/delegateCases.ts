import { HUYEN, type RuleCase, TERM_20, TINH, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
type Rows = NonNullable<NonNullable<RuleCase['scheme']['tables']>['quotas']>;
const withQuotas = (facts: Facts, rows: Rows): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024-06-14' ? TERM_20 : '2025-2030',
  tables: { quotas: rows },
});
const place = (facts: NonNullable<Facts>, name: string) => ({ ...facts, place: name });
const HN2 = { ...TINH_25, level: 'tinh_hn2', merged_from: 2 } as const;
const HN3 = { ...TINH_25, level: 'tinh_hn3', merged_from: 3 } as const;
const TW4 = { ...TINH_25, level: 'tw4' } as const;
const CO_SO = { level: 'co_so', congress_date: '2025-05-20' } as const;
const CO_SO_20 = { level: 'co_so', congress_date: '2020-05-20' } as const;
const NGHE_AN_2024 = { level: 'tinh_dt', place: 'nghe_an', congress_date: '2025-01-10' } as const;

type Line = readonly [rule: string, facts: NonNullable<Facts>, least: number | null, most: number];
const CAPS: readonly Line[] = [
  ['2020.DEL.TINH', TINH, 300, 350],
  ['2020.DEL.HN', { ...TINH, level: 'tinh_dt', place: 'ha_noi' }, null, 500],
  ['2020.DEL.DT', { ...TINH, level: 'tinh_dt', place: 'nghe_an' }, null, 450],
  ['2020.DEL.DT', place(TINH, 'army'), null, 450],
  ['2020.DEL.HUYEN', { ...HUYEN, level: 'ctt' }, null, 300],
  ['2020.DEL.KHOI', place(TINH, 'central_bloc'), 250, 300],
  ['2020.DEL.CA', place(TINH, 'police'), 300, 350],
  ['2020.DEL.HUYEN', HUYEN, null, 300],
  ['2025.DEL.TW4', TW4, 250, 450],
  ['2025.DEL.CA', place(TINH_25, 'police'), 300, 350],
  ['2025.DEL.QD', place(TINH_25, 'army'), null, 450],
  ['2025.DEL.M2', HN2, null, 450],
  ['2025.DEL.M3', HN3, null, 500],
  ['2025.DEL.M3', place(HN3, 'hcm'), null, 550],
  ['2025.DEL.U', TINH_25, null, 400],
  ['2025.DEL.U', { ...TINH_25, level: 'tinh_dt', place: 'thanh_hoa' }, null, 500],
  ['2025.DEL.U', { ...TINH_25, level: 'tinh_dt', place: 'ha_noi' }, null, 550],
  ['2025.DEL.CTT', { level: 'ctt', congress_date: '2025-07-20' }, null, 300],
  ['2025.DEL.XA', XA, null, 250],
  ['2025.DEL.COSO', CO_SO, null, 250],
  ['2025.a.DEL', NGHE_AN_2024, null, 450],
  ['2025.a.DEL', { level: 'huyen', place: 'nghe_an', congress_date: '2025-03-01' }, null, 300],
];

const caps = CAPS.flatMap(([rule, facts, least, most]): RuleCase[] => {
  const total = (count: number, outcome: RuleCase['outcome'], code?: string): RuleCase => ({
    rule,
    name: `${count} delegates (${facts.level}, ${facts.place ?? 'other'})`,
    scheme: withQuotas(facts, {
      a: { ex_officio: 20, by_members: count - 21, designated: 1, alternates: 9 },
    }),
    outcome,
    code,
  });
  return [
    total(most, 'met'),
    total(most + 1, 'finding', 'delegates.above'),
    ...(least === null ? [] : [total(least, 'met'), total(least - 1, 'finding', 'delegates.below')]),
    { rule, name: 'no numbers yet', scheme: withQuotas(facts, { a: {} }), outcome: 'undecided' },
  ];
});

/** Cases on delegates. */
export const DELEGATE_CASES: readonly RuleCase[] = [
  ...caps,
  {
    rule: '2025.DEL.XA',
    name: 'members meet in person',
    scheme: withQuotas({ ...XA, congress_kind: 'plenary' }, { a: { by_unit: 300 } }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: '4 designated of 200',
    scheme: withQuotas({ ...XA, incumbents: 0 }, { a: { ex_officio: 0, by_members: 196, designated: 4 } }),
    outcome: 'met',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: '5 designated of 200, all by the second',
    check: { kind: 'delegates.designated' },
    scheme: withQuotas(XA, { a: { by_members: 100, designated: 0 }, b: { by_members: 95, designated: 5 } }),
    outcome: 'finding',
    row: 'b',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: 'ex-officio of the second alone are not the incumbents',
    check: { kind: 'delegates.exOfficio' },
    scheme: withQuotas(
      { ...XA, incumbents: 26 },
      { a: { ex_officio: 0, by_members: 100 }, b: { ex_officio: 25, by_members: 100 } },
    ),
    outcome: 'finding',
    row: 'b',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: '5 designated of 200',
    scheme: withQuotas(XA, { a: { by_members: 195, designated: 5 } }),
    outcome: 'finding',
    code: 'delegates.designated',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: '5 designated of 200 in a merged unit',
    scheme: withQuotas({ ...XA, merged_from: 2 }, { a: { by_members: 195, designated: 5 } }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: 'ex-officio are not the incumbents',
    scheme: withQuotas({ ...XA, incumbents: 26 }, { a: { ex_officio: 25, by_members: 100 } }),
    outcome: 'finding',
    code: 'delegates.exOfficio',
  },
  {
    rule: 'ANY.DEL.COMP',
    name: 'incumbents are missing',
    scheme: withQuotas(XA, { a: { ex_officio: 25 } }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.DEL.FLOOR',
    name: 'an organisation elects nobody',
    scheme: withQuotas(XA, { a: { organisation: 'Chi bộ 1', by_unit: 0 } }),
    outcome: 'finding',
    code: 'delegates.floor',
    severity: 'target',
    params: { name: 'Chi bộ 1', count: 0 },
  },
  { rule: 'ANY.DEL.FLOOR', name: 'one each', scheme: withQuotas(XA, { a: { by_unit: 1 } }), outcome: 'met' },
  { rule: 'ANY.DEL.FLOOR', name: 'blank', scheme: withQuotas(XA, { a: {} }), outcome: 'undecided' },
  ...(
    [
      [199, 'plenary', 'met', undefined],
      [200, 'delegate', 'met', undefined],
      [199, 'delegate', 'finding', 'delegates.kindPlenary'],
      [200, 'plenary', 'finding', 'delegates.kindDelegate'],
    ] as const
  ).flatMap(([official_members, congress_kind, outcome, code]): RuleCase[] =>
    (
      [
        ['2025.DEL.COSO', CO_SO],
        ['2025.DEL.COSO', { ...CO_SO, congress_date: '2024-12-20' }],
        ['2025.DEL.COSO', { ...CO_SO, congress_date: '2025-02-20' }],
        ['2020.DEL.COSO', CO_SO_20],
      ] as const
    ).map(([rule, facts]) => ({
      rule,
      name: `${official_members} members, ${congress_kind}, ${facts.congress_date}`,
      scheme: {
        facts: { ...facts, official_members, congress_kind },
        term: rule.startsWith('2020') ? TERM_20 : ('2025-2030' as const),
      },
      outcome,
      code,
    })),
  ),
  { rule: '2025.DEL.COSO', name: 'not said', scheme: { facts: CO_SO }, outcome: 'undecided' },
  {
    rule: 'ANY.DEL.SUM',
    name: 'members add up',
    scheme: withQuotas(
      { ...XA, official_members: 1204 },
      { a: { official_members: 1000 }, b: { official_members: 204 } },
    ),
    outcome: 'met',
  },
  {
    rule: 'ANY.DEL.SUM',
    name: 'members do not add up',
    scheme: withQuotas(
      { ...XA, official_members: 1204 },
      { a: { official_members: 1000 }, b: { official_members: 205 } },
    ),
    outcome: 'finding',
    code: 'sum.members',
  },
  {
    rule: 'ANY.DEL.SUM',
    name: 'a row is blank',
    scheme: withQuotas({ ...XA, official_members: 1204 }, { a: { official_members: 1000 }, b: {} }),
    outcome: 'undecided',
  },
];
