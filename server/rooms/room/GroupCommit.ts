import type { LogRecord, UpdateLog } from '@server/store/log/UpdateLog';

/** Something to do when all that was put in before it is on disk. */
type Then = () => void;

/**
 * The order in which a room's changes reach the log, the world and the disk. A change is written first: then it
 * survives the process and may be shown. Those that come while a flush is under way make up the next group, and only
 * what is flushed is acknowledged.
 */
export class GroupCommit {
  readonly #log: Pick<UpdateLog, 'write' | 'flush'>;
  readonly #closeGroup: () => Then;
  readonly #fail: (error: unknown) => void;
  #waiting: Then[] = [];
  /** Something was put in that no flush has begun for. */
  #isDue = false;
  #isFlushing = false;
  #flushing: Promise<void> = Promise.resolve();
  #failed = false;

  /**
   * `cut` is called when a group is closed and returns what to call when it is on disk, after the group's own
   * `then`s: the room's one acknowledgement for the group. `fail` is called once, when the log cannot be written.
   */
  constructor(
    log: Pick<UpdateLog, 'write' | 'flush'>,
    closeGroup: () => Then,
    fail: (error: unknown) => void,
  ) {
    this.#log = log;
    this.#closeGroup = closeGroup;
    this.#fail = fail;
  }

  /** Writes a record. False: it could not be, and nothing of it may be shown. */
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

  /** Calls when everything put in so far is on disk; at once where it is. Never calls after a failure. */
  onDurable(then: Then): void {
    if (this.#failed) return;
    if (!this.#isFlushing && !this.#isDue) {
      then();
      this.#closeGroup()();
      return;
    }
    this.#waiting.push(then);
    this.#start();
  }

  /** No more is written or called. */
  stop(): void {
    this.#failed = true;
    this.#waiting = [];
  }

  /** Resolves when no flush is under way. Call after `stop`. */
  async ended(): Promise<void> {
    await this.#flushing;
  }

  #start(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    this.#flushing = this.#flush();
  }

  async #flush(): Promise<void> {
    // What comes in the same turn belongs to the group.
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
      for (const then of group) then();
      acknowledge();
    }
    this.#isFlushing = false;
  }

  #failWith(error: unknown): void {
    if (this.#failed) return;
    this.stop();
    this.#fail(error);
  }
}
