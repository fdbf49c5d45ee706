import { HUYEN, type RuleCase, TERM_20, TINH, TINH_25, XA } from '../testing/ruleCase';

const seatsTable = (rows: NonNullable<NonNullable<RuleCase['scheme']['tables']>['seats']>) => ({
  seats: rows,
});
const planned = (
  facts: RuleCase['scheme']['facts'],
  body: string,
  count: number | null,
  more: Readonly<Record<string, number>> = {},
): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024-06-14' ? TERM_20 : '2025-2030',
  tables: seatsTable({ [body]: count === null ? {} : { planned: count, ...more } }),
});
const [BCH, BTV, PBT, UBKT] = [
  'executive_committee',
  'standing_committee',
  'deputy_secretary',
  'inspection_committee',
] as const;

type Line = readonly [
  rule: string,
  facts: RuleCase['scheme']['facts'],
  body: string,
  outcome: RuleCase['outcome'],
  counts: readonly (number | null)[],
  check?: RuleCase['check'],
];

const HA_NOI = { ...TINH, level: 'tinh_dt', place: 'ha_noi' } as const;
const HAI_DUONG = { ...HUYEN, place: 'hai_duong' } as const;
const AGENCIES = { ...HAI_DUONG, level: 'ctt', body_kind: 'provincial_party_agencies' } as const;
const XA_CU = { level: 'xa_cu', congress_date: '2020-05-20' } as const;
const XA_CU_B = { level: 'xa_cu', congress_date: '2025-02-20' } as const;
const TW4 = { level: 'tw4', congress_date: '2025-09-15' } as const;
const NGHE_AN_2024 = { level: 'tinh_dt', place: 'nghe_an', congress_date: '2025-01-10' } as const;
const NGHE_AN_DISTRICT = { level: 'huyen', place: 'nghe_an', congress_date: '2025-03-10' } as const;
const CTT = { level: 'ctt', congress_date: '2025-07-10', body_kind: 'provincial_peoples_committee' } as const;
const CELL = { level: 'chi_bo', congress_date: '2025-02-10' } as const;

