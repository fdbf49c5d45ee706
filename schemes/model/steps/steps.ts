/**
 * The record of the five steps (quy trình nhân sự năm bước): how many were summoned, the counts of the ballots, and the
 * votes of each name. It is stored outside the document, which every reader gets, because only the roles that `can()` allows
 * may see tallies.
 */

/** The two groups, each with its own five steps: re-election (tái cử) first, then first time (lần đầu). */
export const STEP_GROUPS = ['re_election', 'first_time'] as const;
/** One of the two groups. */
export type StepGroup = (typeof STEP_GROUPS)[number];

/** The steps of a group, in order. */
export const STEP_NUMBERS = [1, 2, 3, 4, 5] as const;
/** One step of a group. */
export type StepNumber = (typeof STEP_NUMBERS)[number];

/** The counts of one conference in the order in which they are made. Each is a number of people or ballots. */
export const STEP_COUNTS = ['summoned', 'present', 'issued', 'returned', 'valid', 'invalid'] as const;
/** One count of a conference. */
export type StepCount = (typeof STEP_COUNTS)[number];

/** The counts that are filled in. */
export type StepCounts = Readonly<Partial<Record<StepCount, number | undefined>>>;

/** One name of a step. */
export interface StepName {
  /** Id of the person's row in the roster, or another id if the roster does not have the person. */
  readonly id: string;
  /** The name when it was recorded. */
  readonly name: string;
  /** Votes of agreement. Absent until they are counted, and if the step has no ballot. */
  readonly votes?: number | undefined;
}

/** What the chair or clerk enters for a step. */
export interface StepEntry extends StepCounts {
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly names: readonly StepName[];
}

/** One stored step of one group. */
export interface StepRecord extends StepEntry {
  readonly group: StepGroup;
  readonly step: StepNumber;
  /** Number of the ledger line that stored it. Every change of the record gets a new version. */
  readonly version: number;
}

/** The part of a step's record that every reader of the scheme may see. It has no tallies. */
export interface StepNotice {
  readonly group: StepGroup;
  readonly step: StepNumber;
  readonly date: string | null;
  /** The names, and whether each passed; null until the chair publishes them. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly passed: boolean }[] | null;
}

/** Acts on the record, as named in the ledger. A ledger line contains no number of the record. */
export type StepAct = 'step' | 'publishStep' | 'withholdStep' | 'lockSteps' | 'unlockSteps';

/** Identifies a step as text: `re_election/3`. */
export function stepKey(group: StepGroup, step: StepNumber): string {
  return `${group}/${step}`;
}

/** The group and step of a `stepKey`; null for every other text. */
export function readStepKey(key: string): { readonly group: StepGroup; readonly step: StepNumber } | null {
  const [left, right] = key.split('/');
  const group = STEP_GROUPS.find((one) => one === left);
  const step = STEP_NUMBERS.find((one) => String(one) === right);
  return group && step ? { group, step } : null;
}
