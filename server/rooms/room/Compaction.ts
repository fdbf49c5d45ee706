import type { LogBase, UpdateLog } from '@server/store/log/UpdateLog';

/** The records written after a base. */
export interface Growth {
  readonly records: number;
  /** Total size of their updates. */
  readonly bytes: number;
}

const COMPACT_AFTER: Growth = { records: 2000, bytes: 512 * 1024 };

/** The base of a moment: its number, and a function that encodes it, which may take a while and is called once. */
export interface NextBase {
  readonly seq: number;
  readonly encode: () => Promise<LogBase>;
}

/** Decides when a room's log is compacted into a new base: while people type, and when the room is unloaded. */
export class Compaction {
  readonly #log: Pick<UpdateLog, 'rotate'>;
  readonly #nextBase: () => NextBase;
  #baseSeq: number;
  readonly #onFailed: (error: unknown) => void;
  readonly #threshold: Growth;
  #grown: Growth;
  /** The base being written to disk while edits go on. */
  #installing: Promise<void> | null = null;

  /**
   * `nextBase` takes the document as it is at the call. `baseSeq` is the number of the last change in the stored base; `records` are
   * the stored changes after it. `onFailed` is called when a base could not be written; the log then keeps its old base.
   */
  constructor(
    log: Pick<UpdateLog, 'rotate'>,
    nextBase: () => NextBase,
    baseSeq: number,
    records: readonly { readonly update: Uint8Array }[],
    onFailed: (error: unknown) => void,
    threshold: Growth = COMPACT_AFTER,
  ) {
    this.#log = log;
    this.#nextBase = nextBase;
    this.#baseSeq = baseSeq;
    this.#onFailed = onFailed;
    this.#threshold = threshold;
    this.#grown = {
      records: records.length,
      bytes: records.reduce((sum, { update }) => sum + update.length, 0),
    };
  }

  /** Counts an update written to the log. At the threshold, starts to write a new base in the background. */
  onAppend(update: Uint8Array): void {
    this.#grown = { records: this.#grown.records + 1, bytes: this.#grown.bytes + update.length };
    const { records, bytes } = this.#threshold;
    if (this.#grown.records >= records || this.#grown.bytes >= bytes) this.start();
  }

  /** Starts to write a new base in the background, unless one is being written or nothing has changed since the last one. */
  start(): void {
    if (this.#installing || this.#grown.records === 0) return;
    this.#grown = { records: 0, bytes: 0 };
    this.#installing = this.#install()
      .catch(this.#onFailed)
      .finally(() => {
        this.#installing = null;
      });
  }

  /**
   * Compacts the log into one base. Does nothing when the stored base already contains `seq`, the number of the last
   * change. Throws when the base cannot be written.
   */
  async compactTo(seq: number): Promise<void> {
    await this.#installing;
    if (seq > this.#baseSeq) await this.#install();
  }

  /** Resolves when no base is being written. */
  async idle(): Promise<void> {
    await this.#installing;
  }

  async #install(): Promise<void> {
    // Both in one turn: the records of the next log are those after this base.
    const { seq, encode } = this.#nextBase();
    const install = this.#log.rotate();
    await install(encode);
    this.#baseSeq = seq;
  }
}