const LINES: readonly Line[] = [
  ['2025.BCH.XA', XA, BCH, 'met', [27]],
  ['2025.BCH.XA', { ...XA, merged_from: 2 }, BCH, 'met', [27]],
  ['2025.BCH.XA', { ...XA, merged_from: 3 }, BCH, 'met', [27, 30, 33]],
  ['2025.BCH.XA', XA, BCH, 'finding', [26, 28, 33]],
  ['2025.BCH.XA', { ...XA, merged_from: 3 }, BCH, 'finding', [26, 34]],
  ['2025.BCH.XA', XA, BCH, 'undecided', [null]],
  ['2025.BTV.XA', XA, BTV, 'met', [9, 11]],
  ['2025.BTV.XA', XA, BTV, 'finding', [8, 12]],
  ['2025.BTV.XA', XA, BTV, 'undecided', [null]],
  ['2025.PBT.XA', XA, PBT, 'met', [2]],
  ['2025.PBT.XA', XA, PBT, 'finding', [1, 3]],
  ['2025.PBT.XA', XA, PBT, 'undecided', [null]],
  ['2020.BTV.TINH', TINH, BTV, 'met', [13, 15]],
  ['2020.BTV.TINH', TINH, BTV, 'finding', [12, 16]],
  ['2020.BTV.TINH', TINH, BTV, 'undecided', [null]],
  ['2020.BTV.TINHDT', HA_NOI, BTV, 'met', [17]],
  ['2020.BTV.TINHDT', HA_NOI, BTV, 'finding', [18]],
  ['2020.BTV.TINHDT', TINH, BTV, 'silent', [18]],
  ['2020.BTV.HUYEN', HUYEN, BTV, 'met', [9, 13]],
  ['2020.BTV.HUYEN', HUYEN, BTV, 'finding', [8, 14]],
  ['2020.BTV.XA', XA_CU, BTV, 'met', [3, 5]],
  ['2020.BTV.XA', XA_CU, BTV, 'finding', [2, 6]],
  ['2020.PBT.TINH', TINH, PBT, 'met', [1, 2]],
  ['2020.PBT.TINH', TINH, PBT, 'finding', [3]],
  ['2020.PBT.TINH', HA_NOI, PBT, 'met', [3]],
  ['2020.PBT.TINH', HA_NOI, PBT, 'finding', [4]],
  ['2020.BTV.TINHDT', { ...TINH, place: 'hcm' }, BTV, 'met', [17]],
  ['2020.BTV.TINHDT', { ...TINH, place: 'hcm' }, BTV, 'finding', [18]],
  ['2020.PBT.TINH', { ...HA_NOI, place: 'nghe_an' }, PBT, 'met', [2]],
  ['2020.PBT.TINH', { ...HA_NOI, place: 'nghe_an' }, PBT, 'finding', [3]],
  ['2020.UBKT', TINH, UBKT, 'met', [9, 11]],
  ['2020.UBKT', TINH, UBKT, 'finding', [8, 12]],
  ['2020.UBKT', XA_CU, UBKT, 'met', [3, 5]],
  ['2020.UBKT', XA_CU, UBKT, 'finding', [2, 6]],
  ['2020.HD.CTT', AGENCIES, BTV, 'met', [7, 9]],
  ['2025.BCH.TINH.U', { ...TINH_25, max15_standing: 15 }, BTV, 'met', [15]],
  ['2025.a.TINH', NGHE_AN_DISTRICT, BCH, 'met', [43]],
  ['2020.PBT.HUYEN', HUYEN, PBT, 'met', [2]],
  ['2020.PBT.HUYEN', HUYEN, PBT, 'finding', [1, 3]],
  ['2020.PBT.XA', XA_CU, PBT, 'met', [1, 2]],
  ['2020.PBT.XA', XA_CU, PBT, 'finding', [0, 3]],
  ['2020.BCH.COSO', XA_CU, BCH, 'met', [9, 15]],
  ['2020.BCH.COSO', XA_CU, BCH, 'finding', [8, 16]],
  ['2020.BCH.COSO', { ...XA_CU, merged_from: 2 }, BCH, 'silent', [17]],
  ['2020.UBKT', HUYEN, UBKT, 'met', [5, 7]],
  ['2020.UBKT', HUYEN, UBKT, 'finding', [4, 8]],
  ['2020.BCH.CUT', { ...HUYEN, max15_committee: 41 }, BCH, 'met', [39]],
  ['2020.BCH.CUT', { ...HUYEN, max15_committee: 41 }, BCH, 'finding', [42, 41, 35]],
  ['2020.BCH.CUT', HUYEN, BCH, 'undecided', [39]],
  ['2020.BCH.MERGE', { ...HUYEN, merged_from: 2, seats_before_merger: 80, leavers: 30 }, BCH, 'met', [50]],
  [
    '2020.BCH.MERGE',
    { ...HUYEN, merged_from: 2, seats_before_merger: 80, leavers: 30 },
    BCH,
    'finding',
    [51],
  ],
  ['2020.BCH.MERGE', { ...HUYEN, merged_from: 2, leavers: 30 }, BCH, 'undecided', [51]],
  ['2020.HD.BCH', HAI_DUONG, BCH, 'met', [33, 41], { kind: 'size.range' }],
  ['2020.HD.BCH', HAI_DUONG, BCH, 'finding', [32, 42], { kind: 'size.range' }],
  ['2020.HD.BCH', HAI_DUONG, BCH, 'met', [33, 40], { kind: 'size.blocRanges' }],
  ['2020.HD.BCH', HAI_DUONG, BCH, 'finding', [32, 41], { kind: 'size.blocRanges' }],
  ['2020.BCH.CUT', { ...HUYEN, max15_committee: 100 }, BCH, 'met', [92, 97], { kind: 'size.cut' }],
  ['2020.BCH.CUT', { ...HUYEN, max15_committee: 100 }, BCH, 'finding', [91, 98], { kind: 'size.cut' }],
  ['2020.HD.BCH', HUYEN, BCH, 'silent', [45]],
  ['2020.HD.CTT', AGENCIES, BCH, 'met', [21, 27]],
  ['2020.HD.CTT', AGENCIES, BCH, 'finding', [20, 28]],
  ['2020.HD.CTT', AGENCIES, BTV, 'finding', [6, 10]],
  ['2025.a.TINH', NGHE_AN_2024, BCH, 'met', [69]],
  ['2025.a.TINH', NGHE_AN_2024, BCH, 'finding', [70]],
  ['2025.a.TINH', NGHE_AN_DISTRICT, BCH, 'finding', [44]],
  ['2025.b.XA', XA_CU_B, BTV, 'met', [5, 7]],
  ['2025.b.XA', XA_CU_B, BTV, 'finding', [4, 8]],
  ['2025.b.XA', { ...XA_CU_B, congress_date: '2025-01-17' }, BTV, 'silent', [8]],
  ['2025.BCH.TINH.U', { ...TINH_25, max15_committee: 55 }, BCH, 'met', [55]],
  ['2025.BCH.TINH.U', { ...TINH_25, max15_committee: 55 }, BCH, 'finding', [56]],
  ['2025.BCH.TINH.U', TINH_25, BCH, 'undecided', [56]],
  ['2025.BCH.TINH.U', { ...TINH_25, max15_standing: 15 }, BTV, 'finding', [16]],
  ['2025.PBT.TINH', { ...TINH_25, max_deputies: 3 }, PBT, 'met', [3]],
  ['2025.PBT.TINH', { ...TINH_25, max_deputies: 3 }, PBT, 'finding', [4]],
  ['2025.PBT.TINH', TINH_25, PBT, 'undecided', [4]],
  ['2025.TW4', { ...TW4, body_kind: 'party_agencies' }, BCH, 'finding', [40]],
  ['2025.TW4', { ...TW4, body_kind: 'party_agencies' }, BTV, 'finding', [18]],
  ['2025.TW4', { ...TW4, body_kind: 'government' }, BCH, 'met', [61]],
  ['2025.TW4', { ...TW4, body_kind: 'government' }, BCH, 'finding', [62]],
  ['2025.TW4', { ...TW4, body_kind: 'national_assembly' }, BTV, 'met', [19]],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, BCH, 'finding', [46]],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, BTV, 'finding', [16]],
  ['2025.TW4', { ...TW4, body_kind: 'front' }, PBT, 'finding', [2, 5]],
  ['2025.TW4', { ...TW4, body_kind: 'ordinary' }, BCH, 'silent', [99]],
  ['2025.CTT.TINH', CTT, BCH, 'met', [27]],
  ['2025.CTT.TINH', CTT, BCH, 'finding', [28]],
  ['2025.CTT.TINH', CTT, BTV, 'finding', [10]],
  ['2025.CTT.TINH', CTT, UBKT, 'finding', [8]],
  ['ANY.CELL.9', { ...CELL, official_members: 9 }, BCH, 'met', [3, 7]],
  ['ANY.CELL.9', { ...CELL, official_members: 9 }, BCH, 'finding', [0, 8]],
  ['ANY.CELL.9', { ...CELL, official_members: 9 }, PBT, 'finding', [2]],
  ['ANY.CELL.9', { ...CELL, official_members: 8 }, BCH, 'finding', [3]],
  ['ANY.CELL.9', { ...CELL, official_members: 9 }, BCH, 'undecided', [null]],
  ['ANY.CELL.9', CELL, BCH, 'undecided', [3]],
  ['ANY.CELL.3', { ...CELL, official_members: 3 }, BCH, 'met', [null]],
  ['ANY.CELL.3', { ...CELL, official_members: 2 }, BCH, 'finding', [null]],
  ['ANY.CELL.3', CELL, BCH, 'undecided', [null]],
];

