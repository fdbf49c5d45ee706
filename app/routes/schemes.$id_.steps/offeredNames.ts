import { passes } from '@schemes/checks/counting/passing';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { StepGroup, StepName, StepNumber, StepRecord } from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';

/**
 * Returns the names to start a step with: for step 1 the group's people in the roster, for a later step the people who
 * passed the previous one.
 */
export function offeredNames(
  snapshot: Snapshot,
  records: readonly StepRecord[],
  group: StepGroup,
  step: StepNumber,
): readonly StepName[] {
  if (step === 1) {
    return snapshot.sections
      .flatMap(({ tables }) => tables)
      .filter(({ type }) => type === 'roster')
      .flatMap(({ rows }) => rows)
      .filter(({ cells }) => cells.candidacy_kind === group && typeof cells.full_name === 'string')
      .map(({ id, cells }) => ({ id, name: String(cells.full_name) }));
  }
  const before = records.find((record) => record.group === group && record.step === step - 1);
  if (!before) return [];
  const terms = termsOfStep(snapshot.edition, before.step);
  return before.names
    .filter((name) => passes(before, name, terms) === true)
    .map(({ id, name }) => ({ id, name }));
}
