import type { CheckClause } from '../../checks/Check';
import { SECTORS } from '../../clauses/levels';
import type { Scope } from '../../clauses/scope';
import type { Level } from '../../model/scheme/facts';

const CT35 = ['35-CT/TW@2019-05-30'] as const;
const TOP: readonly Level[] = ['tinh', 'tinh_dt'];

type Line = readonly [rule: string, scope: Scope, min: number | undefined, max: number];

/** Numbers of delegates: rule, scope, least, most. */
const DELEGATES: readonly Line[] = [
  [
    '2020.DEL.TINH',
    { levels: ['tinh'], exceptPlaces: [...SECTORS, 'ha_noi', 'hcm', 'nghe_an', 'thanh_hoa'] },
    300,
    350,
  ],
  ['2020.DEL.HN', { levels: TOP, places: ['ha_noi'] }, undefined, 500],
  ['2020.DEL.DT', { levels: TOP, places: ['hcm', 'nghe_an', 'thanh_hoa', 'army'] }, undefined, 450],
  ['2020.DEL.KHOI', { levels: TOP, places: ['central_bloc'] }, 250, 300],
  ['2020.DEL.CA', { levels: TOP, places: ['police'] }, 300, 350],
  ['2020.DEL.HUYEN', { levels: ['huyen', 'ctt'] }, undefined, 300],
];

type Time = readonly [levels: readonly Level[], days: number, from: string | undefined, to: string];

/** Length and last day of congresses: levels, days, first day, last day. */
const TIMES: readonly Time[] = [
  [['co_so', 'xa_cu'], 2, '2020-04-01', '2020-06-30'],
  [['huyen', 'ctt'], 3, undefined, '2020-08-31'],
  [TOP, 4, undefined, '2020-10-31'],
];

const HEAD = { severity: 'mandatory', confidence: 'reported', provisions: CT35 } as const;

/** Clauses on the congress, term 2020-2025: delegates, kind, dates. */
export const CONGRESS_2020: readonly CheckClause[] = [
  ...DELEGATES.map(
    ([rule, scope, min, max]): CheckClause => ({
      ...HEAD,
      rule,
      scope,
      check: { kind: 'delegates.total', min, max },
    }),
  ),
  {
    ...HEAD,
    rule: '2020.DEL.COSO',
    provisions: [...CT35, '29-QĐ/TW@2016-07-25'],
    scope: { levels: ['co_so', 'xa_cu'] },
    check: { kind: 'delegates.kind', from: 200 },
  },
  ...TIMES.flatMap(([levels, most, from, to]): readonly CheckClause[] => [
    { ...HEAD, rule: '2020.TIME', scope: { levels }, check: { kind: 'facts.days', most } },
    { ...HEAD, rule: '2020.TIME', scope: { levels }, check: { kind: 'facts.deadline', from, to } },
  ]),
  {
    ...HEAD,
    rule: '2020.TIME',
    scope: { levels: [...TOP, 'huyen', 'ctt'] },
    check: { kind: 'facts.within', fact: 'preparatory_half_days', max: 1 },
  },
  {
    ...HEAD,
    rule: '2020.PILOT',
    severity: 'information',
    confidence: 'believed',
    scope: { levels: [...TOP, 'huyen', 'ctt'] },
    check: {
      kind: 'facts.about',
      fact: 'direct_secretary_pilots',
      of: 'grassroots_organisations',
      percent: 10,
      tolerance: 5,
    },
  },
];
