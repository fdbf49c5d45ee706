import type { EditionTerms } from '../checks/view/EditionTerms';
import { knowsEdition } from './editions';
import { termsOfStep } from './termsOfStep';

/** The properties of an edition's rule book that checks read. */
export function editionTerms(edition: string): EditionTerms {
  return {
    isKnown: knowsEdition(edition),
    stepTerms: (step) => termsOfStep(edition, step),
  };
}
