/**
 * The record of the five steps (quy trình nhân sự năm bước): who was summoned, what the ballots say, whom a step
 * passes on. It is no part of the document that every reader gets: tallies are for the roles that `can()` names.
 */

/** The two groups, each with its own five steps: re-election (tái cử) first, then first time (lần đầu). */
export const STEP_GROUPS = ['re_election', 'first_time'] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

export const STEP_NUMBERS = [1, 2, 3, 4, 5] as const;
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** The numbers of one conference, in the order they are counted; each a whole number of people or ballots. */
export const STEP_COUNTS = ['summoned', 'present', 'issued', 'returned', 'valid', 'invalid'] as const;
export type StepCount = (typeof STEP_COUNTS)[number];

export type StepCounts = Readonly<Partial<Record<StepCount, number | undefined>>>;

/** One name of a step. */
export interface StepName {
  /** Row of the roster, or an id of its own for a name that is in no roster. */
  readonly id: string;
  /** As it stood when it was recorded. */
  readonly name: string;
  /** Votes of agreement; absent where not counted yet, or where the step took no ballot. */
  readonly votes?: number | undefined;
}

/** What a person types of a step. */
export interface StepEntry extends StepCounts {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly names: readonly StepName[];
}

/** One step of one group as it is kept. */
export interface StepRecord extends StepEntry {
  readonly group: StepGroup;
  readonly step: StepNumber;
  /** Number of the ledger line that kept it: another number, another content. */
  readonly version: number;
}

/** Of each step what everybody who reads the scheme may know, whatever the numbers are. */
export interface StepNotice {
  readonly group: StepGroup;
  readonly step: StepNumber;
  readonly date: string | null;
  /** Who goes on and who does not, without a number; null while the chair has not published it. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly passed: boolean }[] | null;
}

/** What the ledger says of the record: no line holds a number of it. */
export type StepAct = 'step' | 'publishStep' | 'withholdStep' | 'lockSteps' | 'unlockSteps';

/** Names a step in one word: `re_election/3`. */
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
