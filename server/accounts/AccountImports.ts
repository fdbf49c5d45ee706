import type { AccountImportState, FirstPassword, PlannedAccount } from '@app/context/Accounts';
import type { Clock } from '@server/runtime/clock';

/** How long a plan waits to be taken, and first passwords wait to be printed, ms. */
export const IMPORT_MS = 30 * 60_000;

/** A file of accounts that an administrator has had read, and what became of it. */
export interface AccountImport {
  readonly id: string;
  /** Id of the administrator. */
  readonly by: string;
  readonly fileName: string;
  readonly rows: readonly PlannedAccount[];
  /** When it was read or its taking ended, ms. */
  at: number;
  /** Null: it has not been taken. */
  state: AccountImportState | null;
  passwords: FirstPassword[];
}

/**
 * The imports of accounts that are under way. They lie in memory alone, because first passwords are in them: a restart
 * forgets them. One of each administrator is kept.
 */
export class AccountImports {
  readonly #clock: Clock;
  readonly #byPerson = new Map<string, AccountImport>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether somebody's accounts are being added now: one import at a time, so that hashing never holds sign-ins up. */
  get isBusy(): boolean {
    return this.#live().some(({ state }) => state !== null && !state.isOver);
  }

  keep(read: Omit<AccountImport, 'at' | 'state' | 'passwords'>): AccountImport {
    const kept: AccountImport = { ...read, at: this.#clock.now(), state: null, passwords: [] };
    this.#byPerson.set(read.by, kept);
    return kept;
  }

  /** An import of this administrator; undefined when it is not theirs, is forgotten or was replaced by another. */
  find(id: string, by: string): AccountImport | undefined {
    return this.#live().find((one) => one.id === id && one.by === by);
  }

  /** The import of this administrator; undefined: none is kept. */
  of(by: string): AccountImport | undefined {
    return this.#live().find((one) => one.by === by);
  }

  /** Whether this administrator's own import is being taken, so that no other may replace it. */
  isTaking(by: string): boolean {
    const state = this.#byPerson.get(by)?.state;
    return state !== undefined && state !== null && !state.isOver;
  }

  forget(by: string): void {
    this.#byPerson.delete(by);
  }

  #live(): readonly AccountImport[] {
    const now = this.#clock.now();
    for (const [by, { at, state }] of this.#byPerson) {
      const isTaking = state !== null && !state.isOver;
      if (!isTaking && now - at > IMPORT_MS) this.#byPerson.delete(by);
    }
    return [...this.#byPerson.values()];
  }
}
