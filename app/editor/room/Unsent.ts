import type { UnsentStore } from './UnsentStore';

/** How long an edit may be unconfirmed before it is written to this machine's disk, ms. On a good line none is. */
const PATIENCE = 400;

export interface UnsentOptions {
  readonly store: UnsentStore;
  /** Account and scheme: nobody else who uses this machine is ever given it. */
  readonly owner: string;
  /** Tells this tab's edits from those of another tab. */
  readonly tab: string;
  /** What the room has not confirmed, as one update; null where there is nothing. */
  readonly unsent: () => Uint8Array | null;
  readonly later: (act: () => void, ms: number) => void;
  /** The machine's disk may refuse; writing goes on without this second net. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Keeps edits that the room has not confirmed on this machine, so that they outlive the tab.
 * Kept updates carry their own client ids, so taking one in twice, in two tabs, changes nothing.
 */
export class Unsent {
  readonly #options: UnsentOptions;
  readonly #key: string;
  /** Keys to be dropped once the room has confirmed everything. */
  readonly #kept = new Set<string>();
  #waiting = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: UnsentOptions) {
    this.#options = options;
    this.#key = `${options.owner}/${options.tab}`;
  }

  /** Updates that earlier tabs left; they are dropped when the room has confirmed them. */
  async leftBehind(): Promise<readonly Uint8Array[]> {
    try {
      const found = await this.#options.store.found(`${this.#options.owner}/`);
      const others = [...found].filter(([key]) => key !== this.#key);
      for (const [key] of others) this.#kept.add(key);
      return others.map(([, update]) => update);
    } catch (error) {
      this.#options.onFault(error);
      return [];
    }
  }

  /** An edit was made: writes it down unless the room confirms it soon. */
  edited(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#options.later(() => {
      this.#waiting = false;
      this.flush();
    }, PATIENCE);
  }

  /** Writes down now whatever is not confirmed. */
  flush(): void {
    const update = this.#options.unsent();
    if (!update) return;
    this.#kept.add(this.#key);
    this.#do(() => this.#options.store.keep(this.#key, update));
  }

  /** The room has confirmed everything: nothing stays on this machine. */
  confirmed(): void {
    if (this.#kept.size === 0) return;
    const keys = [...this.#kept];
    this.#kept.clear();
    this.#do(() => this.#options.store.drop(keys));
  }

  #do(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(this.#options.onFault);
  }
}
