import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readStepKey, type StepEntry, type StepRecord, stepKey } from '@schemes/model/steps/steps';
import { validate } from '@schemes/rules/judge/validate';

/** The findings of the five steps while they are edited, and the values missing for rules. */
export interface JudgedSteps {
  readonly findings: readonly Finding[];
  /** The missing columns of each step. `votes` appears once for each name without votes. */
  readonly waiting: readonly {
    readonly step: string;
    readonly column: string;
    readonly row: string | undefined;
  }[];
}

/**
 * Returns the stored records, replaced by the typed entries of the same step. A step whose typed entry is blank has no
 * record.
 */
export function withTyped(
  records: readonly StepRecord[],
  typed: readonly { readonly step: string; readonly entry: StepEntry }[],
): readonly StepRecord[] {
  const others = records.filter(({ group, step }) => !typed.some((one) => one.step === stepKey(group, step)));
  const fresh = typed.flatMap(({ step, entry }): readonly StepRecord[] => {
    const place = readStepKey(step);
    const isBlank = Object.keys(entry).length === 1 && entry.names.length === 0;
    return place && !isBlank ? [{ ...place, version: 0, ...entry }] : [];
  });
  return [...others, ...fresh];
}

/**
 * Judges the scheme with these records of the five steps. Returns only the findings of the five steps; the editor shows
 * all others.
 */
export function judgeSteps(snapshot: Snapshot, records: readonly StepRecord[]): JudgedSteps {
  const { findings, outcomes } = validate({ ...snapshot, steps: records });
  const needs = outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.needs : []));
  const waiting = new Map<string, JudgedSteps['waiting'][number]>();
  for (const { step, column, row } of needs) {
    if (step === undefined || column === undefined) continue;
    waiting.set(`${step} ${column} ${row ?? ''}`, { step, column, row });
  }
  return { findings: findings.filter(({ at }) => at.step !== undefined), waiting: [...waiting.values()] };
}
