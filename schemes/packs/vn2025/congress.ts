import type { CheckClause } from '../../checks/Check';
import { CENTRAL, SECTORS } from '../../clauses/levels';
import type { Scope } from '../../clauses/scope';
import type { Level } from '../../model/scheme/facts';

const CT45 = ['45-CT/TW@2025-04-14'] as const;
const CT35 = ['35-CT/TW@2024-06-14'] as const;
const UNMERGED: readonly Level[] = ['tinh', 'tinh_dt'];

type Line = readonly [rule: string, scope: Scope, min: number | undefined, max: number];

/** Numbers of delegates under Chỉ thị 45-CT/TW: rule, scope, least, most. */
const DELEGATES: readonly Line[] = [
  ['2025.DEL.TW4', { levels: ['tw4'], exceptPlaces: SECTORS }, 250, 450],
  ['2025.DEL.CA', { levels: CENTRAL, places: ['police'] }, 300, 350],
  ['2025.DEL.QD', { levels: CENTRAL, places: ['army'] }, undefined, 450],
  ['2025.DEL.M2', { levels: ['tinh_hn2'], exceptPlaces: ['hcm'] }, undefined, 450],
  ['2025.DEL.M3', { levels: ['tinh_hn3'], exceptPlaces: ['hcm'] }, undefined, 500],
  ['2025.DEL.M3', { levels: CENTRAL, places: ['hcm'] }, undefined, 550],
  [
    '2025.DEL.U',
    { levels: UNMERGED, exceptPlaces: [...SECTORS, 'hcm', 'ha_noi', 'nghe_an', 'thanh_hoa'] },
    undefined,
    400,
  ],
  ['2025.DEL.U', { levels: UNMERGED, places: ['nghe_an', 'thanh_hoa'] }, undefined, 500],
  ['2025.DEL.U', { levels: UNMERGED, places: ['ha_noi'] }, undefined, 550],
  ['2025.DEL.CTT', { levels: ['ctt'] }, undefined, 300],
  ['2025.DEL.XA', { levels: ['xa_moi'] }, undefined, 250],
  ['2025.DEL.COSO', { levels: ['co_so', 'xa_cu'] }, undefined, 250],
];

type Time = readonly [levels: readonly Level[], days: number, to: string];

/** Length and last day of congresses: levels, days, last day. */
const TIMES: readonly Time[] = [
  [['co_so', 'xa_cu'], 2, '2025-06-30'],
  [['ctt', 'xa_moi'], 2, '2025-08-31'],
  [CENTRAL, 4, '2025-10-31'],
];

/** Clauses on the congress under Chỉ thị 45-CT/TW of 14/4/2025. */
export const CONGRESS_C: readonly CheckClause[] = [
  ...totals(DELEGATES, CT45),
  kind(CT45),
  ...TIMES.flatMap(([levels, most, to]): readonly CheckClause[] => [
    { ...head('2025.TIME', CT45), scope: { levels }, check: { kind: 'facts.days', most } },
    { ...head('2025.TIME', CT45), scope: { levels }, check: { kind: 'facts.deadline', to } },
  ]),
  {
    ...head('2025.TIME', CT45),
    scope: { levels: [...CENTRAL, 'ctt', 'xa_moi'] },
    check: { kind: 'facts.within', fact: 'preparatory_half_days', max: 1 },
  },
  {
    ...head('2025.STAFF', ['31-HD/BTCTW@2025-04-23']),
    severity: 'information',
    scope: { levels: ['xa_moi'] },
    check: {
      kind: 'facts.within',
      fact: 'office_staff',
      min: 15,
      max: 17,
      widerBy: 'political_centre',
      widerMax: 20,
    },
  },
  {
    ...head('2025.CONTENT', [...CT45, '150-KL/TW@2025-04-14', '31-HD/BTCTW@2025-04-23']),
    scope: { appointed: true },
    check: { kind: 'facts.appointment' },
  },
];

/** Clauses on the congress under Chỉ thị 35-CT/TW of 14/6/2024. */
export const CONGRESS_AB: readonly CheckClause[] = [
  ...totals(
    [
      ['2025.a.DEL', { levels: UNMERGED, places: ['nghe_an'] }, undefined, 450],
      ['2025.a.DEL', { levels: ['huyen'], places: ['nghe_an'] }, undefined, 300],
    ],
    ['09-TT/TU@2024-09-10'],
  ),
  kind(CT35),
];

function head(rule: string, provisions: readonly string[]) {
  return { rule, severity: 'mandatory', confidence: 'reported', provisions } as const;
}

function totals(lines: readonly Line[], provisions: readonly string[]): readonly CheckClause[] {
  return lines.map(([rule, scope, min, max]) => ({
    ...head(rule, provisions),
    scope,
    check: { kind: 'delegates.total', min, max },
  }));
}

function kind(provisions: readonly string[]): CheckClause {
  return {
    ...head('2025.DEL.COSO', provisions),
    scope: { levels: ['co_so', 'xa_cu'] },
    check: { kind: 'delegates.kind', from: 200 },
  };
}
