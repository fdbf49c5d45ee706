import type { StepNotice } from '@schemes/model/steps';
import type { Result } from '@schemes/policy/Result';
import type { SchemeHead } from './SchemeHead';

/** The record of the five steps as one actor may see it. */
export interface StepsPage {
  /** Its snapshot carries `steps` for whoever may read tallies, and for nobody else. */
  readonly head: SchemeHead;
  readonly locked: boolean;
  /** Of each recorded step what everybody may know. */
  readonly notices: readonly StepNotice[];
  /** Who kept which version of a step, and when; empty for whoever may not read tallies. */
  readonly keepers: readonly StepKeeper[];
}

export interface StepKeeper {
  /** As `stepKey` writes it. */
  readonly step: string;
  readonly version: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

export interface Steps {
  page(id: string): Promise<Result<StepsPage>>;
  /**
   * Keeps a step (unchecked JSON of a `StepEntry`). `seen`: version of the record that was on the screen, 0 for none;
   * `refusal.stepChanged` where it is another by now. Durable when it resolves.
   */
  keep(id: string, step: string, seen: number, json: unknown): Promise<Result<{ readonly version: number }>>;
  /** Says to all readers who passed a step, without numbers, or takes that back. A later change takes it back too. */
  publish(id: string, step: string, published: boolean): Promise<Result<null>>;
  /** Closes the record to every change, or opens it again. */
  lock(id: string, locked: boolean): Promise<Result<null>>;
  /** Moves votes that an earlier build left in the roster into the record. */
  liftVotes(id: string): Promise<Result<null>>;
}
