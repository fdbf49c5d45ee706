import type { Refusal } from '@schemes/policy/Result';

/** What an action of the editor answers: a refusal, or that it was done. */
export interface Answer {
  readonly refusal: Refusal | null;
}
