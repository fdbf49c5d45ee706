import type { Clock } from '@server/runtime/clock';

/** How long a browser may take to answer a challenge, ms. */
export const CHALLENGE_MS = 5 * 60_000;
/** Most open challenges of one address: so many people of an office that shares an address can sign in in five minutes. */
const OF_ADDRESS = 100;
/** Most open challenges of all addresses. */
const OF_ALL = 5_000;

interface Issued {
  /** The account whose passkey must sign; null: any account's. */
  readonly account: string | null;
  readonly purpose: 'add' | 'signIn';
  readonly address: string;
  readonly until: number;
}

/**
 * The challenges that passkeys must sign. Each is accepted once. They are kept in memory: after a restart people must
 * begin again.
 */
export class Challenges {
  readonly #clock: Clock;
  readonly #issued = new Map<string, Issued>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Stores a challenge (base64url). At a limit the oldest one, of the same address or of all, is dropped. */
  add(challenge: string, given: Omit<Issued, 'until'>): void {
    const now = this.#clock.now();
    for (const [old, { until }] of this.#issued) if (until <= now) this.#issued.delete(old);
    const same = [...this.#issued].filter(([, { address }]) => address === given.address);
    if (same.length >= OF_ADDRESS) this.#issued.delete(same[0]?.[0] ?? '');
    const [oldest] = this.#issued.keys();
    if (this.#issued.size >= OF_ALL && oldest !== undefined) this.#issued.delete(oldest);
    this.#issued.set(challenge, { ...given, until: now + CHALLENGE_MS });
  }

  /** Whether a challenge was issued for this purpose and account and has not expired. Afterwards it is not accepted again. */
  use(challenge: string, purpose: Issued['purpose'], account: string | null): boolean {
    const issued = this.#issued.get(challenge);
    this.#issued.delete(challenge);
    if (!issued || issued.until <= this.#clock.now()) return false;
    return issued.purpose === purpose && issued.account === account;
  }
}
