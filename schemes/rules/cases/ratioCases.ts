import { crowd, HUYEN, type RuleCase, TERM_20, XA } from '../testing/ruleCase';

type Roster = ReturnType<typeof crowd>;
const commune = (roster: Roster, more: RuleCase['scheme']['facts'] = {}): RuleCase['scheme'] => ({
  facts: { ...XA, ...more },
  tables: {
    seats: {
      executive_committee: { planned: 27 },
      standing_committee: { planned: 9 },
      deputy_secretary: { planned: 2 },
    },
    roster,
  },
});
const district = (roster: Roster, more: RuleCase['scheme']['facts'] = {}): RuleCase['scheme'] => ({
  facts: { ...HUYEN, ...more },
  term: TERM_20,
  tables: {
    seats: {
      executive_committee: { planned: 39 },
      standing_committee: { planned: 13 },
      deputy_secretary: { planned: 2 },
    },
    roster,
  },
});
const BTV = { slated: ['committee', 'standing_committee'] } as const;

type Line = readonly [
  rule: string,
  code: string,
  yes: Readonly<Record<string, string>>,
  no: Readonly<Record<string, string>>,
  blank: string,
  need: number,
  seats: number,
  extra: number,
];

/** Shares of the committee of 27 (30 candidates) and the standing committee of 9 (10 candidates). */
const SHARES: readonly Line[] = [
  [
    '2025.RENEW',
    'ratio.first_time.executive_committee',
    { candidacy_kind: 'first_time' },
    { candidacy_kind: 're_election' },
    'candidacy_kind',
    9,
    27,
    3,
  ],
  ['2025.WOMEN', 'ratio.women.executive_committee', { sex: 'female' }, { sex: 'male' }, 'sex', 5, 27, 3],
  [
    '2025.YOUTH',
    'ratio.young.executive_committee',
    { birth: '1983-08' },
    { birth: '1983-07' },
    'birth',
    3,
    27,
    3,
  ],
  [
    '2025.SCI',
    'ratio.science.executive_committee',
    { science: 'yes' },
    { science: 'no' },
    'science',
    2,
    27,
    3,
  ],
  ['2025.WOMEN.BTV', 'ratio.women.standing_committee', { sex: 'female' }, { sex: 'male' }, 'sex', 1, 9, 1],
];

const shares = SHARES.flatMap(([rule, code, yes, no, blank, need, seats, extra]): RuleCase[] => {
  const slated = rule.endsWith('BTV') ? BTV : { slated: ['committee'] };
  const people = (count: number, total: number, blanks = 0) =>
    commune(
      crowd([count, { ...yes, ...slated }], [total - count - blanks, { ...no, ...slated }], [blanks, slated]),
    );
  return [
    { rule, name: `${need} of ${seats}, no surplus`, scheme: people(need, seats), outcome: 'met' },
    { rule, name: `${need - 1} of ${seats}`, scheme: people(need - 1, seats), outcome: 'finding', code },
    {
      rule,
      name: `${need + extra} of ${seats + extra}: safe in the worst case`,
      scheme: people(need + extra, seats + extra),
      outcome: 'met',
    },
    {
      rule,
      name: `${need} of ${seats + extra}: only in the best case`,
      scheme: people(need, seats + extra),
      outcome: 'finding',
      code: `${code}.worst`,
      severity: rule === '2025.RENEW' ? 'target' : 'information',
    },
    {
      rule,
      name: `${need - 1} of ${seats + extra}: not even in the best case`,
      scheme: people(need - 1, seats + extra),
      outcome: 'finding',
      code,
      severity: rule === '2025.RENEW' ? 'mandatory' : 'target',
    },
    { rule, name: `a blank ${blank} could decide`, scheme: people(need - 1, seats, 1), outcome: 'undecided' },
    { rule, name: 'an empty roster', scheme: commune({}), outcome: 'undecided' },
    { rule, name: 'fewer names than seats', scheme: people(0, seats - 1), outcome: 'undecided' },
  ];
});

const born = (young: number, middle: number, older: number, cells = {}) =>
  crowd(
    [young, { birth: '1985-01', ...cells }],
    [middle, { birth: '1976-01', ...cells }],
    [older, { birth: '1970-01', ...cells }],
  );
const LEAD = { slated: ['deputy_secretary'] } as const;

