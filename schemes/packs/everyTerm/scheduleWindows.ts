import type { CheckClause } from '../../checks/Check';
import type { Scope } from '../../clauses/scope';
import type { Milestone } from '../../clauses/vocabulary';

/** The days between which a milestone is due: rule, provision, scope, milestone, first day, last day. */
export type ScheduleWindow = readonly [
  rule: string,
  provisions: readonly string[],
  scope: Scope | undefined,
  milestone: Milestone,
  from: string | undefined,
  to: string,
];

/** Makes the clauses of a pack's milestones. */
export function scheduleWindows(windows: readonly ScheduleWindow[]): readonly CheckClause[] {
  return windows.map(([rule, provisions, scope, milestone, from, to]) => ({
    rule,
    severity: 'mandatory',
    confidence: 'reported',
    provisions,
    scope,
    check: { kind: 'schedule.window', milestone, from, to },
  }));
}
