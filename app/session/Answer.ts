import type { Refusal } from '@schemes/policy/Result';

/** Answer of an action. `refusal` is null if the action was done. */
export interface Answer {
  readonly refusal: Refusal | null;
}
