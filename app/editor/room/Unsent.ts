import type { UnsentStore } from '../../kept/UnsentStore';

/** Delay before an unconfirmed edit is written to this machine's disk. On a good connection none is. */
const FLUSH_DELAY_MS = 400;

export interface UnsentOptions {
  readonly store: UnsentStore;
  /** Account and scheme. Edits are restored for this owner alone. */
  readonly owner: string;
  /** Distinguishes this tab's edits from another tab's. */
  readonly tab: string;
  /** Returns the unconfirmed edits as one update; null where there are none. */
  readonly unsent: () => Uint8Array | null;
  readonly later: (act: () => void, ms: number) => void;
  /** Called when this machine's disk fails. Editing continues without the copy. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Keeps unconfirmed edits on this machine, so that they outlive the tab. Yjs updates carry client ids, so
 * restoring one twice, in two tabs, is harmless.
 */
export class Unsent {
  readonly #options: UnsentOptions;
  readonly #key: string;
  /** Keys to delete when the room has confirmed everything. */
  readonly #kept = new Set<string>();
  #waiting = false;
  #stopped = false;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(options: UnsentOptions) {
    this.#options = options;
    this.#key = `${options.owner}/${options.tab}`;
  }

  /** Returns the updates that earlier tabs kept; `confirmed` deletes them. */
  async updatesOfEarlierTabs(): Promise<readonly Uint8Array[]> {
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

  /** Call after an edit: writes it to disk unless the room confirms it first. */
  edited(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#options.later(() => {
      this.#waiting = false;
      this.flush();
    }, FLUSH_DELAY_MS);
  }

  /** Writes all unconfirmed edits to disk now. */
  flush(): void {
    const update = this.#stopped ? null : this.#options.unsent();
    if (!update) return;
    this.#kept.add(this.#key);
    void this.#change(new Map([[this.#key, update]]), []);
  }

  /** Stores no edit from now on: the person has discarded them. */
  stop(): void {
    this.#stopped = true;
  }

  /** Call when the room has confirmed everything: deletes all kept edits from this machine. */
  confirmed(): void {
    if (this.#kept.size === 0) return;
    const keys = [...this.#kept];
    this.#kept.clear();
    void this.#change(new Map(), keys);
  }

  /**
   * Replaces the kept edits in one transaction, after a refusal: with `aside`, the lost work, and with the edits
   * that were put back into the document. So none of them is restored twice. Returns false when the disk fails.
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
    const done = this.#lastChange
      .then(() => this.#options.store.change(put, drop))
      .then(
        () => true,
        (error) => {
          this.#options.onFault(error);
          return false;
        },
      );
    this.#lastChange = done;
    return done;
  }
}
