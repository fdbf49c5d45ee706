import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readStepKey, type StepEntry, type StepRecord, stepKey } from '@schemes/model/steps/steps';
import { validate } from '@schemes/rules/judge/validate';

/** The findings of the five steps while one of them is edited, and the columns that are missing. */
export interface JudgedSteps {
  readonly findings: readonly Finding[];
  /** Steps with their missing columns; `votes` once for each name without votes. */
  readonly waiting: readonly {
    readonly step: string;
    readonly column: string;
    readonly row: string | undefined;
  }[];
}

/** The stored records, with the edited step replaced. */
export function recordsTyped(
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

/** Evaluates the rules of the five steps alone; the editor shows those of the rest of the scheme. */
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
