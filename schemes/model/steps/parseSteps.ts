import * as v from 'valibot';
import { checkCell } from '../cells/cell';
import { StepEntrySchema } from './stepSchema';
import { type StepEntry, type StepRecord, stepKey } from './steps';

type Fault = { readonly where: string; readonly problem: string };

/** The checked entry, or where and why it is refused. */
export type ParsedStep =
  | { readonly ok: true; readonly entry: StepEntry }
  /** `where` is a path such as `names/2/votes`; `problem` a short technical word. */
  | ({ readonly ok: false } & Fault);

/** Validates JSON of a typed step. Rules check whether its numbers fit each other. */
export function parseStepEntry(json: unknown): ParsedStep {
  const parsed = v.safeParse(StepEntrySchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return {
      ok: false,
      where: (issue.path ?? []).map((step) => String(step.key)).join('/') || '/',
      problem: issue.message,
    };
  }
  const entry = parsed.output as StepEntry;
  const fault = checkStepEntry(entry);
  return fault ? { ok: false, ...fault } : { ok: true, entry };
}

/** Checks what the schema cannot express: real dates, clean names, no step and no name twice. */
export function checkSteps(records: readonly StepRecord[]): Fault | null {
  const seen = new Set<string>();
  for (const [i, record] of records.entries()) {
    const key = stepKey(record.group, record.step);
    if (seen.has(key)) return { where: `steps/${i}/step`, problem: 'duplicate' };
    seen.add(key);
    const fault = checkStepEntry(record);
    if (fault) return { where: `steps/${i}/${fault.where}`, problem: fault.problem };
  }
  return null;
}

function checkStepEntry({ date, names }: StepEntry): Fault | null {
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
