import type { UnsentStore } from '../../kept/UnsentStore';

/**
 * Delay before an unconfirmed edit is written to this machine's disk. On a good connection the room confirms an edit
 * earlier, and nothing is written.
 */
const FLUSH_DELAY_MS = 400;

export interface UnsentOptions {
  readonly store: UnsentStore;
  /** Account and scheme. Edits are restored only for this owner. */
  readonly owner: string;
  /** Distinguishes this tab's edits from another tab's. */
  readonly tab: string;
  /** Returns the unconfirmed edits as one update; null: there are none. */
  readonly unsent: () => Uint8Array | null;
  readonly later: (act: () => void, ms: number) => void;
  /** Called when this machine's disk fails. Editing continues without the copy. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Stores unconfirmed edits on this machine, so that they survive the tab. Yjs updates carry client ids, so it is
 * harmless to restore an update twice, in two tabs.
 */
export class Unsent {
  readonly #options: UnsentOptions;
  readonly #key: string;
  /** Keys to delete when the room has confirmed everything. */
  readonly #storedKeys = new Set<string>();
  #waiting = false;
  #stopped = false;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(options: UnsentOptions) {
    this.#options = options;
    this.#key = `${options.owner}/${options.tab}`;
  }

  /** Returns the updates that earlier tabs stored; `confirmed` deletes them. */
  async updatesOfEarlierTabs(): Promise<readonly Uint8Array[]> {
    try {
      const found = await this.#options.store.found(`${this.#options.owner}/`);
      const others = [...found].filter(([key]) => key !== this.#key);
      for (const [key] of others) this.#storedKeys.add(key);
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
    this.#storedKeys.add(this.#key);
    void this.#change(new Map([[this.#key, update]]), []);
  }

  /** Stores no edit from now on: the person has discarded them. */
  stop(): void {
    this.#stopped = true;
  }

  /** Call when the room has confirmed everything: deletes all stored edits from this machine. */
  confirmed(): void {
    if (this.#storedKeys.size === 0) return;
    const keys = [...this.#storedKeys];
    this.#storedKeys.clear();
    void this.#change(new Map(), keys);
  }

  /**
   * After a refusal, replaces the stored edits in one transaction: by the lost work, and by the edits that were put
   * back into the document. So no edit is restored twice. Returns false, with the stored edits unchanged, if the disk
   * fails.
   */
  async replaceStored(lostWork: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
    const drop = [...this.#storedKeys];
    this.#storedKeys.clear();
    const put = new Map(lostWork);
    const update = this.#options.unsent();
    if (update) {
      put.set(this.#key, update);
      this.#storedKeys.add(this.#key);
    }
    const done = await this.#change(put, drop);
    if (!done) for (const key of drop) this.#storedKeys.add(key);
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
