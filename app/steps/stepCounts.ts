import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { openFindings } from '@schemes/rules/assessment/openFindings';
import { judgeSteps } from './judgeSteps';

/** Number of findings of the five steps: open mandatory ones and targets. A waived finding is not open. */
export interface StepCounts {
  readonly mandatory: number;
  readonly target: number;
}

/** Counts the findings of the five steps in a snapshot; both counts are 0 if no step is recorded. */
export function stepCounts(snapshot: Snapshot): StepCounts {
  const { findings } = judgeSteps(snapshot, snapshot.steps ?? []);
  return {
    mandatory: openFindings(snapshot, findings).length,
    target: findings.filter(({ severity }) => severity === 'target').length,
  };
}
