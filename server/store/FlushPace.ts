/** A disk is quick while its flushes take about so long, ms: less than handing one to a thread and back costs. */
const QUICK_MS = 0.8;
/** One flush that took so long, ms, and nobody waits for the next. */
const STALL_MS = 8;
/** Share of the newest flush in the average. */
const NEWEST = 0.05;

/**
 * How fast a disk flushes at the moment. On a quick one a log writes at once, in its own turn: that is sooner on disk,
 * and cheaper, than by way of a thread. On any other nobody may be held up, so a thread waits. One for all logs of a disk.
 */
export class FlushPace {
  /** Unknown is slow: the first flushes are waited for by a thread. */
  #average = QUICK_MS * 2;

  get isQuick(): boolean {
    return this.#average < QUICK_MS;
  }

  /** Notes how long a flush took, ms. */
  note(ms: number): void {
    this.#average = ms > STALL_MS ? ms : this.#average + (ms - this.#average) * NEWEST;
  }
}
