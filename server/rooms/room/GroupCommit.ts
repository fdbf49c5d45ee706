import type { LogRecord, UpdateLog } from '@server/store/log/UpdateLog';

/** Called when all records appended before its registration are on disk. */
type Callback = () => void;

/**
 * Group commit for a room's log. Each change is written at once: it then survives the end of the process and may be
 * broadcast. Changes that arrive during a flush form the next group. Only flushed changes are acknowledged.
 */
export class GroupCommit {
  readonly #log: Pick<UpdateLog, 'write' | 'flush'>;
  readonly #closeGroup: () => Callback;
  readonly #onFailed: (error: unknown) => void;
  #waiting: Callback[] = [];
  /** The `reject` of each pending `durable()`. */
  readonly #pendingRejects = new Set<(error: unknown) => void>();
  /** A record was appended since the last flush began. */
  #isDue = false;
  #isFlushing = false;
  #flushing: Promise<void> = Promise.resolve();
  #failed = false;

  /**
   * `closeGroup` is called when a group is closed. It returns a function that acknowledges the group; this function is
   * called once the group is on disk, after the callbacks of the group. `onFailed` is called once, when the log cannot
   * be written.
   */
  constructor(
    log: Pick<UpdateLog, 'write' | 'flush'>,
    closeGroup: () => Callback,
    onFailed: (error: unknown) => void,
  ) {
    this.#log = log;
    this.#closeGroup = closeGroup;
    this.#onFailed = onFailed;
  }

  /** Writes a record. False: the write failed, and the change must not be broadcast. */
  append(record: LogRecord): boolean {
    if (this.#failed) return false;
    try {
      this.#log.write(record);
    } catch (error) {
      this.#failWith(error);
      return false;
    }
    this.#isDue = true;
    this.#start();
    return true;
  }

  /**
   * Calls `callback` when everything appended so far is on disk; at once if it already is. After a failure or `stop`,
   * `callback` is never called.
   */
  onDurable(callback: Callback): void {
    if (this.#failed) return;
    if (!this.#isFlushing && !this.#isDue) {
      callback();
      this.#closeGroup()();
      return;
    }
    this.#waiting.push(callback);
    this.#start();
  }

  /** Resolves when everything appended so far is on disk; rejects if that fails or is stopped first. */
  durable(): Promise<void> {
    if (this.#failed) return Promise.reject(new Error('The log takes no more changes'));
    return new Promise((resolve, reject) => {
      this.#pendingRejects.add(reject);
      this.onDurable(() => {
        this.#pendingRejects.delete(reject);
        resolve();
      });
    });
  }

  /** Refuses further records, drops all callbacks, and rejects every pending `durable()` with the error. */
  stop(error: unknown): void {
    this.#failed = true;
    this.#waiting = [];
    for (const reject of this.#pendingRejects) reject(error);
    this.#pendingRejects.clear();
  }

  /** Resolves when no flush is under way. Call after `stop`. */
  async idle(): Promise<void> {
    await this.#flushing;
  }

  #start(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    this.#flushing = this.#flush();
  }

  async #flush(): Promise<void> {
    // Changes of the same turn of the event loop join the group.
    await null;
    while ((this.#isDue || this.#waiting.length > 0) && !this.#failed) {
      const group = this.#waiting;
      this.#waiting = [];
      this.#isDue = false;
      const acknowledge = this.#closeGroup();
      try {
        await this.#log.flush();
      } catch (error) {
        this.#failWith(error);
        return;
      }
      if (this.#failed) return;
      for (const callback of group) callback();
      acknowledge();
    }
    this.#isFlushing = false;
  }

  #failWith(error: unknown): void {
    if (this.#failed) return;
    this.stop(error);
    this.#onFailed(error);
  }
}
