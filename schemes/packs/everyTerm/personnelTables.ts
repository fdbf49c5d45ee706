import type { Check, CheckClause } from '../../checks/Check';
import { RETIREMENT_FROM_2021 } from '../../clauses/retirement';

/** The scheme of Quảng Bình of 12/3/2021: its directions on the leaders of units (`unitLeaders`, `statistics`). */
const SCHEME_2021 = ['01-ĐA/TU@2021-03-12'] as const;
const QUANG_BINH = { places: ['quang_binh'] } as const;

type Line = readonly [rule: string, check: Check];

const UNITS: readonly Line[] = [
  ['ANY.UNIT.WOMAN', { kind: 'units.woman', percent: 30 }],
  ['ANY.UNIT.DEPUTIES', { kind: 'units.deputies', min: 2, max: 4 }],
  ['ANY.UNIT.BANDS', { kind: 'units.ageGaps', years: 5 }],
  [
    'ANY.UNIT.HEADS',
    { kind: 'units.longService', rank: 'head', low: 65, months: 120, retirement: RETIREMENT_FROM_2021 },
  ],
  [
    'ANY.UNIT.DEPUTIES.TERMS',
    { kind: 'units.longService', rank: 'deputy', low: 65, months: 180, retirement: RETIREMENT_FROM_2021 },
  ],
  ['ANY.UNIT.SENT.AGE', { kind: 'units.sentAge', most: 35 }],
  ['ANY.UNIT.SENT.COUNT', { kind: 'units.sentCount', most: 2 }],
];

/** The scheme's own target of a year, with one point for "about". */
const OWN_TARGET: readonly Line[] = [
  ['ANY.TARGET.YEAR', { kind: 'percent.target', tolerance: 1, atLeast: true }],
];

const MANDATORY: readonly Line[] = [
  ['ANY.MATCH.REVIEW', { kind: 'match.review' }],
  ['ANY.MATCH.INCUMBENTS', { kind: 'match.incumbents' }],
  ['ANY.MATCH.LEAVING', { kind: 'match.notStanding' }],
  ['ANY.LEAVING.GROUNDS', { kind: 'leaving.grounds' }],
  ['ANY.CELL.PLAN', { kind: 'plan.counts' }],
  ['ANY.PROGRESS.SUM', { kind: 'progress.sum' }],
  ['ANY.MATCH.CONGRESS', { kind: 'schedule.congress' }],
];

const TARGET: readonly Line[] = [
  ['ANY.SCHEDULE.FULL', { kind: 'schedule.full' }],
  ['ANY.PROGRESS.PCT', { kind: 'percent.stated', table: 'schedule', tolerance: 0.01, apart: true }],
  ['ANY.PROGRESS.STATE', { kind: 'progress.state' }],
  ['ANY.MATCH.DOSSIER', { kind: 'match.dossier' }],
  ['ANY.ROSTER.SLATED', { kind: 'person.slated' }],
];

const clausesOf = (
  severity: CheckClause['severity'],
  confidence: CheckClause['confidence'],
  provisions: readonly string[],
  lines: readonly Line[],
): readonly CheckClause[] =>
  lines.map(([rule, check]) => ({ rule, severity, confidence, provisions, check }));

/** Clauses on the personnel tables that need no pack, because they apply in every term and at every level. */
export const PERSONNEL_TABLES: readonly CheckClause[] = [
  ...clausesOf('mandatory', 'confirmed', [], MANDATORY),
  ...clausesOf('target', 'confirmed', [], TARGET),
  ...clausesOf('target', 'confirmed', SCHEME_2021, UNITS).map((clause) => ({ ...clause, scope: QUANG_BINH })),
  ...clausesOf('target', 'confirmed', [], OWN_TARGET),
  ...clausesOf('information', 'confirmed', [], [['ANY.PCT.LIST', { kind: 'percent.list', tolerance: 0.5 }]]),
  ...clausesOf(
    'mandatory',
    'reported',
    ['12-KL/TW@2017-03-22'],
    [['ANY.SCHEDULE.ORDER', { kind: 'schedule.order' }]],
  ),
  ...clausesOf('target', 'reported', ['12-KL/TW@2017-03-22'], [['ANY.PLAN.SOURCE', { kind: 'plan.source' }]]),
  ...clausesOf(
    'mandatory',
    'reported',
    ['177/2024/NĐ-CP@2024-12-31'],
    [
      ['ANY.LEAVING.POLICY', { kind: 'leaving.policy', policy: 'decree_177_2024', begins: '2025-01-01' }],
      ['ANY.LEAVING.POLICY', { kind: 'leaving.policy', policy: 'decree_26_2015', ends: '2024-12-31' }],
    ],
  ),
  {
    rule: 'ANY.PLAN.CEILING',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['15-QĐ/TU@2022'],
    scope: { places: ['nghe_an'] },
    check: { kind: 'plan.perPost', most: 3 },
  },
  {
    rule: 'ANY.PLAN.CEILING',
    severity: 'mandatory',
    confidence: 'reported',
    provisions: ['15-QĐ/TU@2022'],
    scope: { places: ['nghe_an'] },
    check: { kind: 'plan.perPerson', most: 3 },
  },
];
