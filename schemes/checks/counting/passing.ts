import type { StepTerms } from '../../clauses/vocabulary';
import type { StepEntry, StepName, StepNumber } from '../../model/steps/steps';

/** More than half: `floor(n / 2) + 1` votes. */
export function votesNeeded(base: number): number {
  return Math.floor(base / 2) + 1;
}

/** Whether a step may pass its list without a ballot and counted no votes: then everyone listed is accepted. */
export function tookNoBallot(entry: Pick<StepEntry, 'names'>, { open }: StepTerms): boolean {
  return open && entry.names.every(({ votes }) => votes === undefined);
}

/** Whether a step passes a name on; null while a number is missing. */
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
