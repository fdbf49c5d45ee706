import type { Refusal } from '@schemes/policy/Result';

/** Answer of an action: the refusal, or null when it was done. */
export interface Answer {
  readonly refusal: Refusal | null;
}
