/** How much of the server's time one person or address may use. */
export interface TimeShare {
  /** Time that may be used at once, ms. */
  readonly burstMs: number;
  /** Part of the time that comes back: 0.5 is half a processor. */
  readonly share: number;
}

/** Half a processor, after ten ordinary minutes of work at once. */
export const TIME_SHARE: TimeShare = { burstMs: 5_000, share: 0.5 };

/** Remembered balances above which the full ones are dropped. */
const SWEEP_ABOVE = 1_000;

/**
 * Counts the server time spent for each person over all their sockets and requests. Whoever has spent more than their
 * share is refused until time has brought it back, so that the others do not wait for them.
 */
export class TimeBudget {
  readonly #now: () => number;
  readonly #share: TimeShare;
  readonly #balances = new Map<string, { left: number; at: number }>();

  /** `now`: a monotonic time, ms. */
  constructor(now: () => number, share: TimeShare = TIME_SHARE) {
    this.#now = now;
    this.#share = share;
  }

  /** Counts `ms` of server time against a person. */
  charge(person: string, ms: number): void {
    const left = this.#left(person) - ms;
    this.#balances.set(person, { left, at: this.#now() });
    if (this.#balances.size > SWEEP_ABOVE) this.#sweep();
  }

  isSpent(person: string): boolean {
    return this.#left(person) < 0;
  }

  /** Seconds until a person may go on, at least 1. */
  secondsToWait(person: string): number {
    return Math.max(1, Math.ceil(-this.#left(person) / this.#share.share / 1000));
  }

  #left(person: string): number {
    const balance = this.#balances.get(person);
    if (!balance) return this.#share.burstMs;
    return Math.min(this.#share.burstMs, balance.left + (this.#now() - balance.at) * this.#share.share);
  }

  #sweep(): void {
    for (const person of this.#balances.keys()) {
      if (this.#left(person) >= this.#share.burstMs) this.#balances.delete(person);
    }
  }
}
