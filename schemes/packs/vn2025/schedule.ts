import type { Milestone } from '../check';
import type { Clause } from '../clause';
import { PROVINCES } from '../levels';
import type { Scope } from '../scope';

const CT45 = ['45-CT/TW@2025-04-14'] as const;
const HD31 = ['31-HD/BTCTW@2025-04-23'] as const;

type Line = readonly [
  rule: string,
  provisions: readonly string[],
  scope: Scope | undefined,
  milestone: Milestone,
  from: string | undefined,
  to: string,
];

/** Days by which work is done: rule, provision, where, milestone, first day, last day. */
const WINDOWS: readonly Line[] = [
  ['2025.DEADLINE', CT45, undefined, 'grassroots_congresses', undefined, '2025-06-30'],
  ['2025.DEADLINE', CT45, undefined, 'district_congresses', undefined, '2025-08-31'],
  ['2025.PREP', HD31, { levels: ['tinh_hn2', 'tinh_hn3'] }, 'merger_scheme', undefined, '2025-06-15'],
  ['2025.PREP', HD31, { levels: PROVINCES }, 'commune_scheme', undefined, '2025-05-15'],
  ['2025.PREP', HD31, { levels: [...PROVINCES, 'xa_moi'] }, 'appointments', '2025-07-01', '2025-08-15'],
  ['2025.PREP', HD31, { levels: PROVINCES }, 'secretary_appointed', undefined, '2025-09-15'],
];

/** Milestones under Chỉ thị 45-CT/TW and Hướng dẫn 31-HD/BTCTW of 2025 (B9). */
export const SCHEDULE_C: readonly Clause[] = WINDOWS.map(
  ([rule, provisions, scope, milestone, from, to]): Clause => ({
    rule,
    severity: 'mandatory',
    confidence: 'reported',
    provisions,
    scope,
    check: { kind: 'schedule.window', milestone, from, to },
  }),
);
