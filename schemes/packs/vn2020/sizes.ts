import type { CheckClause } from '../../checks/Check';
import { LARGE, SECTORS } from '../../clauses/levels';
import type { Scope } from '../../clauses/scope';
import type { Body } from '../../clauses/vocabulary';

const CT35 = ['35-CT/TW@2019-05-30'] as const;
const HD26 = ['26-HD/BTCTW@2019-10-18'] as const;
const CHARTER = ['ĐL@2011-01-19'] as const;

const PROVINCE: Scope = { levels: ['tinh'], exceptPlaces: [...SECTORS, ...LARGE] };
const LARGE_BY_PLACE: Scope = { levels: ['tinh'], places: LARGE };
const DISTRICT: Scope = { levels: ['huyen'] };
const COMMUNE: Scope = { levels: ['xa_cu'] };

type Line = readonly [
  rule: string,
  severity: CheckClause['severity'],
  confidence: CheckClause['confidence'],
  provisions: readonly string[],
  scope: Scope,
  body: Body,
  min: number | undefined,
  max: number | undefined,
];

/** Sizes as ranges: rule, severity, confidence, provision, scope, body, least, most. */
const RANGES: readonly Line[] = [
  ['2020.BTV.TINH', 'mandatory', 'reported', CT35, PROVINCE, 'standing_committee', 13, 15],
  [
    '2020.BTV.TINHDT',
    'mandatory',
    'reported',
    CT35,
    { levels: ['tinh_dt'] },
    'standing_committee',
    undefined,
    17,
  ],
  ['2020.BTV.TINHDT', 'mandatory', 'reported', CT35, LARGE_BY_PLACE, 'standing_committee', undefined, 17],
  ['2020.BTV.HUYEN', 'mandatory', 'believed', CT35, DISTRICT, 'standing_committee', 9, 13],
  ['2020.BTV.XA', 'target', 'believed', HD26, COMMUNE, 'standing_committee', 3, 5],
  ['2020.PBT.TINH', 'mandatory', 'reported', CT35, PROVINCE, 'deputy_secretary', undefined, 2],
  [
    '2020.PBT.TINH',
    'mandatory',
    'reported',
    CT35,
    { levels: ['tinh', 'tinh_dt'], places: ['nghe_an', 'thanh_hoa'] },
    'deputy_secretary',
    undefined,
    2,
  ],
  [
    '2020.PBT.TINH',
    'mandatory',
    'reported',
    CT35,
    { levels: ['tinh', 'tinh_dt'], places: ['ha_noi', 'hcm'] },
    'deputy_secretary',
    undefined,
    3,
  ],
  ['2020.PBT.HUYEN', 'mandatory', 'reported', CT35, DISTRICT, 'deputy_secretary', 2, 2],
  ['2020.PBT.XA', 'target', 'believed', HD26, COMMUNE, 'deputy_secretary', 1, 2],
  [
    '2020.BCH.COSO',
    'target',
    'believed',
    HD26,
    { levels: ['xa_cu', 'co_so'], merged: false },
    'executive_committee',
    9,
    15,
  ],
  [
    '2020.UBKT',
    'information',
    'believed',
    CHARTER,
    { levels: ['tinh', 'tinh_dt'] },
    'inspection_committee',
    9,
    11,
  ],
  ['2020.UBKT', 'information', 'believed', CHARTER, DISTRICT, 'inspection_committee', 5, 7],
  ['2020.UBKT', 'information', 'believed', CHARTER, COMMUNE, 'inspection_committee', 3, 5],
];

/** Clauses on sizes of the term 2020-2025 (Chỉ thị 35-CT/TW of 30/5/2019, annex, and guidance). */
export const SIZES_2020: readonly CheckClause[] = [
  ...RANGES.map(
    ([rule, severity, confidence, provisions, scope, body, min, max]): CheckClause => ({
      rule,
      severity,
      confidence,
      provisions,
      scope,
      check: { kind: 'size.range', body, min, max },
    }),
  ),
  {
    rule: '2020.BCH.CUT',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: [...CT35, ...HD26],
    scope: { levels: ['tinh', 'tinh_dt', 'huyen'], merged: false },
    check: { kind: 'size.factMax', body: 'executive_committee', fact: 'max15_committee' },
  },
  {
    rule: '2020.BCH.CUT',
    severity: 'target',
    confidence: 'reported',
    provisions: [...CT35, ...HD26],
    scope: { levels: ['tinh', 'tinh_dt', 'huyen'], merged: false },
    check: { kind: 'size.cut', fact: 'max15_committee', low: 3, high: 8 },
  },
  {
    rule: '2020.BCH.MERGE',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['28-HD/BTCTW@2019'],
    scope: { levels: ['xa_cu', 'huyen'], merged: true },
    check: { kind: 'size.merged' },
  },
];
