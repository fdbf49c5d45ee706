import type { StepTerms } from '../../clauses/vocabulary';
import type { StepEntry, StepName, StepNumber } from '../../model/steps/steps';

/** The votes needed for more than half of `base`: `floor(base / 2) + 1`. */
export function votesNeeded(base: number): number {
  return Math.floor(base / 2) + 1;
}

/** Whether a step may decide without a ballot and has no votes. Everyone on its list is then accepted. */
export function tookNoBallot(entry: Pick<StepEntry, 'names'>, { open }: StepTerms): boolean {
  return open && entry.names.every(({ votes }) => votes === undefined);
}

/** Whether a name passes a step: it has a majority, or the step took no ballot. Null if a number is missing. */
export function passes(entry: StepEntry, name: StepName, terms: StepTerms): boolean | null {
  if (tookNoBallot(entry, terms)) return true;
  const base = entry[terms.base];
  return name.votes === undefined || base === undefined ? null : name.votes >= votesNeeded(base);
}

/** The terms that a clause sets for a step. */
export function termsOf(
  { base, open }: { readonly base: StepTerms['base']; readonly open: readonly StepNumber[] },
  step: StepNumber,
): StepTerms {
  return { base, open: open.includes(step) };
}