/** Cases on the sizes of bodies. */
export const SIZE_CASES: readonly RuleCase[] = [
  ...LINES.flatMap(([rule, facts, body, outcome, counts, check]) =>
    counts.map((count) => ({
      rule,
      name: `${check?.kind ?? ''} ${body} ${count ?? 'blank'} (${facts?.level}, ${facts?.place ?? 'other'}, merged from ${facts?.merged_from ?? '?'})`,
      scheme: planned(facts, body, count),
      outcome,
      ...(check ? { check } : {}),
    })),
  ),
  {
    rule: '2025.BCH.XA',
    name: '26 is too few for any number of merged units',
    scheme: planned({ level: 'xa_moi', congress_date: '2025-07-25' }, BCH, 26),
    outcome: 'finding',
    code: 'size.below.executive_committee',
  },
  {
    rule: '2025.BCH.XA',
    name: 'whether 30 are allowed depends on how many units were merged',
    scheme: planned({ level: 'xa_moi', congress_date: '2025-07-25' }, BCH, 30),
    outcome: 'undecided',
  },
  {
    rule: '2020.PBT.TINH',
    name: 'a deputy added for rotation does not count',
    scheme: planned(TINH, PBT, 3, { rotation_extra: 1 }),
    outcome: 'met',
  },
  {
    rule: '2020.PBT.HUYEN',
    name: 'three with one added for rotation are two',
    scheme: planned(HUYEN, PBT, 3, { rotation_extra: 1 }),
    outcome: 'met',
  },
  {
    rule: '2025.PBT.XA',
    name: 'rotation seats are for province and district, not for a commune',
    scheme: planned(XA, PBT, 3, { rotation_extra: 1 }),
    outcome: 'finding',
  },
  {
    rule: '2020.BTV.TINH',
    name: 'above even after rotation is taken off',
    scheme: planned(TINH, BTV, 17, { rotation_extra: 1 }),
    outcome: 'finding',
    code: 'size.above.standing_committee',
  },
  ...[
    [27, 9, 'met'],
    [33, 11, 'met'],
    [39, 13, 'met'],
    [51, 17, 'met'],
    [38, 13, 'finding'],
    [27, 10, 'finding'],
  ].map(([committee, standing, outcome]) => ({
    rule: 'ANY.BTV.THIRD',
    name: `${standing} of ${committee}`,
    scheme: {
      facts: HUYEN,
      term: TERM_20,
      tables: seatsTable({ [BCH]: { planned: Number(committee) }, [BTV]: { planned: Number(standing) } }),
    },
    outcome: outcome as RuleCase['outcome'],
  })),
  ...(
    [
      [27, 9, 'met', undefined],
      [28, 10, 'finding', 'standing_committee'],
      // A third of 26 is below the minimum of nine, so the finding points at the committee.
      [26, 9, 'finding', 'executive_committee'],
    ] as const
  ).map(
    ([committee, standing, outcome, row]): RuleCase => ({
      rule: 'ANY.BTV.THIRD',
      name: `commune: ${standing} of ${committee}`,
      scheme: {
        facts: XA,
        tables: seatsTable({ [BCH]: { planned: committee }, [BTV]: { planned: standing } }),
      },
      outcome,
      ...(row ? { row } : {}),
    }),
  ),
  {
    rule: 'ANY.BTV.THIRD',
    name: 'the committee is missing',
    scheme: planned(HUYEN, BTV, 9),
    outcome: 'undecided',
  },
  ...(
    [
      [9, 3, 'met'],
      [9, 0, 'finding'],
      [7, 3, 'finding'],
      [7, 0, 'met'],
    ] as const
  ).map(([committee, standing, outcome]) => ({
    rule: 'ANY.BTV.EXIST',
    name: `${standing} of ${committee}`,
    scheme: {
      facts: { level: 'co_so', congress_date: '2025-05-10' },
      tables: seatsTable({ [BCH]: { planned: committee }, [BTV]: { planned: standing } }),
    },
    outcome,
  })),
  {
    rule: 'ANY.BTV.EXIST',
    name: 'standing committee blank',
    scheme: planned({ level: 'co_so', congress_date: '2025-05-10' }, BCH, 9),
    outcome: 'undecided',
  },
  ...(
    [
      [50, 'met'],
      [51, 'finding'],
    ] as const
  ).map(([count, outcome]) => ({
    rule: '2025.BCH.TINH.M',
    name: `merged province, ${count} seats`,
    scheme: planned({ ...TINH_25, level: 'tinh_hn2', seats_before_merger: 110, leavers: 60 }, BCH, count),
    outcome,
  })),
  {
    rule: '2025.BCH.TINH.M',
    name: 'seats before the merger are missing',
    scheme: planned({ ...TINH_25, level: 'tinh_hn2', leavers: 3 }, BCH, 50),
    outcome: 'undecided',
  },
  ...[BCH, BTV, PBT, UBKT, 'secretary'].map((body) => ({
    rule: 'ANY.MAX.STATED',
    name: `${body} above the maximum written beside it`,
    scheme: planned({}, body, 4, { max_allowed: 3 }),
    outcome: 'finding' as const,
    code: `size.declared.${body}`,
  })),
  {
    rule: 'ANY.MAX.STATED',
    name: 'a bloc above the maximum written beside it',
    scheme: { tables: seatsTable({ x: { title: 'Khối Đảng', planned: 4, max_allowed: 3 } }) },
    outcome: 'finding',
    code: 'size.declared',
  },
  {
    rule: 'ANY.MAX.STATED',
    name: 'at the maximum',
    scheme: planned({}, BCH, 27, { max_allowed: 27 }),
    outcome: 'met',
  },
  ...(
    [
      [11, 'met'],
      [12, 'finding'],
      [null, 'undecided'],
    ] as const
  ).map(
    ([current, outcome]): RuleCase => ({
      rule: '2025.FREEZE',
      name: `${current} now, 11 at the start`,
      scheme: {
        facts: { level: 'huyen', congress_date: '2025-02-10' },
        tables: {
          seats: { standing_committee: { term_start: 11, ...(current === null ? {} : { current }) } },
        },
      },
      outcome,
      severity: outcome === 'finding' ? 'information' : undefined,
    }),
  ),
];
