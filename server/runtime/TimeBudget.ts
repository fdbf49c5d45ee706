/** How much of the server's time one person or address may use. */
export interface TimeShare {
  /** Time that may be used at once, ms. */
  readonly burstMs: number;
  /** How fast used time is restored: 0.5 restores half a second in each second. */
  readonly share: number;
}

/** At once what about ten minutes of ordinary work need; after that half a processor. */
export const TIME_SHARE: TimeShare = { burstMs: 5_000, share: 0.5 };

/** Above this number of balances, those that are full again are deleted. */
const SWEEP_ABOVE = 1_000;

/**
 * Counts the server time that each person uses with all their sockets and requests. The server refuses the requests of a
 * person who has used up their time until enough of it is restored, so that others do not wait. The key of a person may also
 * name an address.
 */
export class TimeBudget {
  readonly #now: () => number;
  readonly #share: TimeShare;
  readonly #balances = new Map<string, { remainingMs: number; at: number }>();

  /** `now`: a monotonic time, ms. */
  constructor(now: () => number, share: TimeShare = TIME_SHARE) {
    this.#now = now;
    this.#share = share;
  }

  /** Counts `ms` of server time against a person. */
  charge(person: string, ms: number): void {
    const remainingMs = this.#remainingMs(person) - ms;
    this.#balances.set(person, { remainingMs, at: this.#now() });
    if (this.#balances.size > SWEEP_ABOVE) this.#sweep();
  }

  /** Whether a person has used more time than they have. */
  isSpent(person: string): boolean {
    return this.#remainingMs(person) < 0;
  }

  /** Seconds until `isSpent` is false again, rounded up; at least 1. */
  secondsToWait(person: string): number {
    return Math.max(1, Math.ceil(-this.#remainingMs(person) / this.#share.share / 1000));
  }

  #remainingMs(person: string): number {
    const balance = this.#balances.get(person);
    if (!balance) return this.#share.burstMs;
    return Math.min(
      this.#share.burstMs,
      balance.remainingMs + (this.#now() - balance.at) * this.#share.share,
    );
  }

  #sweep(): void {
    for (const person of this.#balances.keys()) {
      if (this.#remainingMs(person) >= this.#share.burstMs) this.#balances.delete(person);
    }
  }
}
