import type { CellRef } from '../../model/findings/finding';
import {
  STEP_GROUPS,
  type StepCount,
  type StepGroup,
  type StepNumber,
  type StepRecord,
  stepKey,
} from '../../model/steps/steps';
import type { SchemeView } from '../view/SchemeView';
import { stepsSection } from './stepsSection';

/** One recorded step, with references to its parts. */
export interface StepView extends StepRecord {
  /** The reference to the step, or to a count, the date or the votes of it. `name`: id of the name that it is about. */
  ref(column?: StepCount | 'date' | 'votes', name?: string): CellRef;
}

/** The recorded steps of one group, in their order. */
export interface GroupView {
  readonly group: StepGroup;
  /** Message key of the group's name, for a sentence. */
  readonly word: string;
  readonly steps: readonly StepView[];
  step(step: StepNumber): StepView | null;
}

/** The groups with at least one record; none if the snapshot has no records. */
export function viewSteps(view: SchemeView): readonly GroupView[] {
  const records = view.steps;
  if (!records || records.length === 0) return [];
  const section = stepsSection(view);
  return STEP_GROUPS.flatMap((group): readonly GroupView[] => {
    const steps = records
      .filter((record) => record.group === group)
      .sort((a, b) => a.step - b.step)
      .map((record): StepView => viewStep(record, section));
    if (steps.length === 0) return [];
    const step = (wanted: StepNumber) => steps.find((one) => one.step === wanted) ?? null;
    return [{ group, word: `stepGroup.${group}`, steps, step }];
  });
}

function viewStep(record: StepRecord, section: string): StepView {
  const step = stepKey(record.group, record.step);
  const ref = (column?: string, row?: string): CellRef => ({
    section,
    step,
    version: record.version,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  });
  return { ...record, ref };
}
