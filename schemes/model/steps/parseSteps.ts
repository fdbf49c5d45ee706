import * as v from 'valibot';
import { checkCell } from '../cells/cell';
import { StepEntrySchema } from './stepSchema';
import { type StepEntry, type StepRecord, stepKey } from './steps';

type StepProblem = { readonly where: string; readonly problem: string };

/** The validated entry, or where and why it is refused. */
export type ParsedStep =
  | { readonly ok: true; readonly entry: StepEntry }
  /** `where` is a path such as `names/2/votes`; `problem` a short technical word. */
  | ({ readonly ok: false } & StepProblem);

/** Validates the JSON of an entered step. Whether its numbers are consistent is checked by rules, not here. */
export function parseStepEntry(json: unknown): ParsedStep {
  const parsed = v.safeParse(StepEntrySchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return {
      ok: false,
      where: (issue.path ?? []).map((part) => String(part.key)).join('/') || '/',
      problem: issue.message,
    };
  }
  const entry = parsed.output as StepEntry;
  const problem = checkStepEntry(entry);
  return problem ? { ok: false, ...problem } : { ok: true, entry };
}

/**
 * Checks what the schema cannot express: dates exist, names are clean, no step and no id of a name occurs twice. Returns the
 * first problem, or null.
 */
export function checkSteps(records: readonly StepRecord[]): StepProblem | null {
  const seen = new Set<string>();
  for (const [i, record] of records.entries()) {
    const key = stepKey(record.group, record.step);
    if (seen.has(key)) return { where: `steps/${i}/step`, problem: 'duplicate' };
    seen.add(key);
    const problem = checkStepEntry(record);
    if (problem) return { where: `steps/${i}/${problem.where}`, problem: problem.problem };
  }
  return null;
}

function checkStepEntry({ date, names }: StepEntry): StepProblem | null {
  const wrong = date === undefined ? null : checkCell({ key: 'date', kind: 'date' }, date);
  if (wrong) return { where: 'date', problem: wrong.code };
  const seen = new Set<string>();
  for (const [i, { id, name }] of names.entries()) {
    if (seen.has(id)) return { where: `names/${i}/id`, problem: 'duplicate' };
    seen.add(id);
    const problem = checkCell({ key: 'name', kind: 'text', maxLength: 100 }, name);
    if (problem) return { where: `names/${i}/name`, problem: problem.code };
  }
  return null;
}
