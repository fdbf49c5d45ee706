import type { Clock } from '@server/runtime/clock';
import { type FaultSubject, MEASURES } from '@server/runtime/measures';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** How many faults of one kind were logged in the last day. */
export interface FaultCount {
  readonly subject: FaultSubject;
  readonly n: number;
}

/** How many tasks wait for the threads of one kind. */
export interface WaitingCount {
  readonly pool: string;
  readonly tasks: number;
}

/** Counts faults and waiting tasks for the page of state. It names no person and no scheme. */
export class RunFigures {
  readonly #clock: Clock;
  /** Faults by hour since 1970, then by subject. */
  readonly #faults = new Map<number, Map<FaultSubject, number>>();
  readonly #waiting = new Map<string, number>();
  readonly #stops: (() => void)[];

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#stops = [
      MEASURES.fault.collect((subject) => this.#count(subject)),
      MEASURES.waiting.collect(({ pool, tasks }) => void this.#waiting.set(pool, tasks)),
    ];
  }

  /** The faults of the current hour and the 24 hours before it, by subject, the most frequent first. */
  faults(): readonly FaultCount[] {
    this.#dropOld();
    const sums = new Map<FaultSubject, number>();
    for (const counts of this.#faults.values()) {
      for (const [subject, n] of counts) sums.set(subject, (sums.get(subject) ?? 0) + n);
    }
    return [...sums].map(([subject, n]) => ({ subject, n })).sort((a, b) => b.n - a.n);
  }

  waiting(): readonly WaitingCount[] {
    return [...this.#waiting]
      .map(([pool, tasks]) => ({ pool, tasks }))
      .sort((a, b) => a.pool.localeCompare(b.pool));
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #count(subject: FaultSubject): void {
    this.#dropOld();
    const hour = this.#hour();
    const counts = this.#faults.get(hour) ?? new Map<FaultSubject, number>();
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
    this.#faults.set(hour, counts);
  }

  #dropOld(): void {
    const now = this.#hour();
    for (const hour of this.#faults.keys()) if (now - hour > DAY_HOURS) this.#faults.delete(hour);
  }

  #hour(): number {
    return Math.floor(this.#clock.now() / HOUR_MS);
  }
}
