import type { StepRecord } from '@schemes/model/steps/steps';
import { type SchemeNames, schemeNames } from '@templates/official/scheme/schemeNames';
import {
  missingStep,
  recordOf,
  type StepPart,
  type StepResult,
  stepPart,
  stepPartName,
  stepResult,
} from '@templates/official/scheme/stepParts';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import { type Minutes, minutesPaper } from './minutesPaper';

/** A step and its meeting, as minutes need them. */
export interface StepMeeting extends StepPart {
  readonly names: SchemeNames;
  readonly record: StepRecord | null;
  readonly result: StepResult | null;
}

/** The step of a paper and its meeting. */
export function stepMeeting({ snapshot, part }: Pick<PaperInput, 'snapshot' | 'part'>): StepMeeting {
  const at = stepPart(part);
  const record = recordOf(snapshot, at);
  return {
    ...at,
    names: schemeNames(snapshot),
    record,
    result: record && stepResult(snapshot.edition, record),
  };
}

/** Minutes of one step of one group, dated by its conference; they need the record of the steps. */
export function stepMinutes(
  own: Pick<
    Minutes,
    'kind' | 'stem' | 'heading' | 'asks' | 'shown' | 'parts' | 'isDated' | 'subject' | 'body' | 'signed'
  >,
): PaperDefinition {
  return minutesPaper({
    ...own,
    needs: { tables: [], steps: 'needed', text: false },
    partName: stepPartName,
    lacks: (snapshot, part) => missingStep(snapshot, stepPart(part)),
    dayOf: (snapshot, part) => recordOf(snapshot, stepPart(part))?.date,
  });
}
