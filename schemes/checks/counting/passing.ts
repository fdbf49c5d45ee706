import type { CheckParameters } from '../../clauses/check';
import type { StepEntry, StepName, StepNumber } from '../../model/steps/steps';
import { rulesOfEdition } from '../../packs/editions';

/** How a step decides: what a majority is of, and whether it may pass a list without a ballot. */
export interface StepTerms {
  readonly base: CheckParameters['steps.majority']['base'];
  readonly open: boolean;
}

/** More than half: `floor(n / 2) + 1` votes. */
export function votesNeeded(base: number): number {
  return Math.floor(base / 2) + 1;
}

/** A step that may pass its list without a ballot, and counted no votes: who is listed is agreed to. */
export function tookNoBallot(entry: Pick<StepEntry, 'names'>, { open }: StepTerms): boolean {
  return open && entry.names.every(({ votes }) => votes === undefined);
}

/** Whether a step passes a name on; null while a number is missing. */
export function passes(entry: StepEntry, name: StepName, terms: StepTerms): boolean | null {
  if (tookNoBallot(entry, terms)) return true;
  const base = entry[terms.base];
  return name.votes === undefined || base === undefined ? null : name.votes >= votesNeeded(base);
}

/** The terms that a clause sets a step. */
export function termsOf({ base, open }: CheckParameters['steps.majority'], step: StepNumber): StepTerms {
  return { base, open: open.includes(step) };
}

/** The terms of a step by the rule book of an edition. Throws where the book says nothing of it: a fault of ours. */
export function termsOfStep(edition: string, step: StepNumber): StepTerms {
  for (const { check } of rulesOfEdition(edition).common) {
    if (check.kind === 'steps.majority' && check.steps.includes(step)) return termsOf(check, step);
  }
  throw new Error(`The rule book ${edition} has no majority for step ${step}`);
}
