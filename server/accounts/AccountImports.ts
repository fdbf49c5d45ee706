import type { AccountImportState, FirstPassword, PlannedAccount } from '@app/context/Accounts';
import type { Clock } from '@server/runtime/clock';

/** How long an uploaded file is kept before its import, and first passwords after it, ms. */
export const IMPORT_MS = 30 * 60_000;

/** A file of accounts that an administrator has uploaded, and the progress of its import. */
export interface AccountImport {
  readonly id: string;
  /** Id of the administrator. */
  readonly by: string;
  readonly fileName: string;
  readonly rows: readonly PlannedAccount[];
  /** When the file was read or, after that, its import ended, ms. */
  at: number;
  /** Null: the import has not started. */
  state: AccountImportState | null;
  passwords: FirstPassword[];
}

/**
 * The current import of each administrator, at most one. Imports are only in memory, because they contain first
 * passwords; a restart loses them.
 */
export class AccountImports {
  readonly #clock: Clock;
  readonly #byPerson = new Map<string, AccountImport>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether an import is running. Only one runs at a time, so that hashing does not delay sign-ins. */
  get isBusy(): boolean {
    return this.#live().some(({ state }) => state !== null && !state.isOver);
  }

  /** Stores a file that was read. It replaces the import that its administrator had. */
  add(read: Omit<AccountImport, 'at' | 'state' | 'passwords'>): AccountImport {
    const added: AccountImport = { ...read, at: this.#clock.now(), state: null, passwords: [] };
    this.#byPerson.set(read.by, added);
    return added;
  }

  /**
   * The import with this id, if it is this administrator's; undefined even if it existed but has expired or was
   * replaced.
   */
  find(id: string, by: string): AccountImport | undefined {
    return this.#live().find((one) => one.id === id && one.by === by);
  }

  /** The import of this administrator; undefined: they have none, or it expired. */
  of(by: string): AccountImport | undefined {
    return this.#live().find((one) => one.by === by);
  }

  /** Whether this administrator's import is running and so must not be replaced. */
  isRunning(by: string): boolean {
    const state = this.#byPerson.get(by)?.state;
    return state !== undefined && state !== null && !state.isOver;
  }

  forget(by: string): void {
    this.#byPerson.delete(by);
  }

  #live(): readonly AccountImport[] {
    const now = this.#clock.now();
    for (const [by, { at, state }] of this.#byPerson) {
      const isRunning = state !== null && !state.isOver;
      if (!isRunning && now - at > IMPORT_MS) this.#byPerson.delete(by);
    }
    return [...this.#byPerson.values()];
  }
}
