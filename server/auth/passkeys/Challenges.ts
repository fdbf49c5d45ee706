import type { Clock } from '@server/runtime/clock';

/** How long a browser may take to answer a challenge, ms. */
export const CHALLENGE_MS = 5 * 60_000;
/** Open challenges of one address: an office that shares one signs in with that many people in five minutes. */
const OF_ADDRESS = 100;
/** Open challenges of all. */
const OF_ALL = 5_000;

interface Issued {
  /** The account that is to answer; null: anybody's passkey. */
  readonly account: string | null;
  readonly purpose: 'add' | 'signIn';
  readonly address: string;
  readonly until: number;
}

/** The challenges that passkeys are to sign. Each is taken once. They lie in memory: a restart makes people begin again. */
export class Challenges {
  readonly #clock: Clock;
  readonly #issued = new Map<string, Issued>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keeps a challenge (base64url). The oldest of the same address make room. */
  keep(challenge: string, given: Omit<Issued, 'until'>): void {
    const now = this.#clock.now();
    for (const [old, { until }] of this.#issued) if (until <= now) this.#issued.delete(old);
    const same = [...this.#issued].filter(([, { address }]) => address === given.address);
    if (same.length >= OF_ADDRESS) this.#issued.delete(same[0]?.[0] ?? '');
    const [oldest] = this.#issued.keys();
    if (this.#issued.size >= OF_ALL && oldest !== undefined) this.#issued.delete(oldest);
    this.#issued.set(challenge, { ...given, until: now + CHALLENGE_MS });
  }

  /** Whether a challenge was given for this, and is not over. It is used up. */
  take(challenge: string, purpose: Issued['purpose'], account: string | null): boolean {
    const issued = this.#issued.get(challenge);
    this.#issued.delete(challenge);
    if (!issued || issued.until <= this.#clock.now()) return false;
    return issued.purpose === purpose && issued.account === account;
  }
}
