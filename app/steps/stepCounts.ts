import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { openFindings } from '@schemes/rules/assessment/openFindings';
import { judgeSteps } from './judgeSteps';

/** How many findings stand in the record of the five steps: mandatory ones that no waiver sets aside, and targets. */
export interface StepCounts {
  readonly mandatory: number;
  readonly target: number;
}

/** Counts them in a snapshot that carries the record; none where it carries none. */
export function stepCounts(snapshot: Snapshot): StepCounts {
  const { findings } = judgeSteps(snapshot, snapshot.steps ?? []);
  return {
    mandatory: openFindings(snapshot, findings).length,
    target: findings.filter(({ severity }) => severity === 'target').length,
  };
}
