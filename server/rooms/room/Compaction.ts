import type { LogBase, UpdateLog } from '@server/store/log/UpdateLog';

/** Changes behind a base. */
export interface Growth {
  readonly records: number;
  /** Of their updates. */
  readonly bytes: number;
}

const COMPACT_AFTER: Growth = { records: 2000, bytes: 2 * 1024 * 1024 };

/** When a room's log begins anew behind a base: while people type, and when the room is left. */
export class Compaction {
  readonly #log: Pick<UpdateLog, 'rotate' | 'compact'>;
  readonly #base: () => LogBase;
  #stored: number;
  readonly #onTrouble: (error: unknown) => void;
  readonly #after: Growth;
  #grown: Growth;
  /** A base on its way to disk, beside what is written on. */
  #putting: Promise<void> | null = null;

  /**
   * `base`: the document as it stands in this turn. `stored`: number of the change the stored base ends with.
   * `onTrouble`: a base could not be put; the log goes on without it.
   */
  constructor(
    log: Pick<UpdateLog, 'rotate' | 'compact'>,
    base: () => LogBase,
    stored: number,
    behind: readonly { readonly update: Uint8Array }[],
    onTrouble: (error: unknown) => void,
    after: Growth = COMPACT_AFTER,
  ) {
    this.#log = log;
    this.#base = base;
    this.#stored = stored;
    this.#onTrouble = onTrouble;
    this.#after = after;
    this.#grown = {
      records: behind.length,
      bytes: behind.reduce((sum, { update }) => sum + update.length, 0),
    };
  }

  /** An update was written behind the base: when there are many, the next base is put beside what comes then. */
  grew(update: Uint8Array): void {
    this.#grown = { records: this.#grown.records + 1, bytes: this.#grown.bytes + update.length };
    const { records, bytes } = this.#after;
    if (this.#putting || (this.#grown.records < records && this.#grown.bytes < bytes)) return;
    this.#grown = { records: 0, bytes: 0 };
    this.#putting = this.#put(this.#base()).finally(() => {
      this.#putting = null;
    });
  }

  /** Puts everything up to the change `seq`, the last one, into one base. Throws where it cannot. */
  async whole(seq: number): Promise<void> {
    await this.#putting;
    if (seq > this.#stored) await this.#log.compact(this.#base());
  }

  /** Resolves when no base is on its way. */
  async ended(): Promise<void> {
    await this.#putting;
  }

  async #put(base: LogBase): Promise<void> {
    try {
      await this.#log.rotate()(base);
      this.#stored = base.seq;
    } catch (error) {
      this.#onTrouble(error);
    }
  }
}
