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
  #turn: Promise<unknown> = Promise.resolve();

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
    void this.#change(new Map([[this.#key, update]]), []);
  }

  /** The room has confirmed everything: nothing stays on this machine. */
  confirmed(): void {
    if (this.#kept.size === 0) return;
    const keys = [...this.#kept];
    this.#kept.clear();
    void this.#change(new Map(), keys);
  }

  /**
   * What was kept has been sorted: part of it is in the document anew, the rest is `aside`. Both take the place of
   * what was kept in one step, so that nothing of it comes back a second time. False: this machine's disk refused.
   */
  async setAside(aside: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
    const drop = [...this.#kept];
    this.#kept.clear();
    const put = new Map(aside);
    const update = this.#options.unsent();
    if (update) {
      put.set(this.#key, update);
      this.#kept.add(this.#key);
    }
    const done = await this.#change(put, drop);
    if (!done) for (const key of drop) this.#kept.add(key);
    return done;
  }

  #change(put: ReadonlyMap<string, Uint8Array>, drop: readonly string[]): Promise<boolean> {
    const done = this.#turn
      .then(() => this.#options.store.change(put, drop))
      .then(
        () => true,
        (error) => {
          this.#options.onFault(error);
          return false;
        },
      );
    this.#turn = done;
    return done;
  }
}
