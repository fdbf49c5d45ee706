/**
 * The record of the five steps (quy trình nhân sự năm bước): who was summoned, what the ballots say, whom a step
 * passes on. It is kept outside the document that every reader gets: only the roles that `can()` allows see tallies.
 */

/** The two groups, each with its own five steps: re-election (tái cử) first, then first time (lần đầu). */
export const STEP_GROUPS = ['re_election', 'first_time'] as const;
/** One of the two groups. */
export type StepGroup = (typeof STEP_GROUPS)[number];

/** The steps of a group, in order. */
export const STEP_NUMBERS = [1, 2, 3, 4, 5] as const;
/** One step of a group. */
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** The numbers of one conference, in the order they are counted; each a whole number of people or ballots. */
export const STEP_COUNTS = ['summoned', 'present', 'issued', 'returned', 'valid', 'invalid'] as const;
/** One count of a conference. */
export type StepCount = (typeof STEP_COUNTS)[number];

/** The counts that are filled in. */
export type StepCounts = Readonly<Partial<Record<StepCount, number | undefined>>>;

/** One name of a step. */
export interface StepName {
  /** Id of its row in the roster, or an id of its own where the roster lacks the name. */
  readonly id: string;
  /** The name when it was recorded. */
  readonly name: string;
  /** Votes of agreement; absent where not counted yet, or where the step took no ballot. */
  readonly votes?: number | undefined;
}

/** What the chair or clerk enters for a step. */
export interface StepEntry extends StepCounts {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly names: readonly StepName[];
}

/** One step of one group as it is stored. */
export interface StepRecord extends StepEntry {
  readonly group: StepGroup;
  readonly step: StepNumber;
  /** Number of the ledger line that stored it; it changes with the content. */
  readonly version: number;
}

/** What everybody who reads the scheme may know of a step, whatever its numbers. */
export interface StepNotice {
  readonly group: StepGroup;
  readonly step: StepNumber;
  readonly date: string | null;
  /** Who goes on and who does not, without a number; null while the chair has not published it. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly passed: boolean }[] | null;
}

/** Acts on the record as the ledger names them. No ledger line holds a number of the record. */
export type StepAct = 'step' | 'publishStep' | 'withholdStep' | 'lockSteps' | 'unlockSteps';

/** Identifies a step in one word: `re_election/3`. */
export function stepKey(group: StepGroup, step: StepNumber): string {
  return `${group}/${step}`;
}

/** The group and step of a `stepKey`, or null. */
export function readStepKey(key: string): { readonly group: StepGroup; readonly step: StepNumber } | null {
  const [left, right] = key.split('/');
  const group = STEP_GROUPS.find((one) => one === left);
  const step = STEP_NUMBERS.find((one) => String(one) === right);
  return group && step ? { group, step } : null;
}
