import type { Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';

/** An administrator's act that gives somebody the reading of schemes: it waits for a second person, or is shown to the chair. */
export interface ConfirmationCard {
  readonly id: string;
  /** What takes effect: a role, or a password set for somebody who has one. */
  readonly role: Role | null;
  readonly account: string;
  /** Names of the organisations whose schemes it opens. */
  readonly organisations: readonly string[];
  readonly by: string;
  readonly at: string;
  /** When it takes effect by itself; null: it waits until somebody decides. */
  readonly effectiveAt: string | null;
  /** What came of it; null: it waits. `atOnce`: it needed nobody. */
  readonly settled: {
    readonly how: 'confirmed' | 'refused' | 'elapsed' | 'atOnce';
    readonly by: string;
    readonly at: string;
  } | null;
  readonly mayConfirm: boolean;
  readonly mayRefuse: boolean;
}

/** What waits for a second person, as one actor may see and decide it. */
export interface Confirmations {
  /** What waits, and what chairs should know of the last two weeks; newest first. Empty for an actor without a part in it. */
  list(): readonly ConfirmationCard[];
  /** Lets an act take effect, or refuses it; who asked for it may withdraw it. */
  settle(id: string, how: 'confirmed' | 'refused'): Promise<Result<null>>;
}
