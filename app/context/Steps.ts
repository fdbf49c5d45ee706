import type { StepNotice } from '@schemes/model/steps/steps';
import type { Result } from '@schemes/policy/Result';
import type { SchemeHead } from './SchemeHead';

/** The record of the five steps, with the parts that this actor may see. */
export interface StepsPage {
  /** The `steps` of its snapshot are absent unless the actor may read tallies. */
  readonly head: SchemeHead;
  readonly locked: boolean;
  /** The public part of each recorded step. */
  readonly notices: readonly StepNotice[];
  /** Who saved which version of a step, and when. Empty for an actor who may not read tallies. */
  readonly keepers: readonly StepKeeper[];
}

/** Who saved a version of a step, and when. */
export interface StepKeeper {
  /** A key from `stepKey`. */
  readonly step: string;
  readonly version: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

export interface Steps {
  page(id: string): Promise<Result<StepsPage>>;
  /**
   * Saves a step (unchecked JSON of a `StepEntry`). `seen` is the version on the user's screen, 0 for none;
   * refuses with `refusal.stepChanged` if there is a newer one. Durable when it resolves.
   */
  save(id: string, step: string, seen: number, json: unknown): Promise<Result<{ readonly version: number }>>;
  /**
   * Publishes the names of the people who passed a step, without numbers, to all readers of the scheme; or withdraws
   * the publication. A later change of the step withdraws it too.
   */
  publish(id: string, step: string, published: boolean): Promise<Result<null>>;
  /** Locks the record against all changes, or unlocks it. */
  lock(id: string, locked: boolean): Promise<Result<null>>;
  /** Moves votes from the roster, where an earlier build stored them, into the record. */
  liftVotes(id: string): Promise<Result<null>>;
}
