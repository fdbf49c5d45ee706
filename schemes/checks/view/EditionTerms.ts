import type { StepTerms } from '../../clauses/vocabulary';
import type { StepNumber } from '../../model/steps/steps';

/** The properties of the rule book of the scheme's edition that checks read. */
export interface EditionTerms {
  /** Whether this build has the rule book of the edition. */
  readonly isKnown: boolean;
  stepTerms(step: StepNumber): StepTerms;
}
