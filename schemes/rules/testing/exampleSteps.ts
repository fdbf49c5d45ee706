import type { StepGroup, StepName, StepNumber, StepRecord } from '../../model/steps/steps';

/** A consistent step: 60 people are summoned at step 2 and 25 at the others, all are present, and two names get all votes. */
export function exampleStep(
  group: StepGroup,
  step: StepNumber,
  overrides: Partial<Omit<StepRecord, 'group' | 'step'>> = {},
): StepRecord {
  const summoned = overrides.summoned ?? (step === 2 ? 60 : 25);
  const names: readonly StepName[] = ['p1', 'p2'].map((id) => ({ id, name: `Người ${id}`, votes: summoned }));
  const counts = {
    summoned,
    present: summoned,
    issued: summoned,
    returned: summoned,
    valid: summoned,
    invalid: 0,
  };
  return {
    group,
    step,
    version: 1,
    date: `2025-0${group === 're_election' ? 4 : 5}-1${step}`,
    ...counts,
    names,
    ...overrides,
  };
}

/** The five steps of a group. `overrides`: other values of a step, or null to omit it. */
export function exampleSteps(
  group: StepGroup,
  overrides: Partial<Record<StepNumber, Partial<StepRecord> | null>> = {},
): readonly StepRecord[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((step) =>
    overrides[step] === null ? [] : [exampleStep(group, step, overrides[step] ?? {})],
  );
}
