import * as v from 'valibot';
import { STEP_GROUPS, STEP_NUMBERS } from './steps';

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));

const name = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,60}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  votes: count,
});

const entry = {
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  summoned: count,
  present: count,
  issued: count,
  returned: count,
  valid: count,
  invalid: count,
  names: v.pipe(v.array(name), v.maxLength(500)),
};

/** Schema of an entered step. `parseStepEntry` also checks what a schema cannot express. */
export const StepEntrySchema = v.strictObject(entry);

/** Schema of a step in a snapshot. */
export const StepRecordSchema = v.strictObject({
  group: v.picklist(STEP_GROUPS),
  step: v.picklist(STEP_NUMBERS),
  version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999)),
  ...entry,
});
