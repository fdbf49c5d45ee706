import {
  STEP_GROUPS,
  STEP_NUMBERS,
  type StepCounts,
  type StepNumber,
  type StepRecord,
} from '@schemes/model/steps/steps';
import { sampleVotes } from './samplePeople';

/** Dates of the steps in 2025: for re-election, then for first-time candidates. */
const DAYS = {
  re_election: ['05-05', '05-08', '05-12', '05-14', '05-16'],
  first_time: ['05-19', '05-22', '05-26', '05-28', '05-30'],
} as const;

/** Counts of the conference of key cadres; below, those of the standing committee and of the executive committee. */
const CADRES: StepCounts = { summoned: 60, present: 58, issued: 58, returned: 58, valid: 57, invalid: 1 };
const STANDING: StepCounts = { summoned: 8, present: 8 };
const COMMITTEE: StepCounts = { summoned: 25, present: 25, issued: 25, returned: 25, valid: 25, invalid: 0 };
const COUNTS: Readonly<Record<StepNumber, StepCounts>> = {
  1: STANDING,
  2: CADRES,
  3: COMMITTEE,
  4: STANDING,
  5: COMMITTEE,
};

/** The record of the five steps of the sample: everybody in its roster passed every step. */
export function sampleSteps(): readonly StepRecord[] {
  const people = sampleVotes();
  return STEP_GROUPS.flatMap((group) =>
    STEP_NUMBERS.map((step): StepRecord => {
      const names = people
        .filter((person) => person.group === group)
        .map(({ id, name, votes }) =>
          step === 1 || step === 4 ? { id, name } : { id, name, votes: votes[step] },
        );
      return { group, step, version: 0, date: `2025-${DAYS[group][step - 1]}`, ...COUNTS[step], names };
    }),
  );
}
