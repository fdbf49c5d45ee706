import type { StepTerms } from '../../clauses/vocabulary';
import type { StepNumber } from '../../model/steps/steps';

/** What checks read of the rule book of the scheme's edition. */
export interface EditionTerms {
  /** This build holds the rule book of the edition. */
  readonly isKnown: boolean;
  stepTerms(step: StepNumber): StepTerms;
}
