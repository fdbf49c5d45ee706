import { isOfKind } from '../checks/Check';
import { termsOf } from '../checks/counting/passing';
import type { StepTerms } from '../clauses/vocabulary';
import type { StepNumber } from '../model/steps/steps';
import { rulesOfEdition } from './editions';

/** The terms of a step in the rule book of an edition. Throws if the book has none, which is a fault of the book. */
export function termsOfStep(edition: string, step: StepNumber): StepTerms {
  for (const { check } of rulesOfEdition(edition).common) {
    if (isOfKind(check, 'steps.majority') && check.steps.includes(step)) return termsOf(check, step);
  }
  throw new Error(`The rule book ${edition} has no majority for step ${step}`);
}
