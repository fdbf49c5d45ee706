import type { Milestone } from '../../clauses/check';
import type { Clause } from '../../clauses/clause';
import type { Scope } from '../../clauses/scope';

/** A day by which work is done: rule, provision, where, milestone, first day, last day. */
export type ScheduleWindow = readonly [
  rule: string,
  provisions: readonly string[],
  scope: Scope | undefined,
  milestone: Milestone,
  from: string | undefined,
  to: string,
];

/** The clauses of a pack's milestones (`schedule`). */
export function scheduleWindows(windows: readonly ScheduleWindow[]): readonly Clause[] {
  return windows.map(([rule, provisions, scope, milestone, from, to]) => ({
    rule,
    severity: 'mandatory',
    confidence: 'reported',
    provisions,
    scope,
    check: { kind: 'schedule.window', milestone, from, to },
  }));
}
