import type { LogRecord, UpdateLog } from '@server/store/UpdateLog';

/** Something to do when all that was put in before it is on disk. */
type Then = () => void;

/**
 * The order in which a room's changes reach the disk and then the world. Changes that come while a group is being
 * flushed make up the next group: one flush for all of them.
 */
export class Durability {
  #waiting: { record: LogRecord | null; then: Then }[] = [];
  #flushing = false;
  #failed = false;

  /**
   * `cut` is called when a group is closed and returns what to call when it is on disk, after the group's own
   * `then`s: the room's one acknowledgement for the group. `fail` is called once, when the log cannot be written.
   * `tidy` is called in the same turn as `cut`, when the document holds the group and nothing after it; it may
   * return work on the log that must come before the next group is appended.
   */
  constructor(
    private readonly log: Pick<UpdateLog, 'append'>,
    private readonly cut: () => Then,
    private readonly fail: (error: unknown) => void,
    private readonly tidy: () => (() => Promise<void>) | null = () => null,
  ) {}

  /** Puts a record in. Nothing of it may be shown to anybody before `then`. */
  put(record: LogRecord, then: Then): void {
    this.#waiting.push({ record, then });
    this.#start();
  }

  /** Calls when everything put in so far is on disk; at once where it is. Never calls after a failure. */
  after(then: Then): void {
    if (!this.#flushing && this.#waiting.length === 0) {
      if (!this.#failed) {
        then();
        this.cut()();
      }
      return;
    }
    this.#waiting.push({ record: null, then });
    this.#start();
  }

  /** No more is written or called. */
  stop(): void {
    this.#failed = true;
    this.#waiting = [];
  }

  #start(): void {
    if (this.#flushing || this.#failed) return;
    this.#flushing = true;
    void this.#flush();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#failed) {
      const group = this.#waiting;
      this.#waiting = [];
      const acknowledge = this.cut();
      const tidying = this.tidy();
      const records = group.flatMap(({ record }) => (record ? [record] : []));
      try {
        if (records.length > 0) await this.log.append(records);
        if (this.#failed) return;
        for (const { then } of group) then();
        acknowledge();
        await tidying?.();
      } catch (error) {
        this.stop();
        this.fail(error);
        return;
      }
    }
    this.#flushing = false;
  }
}