const bands: readonly RuleCase[] = [
  { rule: '2025.BANDS', name: 'three bands, 12 of 27', scheme: commune(born(5, 12, 10)), outcome: 'met' },
  ...(
    [
      ['young', born(0, 12, 15)],
      ['middle', born(12, 0, 15)],
      ['older', born(15, 12, 0)],
    ] as const
  ).map(
    ([band, roster]): RuleCase => ({
      rule: '2025.BANDS',
      name: `nobody in the band ${band}`,
      scheme: commune(roster),
      outcome: 'finding',
      code: `ratio.bands.${band}.executive_committee`,
      severity: 'target',
    }),
  ),
  ...(
    [
      ['young', born(3, 14, 13)],
      ['middle', born(14, 3, 13)],
      ['older', born(14, 13, 3)],
    ] as const
  ).map(
    ([band, roster]): RuleCase => ({
      rule: '2025.BANDS',
      name: `the band ${band} may fail`,
      scheme: commune(roster),
      outcome: 'finding',
      code: `ratio.bands.${band}.executive_committee.worst`,
      severity: 'information',
    }),
  ),
  ...(['young', 'middle', 'older'] as const).flatMap((band): RuleCase[] => {
    const counts = { young: 5, middle: 4, older: 4 };
    const without = { ...counts, [band]: 0, [band === 'older' ? 'middle' : 'older']: 9 };
    const uncertain = { young: 5, middle: 5, older: 5, [band]: 1 };
    return [
      {
        rule: '2020.BANDS',
        name: `standing committee without the band ${band}`,
        scheme: district(born(without.young, without.middle, without.older, BTV)),
        outcome: 'finding',
        code: `ratio.bands.${band}.standing_committee`,
        severity: 'mandatory',
      },
      {
        rule: '2025.BANDS',
        name: `the standing committee may lose the band ${band}`,
        scheme: commune(born(uncertain.young, uncertain.middle, uncertain.older, BTV)),
        outcome: 'finding',
        code: `ratio.bands.${band}.standing_committee.worst`,
      },
      {
        rule: '2020.BANDS.TT',
        name: `standing leadership without the band ${band}`,
        scheme: district(
          born(band === 'young' ? 0 : 1, band === 'middle' ? 0 : 1, band === 'older' ? 0 : 2, LEAD),
        ),
        outcome: band === 'older' ? 'undecided' : 'finding',
      },
      {
        rule: '2020.BANDS.TT',
        name: `the standing leadership may lose the band ${band}`,
        scheme: district(
          born(band === 'young' ? 1 : 2, band === 'middle' ? 1 : 2, band === 'older' ? 1 : 2, LEAD),
        ),
        outcome: 'finding',
        code: `ratio.bands.${band}.standing_leadership.worst`,
      },
    ];
  }),
  {
    rule: '2020.BANDS.TT',
    name: 'nobody over 50',
    scheme: district(born(2, 1, 0, LEAD)),
    outcome: 'finding',
    code: 'ratio.bands.older.standing_leadership',
  },
  {
    rule: '2025.BANDS',
    name: 'births are missing',
    scheme: commune(crowd([27, {}])),
    outcome: 'undecided',
  },
  {
    rule: '2025.BANDS',
    name: 'the middle band is far too small',
    scheme: commune(born(12, 3, 12)),
    outcome: 'finding',
    code: 'ratio.midBand.executive_committee',
  },
  {
    rule: '2025.BANDS',
    name: 'the middle band may become too small',
    scheme: commune(born(9, 11, 10)),
    outcome: 'finding',
    code: 'ratio.midBand.executive_committee.worst',
  },
  {
    rule: '2020.BANDS',
    name: 'the middle band of the standing committee is too small',
    scheme: district(born(6, 1, 6, BTV)),
    outcome: 'finding',
    code: 'ratio.midBand.standing_committee',
  },
  {
    rule: '2020.BANDS',
    name: 'the middle band of the standing committee may become too small',
    scheme: district(born(5, 5, 5, BTV)),
    outcome: 'finding',
    code: 'ratio.midBand.standing_committee.worst',
  },
];

const ethnic = (count: number, total: number, share: number | null, blanks = 0) =>
  commune(
    crowd([count, { ethnic: 'Thái' }], [total - count - blanks, { ethnic: 'Kinh' }], [blanks, {}]),
    share === null ? {} : { ethnic_share: share },
  );
const BLOCS = { party: 11, government: 12, front: 5, internal_affairs: 4, other: 3, grassroots: 4 } as const;
const blocs = (counts: Readonly<Record<string, number>>) =>
  district(crowd(...Object.entries(counts).map(([bloc, count]) => [count, { bloc }] as const)), {
    place: 'hai_duong',
  });

/** Cases on the structure of the committee. */
export const RATIO_CASES: readonly RuleCase[] = [
  ...shares,
  ...bands,
  { rule: '2025.ETHNIC', name: '5 of 27 where 20 % are', scheme: ethnic(5, 27, 20), outcome: 'met' },
  {
    rule: '2025.ETHNIC',
    name: '4 of 27 where 20 % are',
    scheme: ethnic(4, 27, 20),
    outcome: 'finding',
    code: 'ratio.ethnic',
  },
  {
    rule: '2025.ETHNIC',
    name: '5 of 30 where 20 % are',
    scheme: ethnic(5, 30, 20),
    outcome: 'finding',
    code: 'ratio.ethnic.worst',
  },
  { rule: '2025.ETHNIC', name: 'local share missing', scheme: ethnic(5, 27, null), outcome: 'undecided' },
  { rule: '2025.ETHNIC', name: 'a blank could decide', scheme: ethnic(4, 27, 20, 1), outcome: 'undecided' },
  ...Object.entries(BLOCS).flatMap(([bloc, count]): RuleCase[] => {
    const other = bloc === 'party' ? 'government' : 'party';
    return [
      {
        rule: '2020.HD.KHOI',
        name: `nobody of ${bloc}`,
        scheme: blocs({ ...BLOCS, [bloc]: 0, [other]: BLOCS[other] + count }),
        outcome: 'finding',
        code: `ratio.bloc.${bloc}`,
      },
      {
        rule: '2020.HD.KHOI',
        name: `${bloc} may lose its seats`,
        scheme: blocs({ ...BLOCS, grassroots: 9 }),
        outcome: 'finding',
        code: `ratio.bloc.${bloc}.worst`,
      },
    ];
  }),
  { rule: '2020.HD.KHOI', name: 'all blocs in range', scheme: blocs(BLOCS), outcome: 'met' },
  {
    rule: '2020.HD.KHOI',
    name: 'blocs are missing',
    scheme: district(crowd([39, {}]), { place: 'hai_duong' }),
    outcome: 'undecided',
  },
];
