import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;
/** How long a successful sign-in makes its address known for the name, s. A timer of Node holds less than 25 days. */
const KNOWN_S = 24 * 24 * 3600;

/**
 * Limits failed sign-ins by name and address together, by name, and by address. An office shares one address, so that
 * limit is high. The limit by name is higher than the one that locks a guesser out, so that a few tries from elsewhere
 * do not lock the owner out; it does not hold at an address from which this name has signed in well before.
 *
 * A try counts before its password is verified and is given back when it was right: tries that arrive together are
 * counted together.
 */
export class SignInLimit {
  readonly #pair = new RateLimiterMemory({ points: 8, duration: WINDOW_S });
  readonly #name = new RateLimiterMemory({ points: 50, duration: WINDOW_S });
  readonly #address = new RateLimiterMemory({ points: 100, duration: WINDOW_S });
  readonly #known = new RateLimiterMemory({ points: 1, duration: KNOWN_S });

  /** Counts a try. Returns the minutes until the next one is allowed; null: this one is. */
  async begin(username: string, address: string): Promise<number | null> {
    const counted: (readonly [RateLimiterMemory, string])[] = [];
    for (const [limit, key] of await this.#limits(username, address)) {
      const full = await consume(limit, key);
      if (full) {
        // A try that is not made counts nowhere, so one full limit does not fill the others.
        for (const [other, otherKey] of counted) await other.reward(otherKey);
        return Math.ceil(full.msBeforeNext / 60_000);
      }
      counted.push([limit, key]);
    }
    return null;
  }

  /** Gives a try back whose password could not be verified. */
  async giveBack(username: string, address: string): Promise<void> {
    for (const [limit, key] of await this.#limits(username, address)) await limit.reward(key);
  }

  /** A right password gives its try back and clears the failures of its name and address. */
  async succeeded(username: string, address: string): Promise<void> {
    await this.giveBack(username, address);
    const pair = pairOf(username, address);
    await this.#pair.delete(pair);
    await this.#known.set(pair, 1, KNOWN_S);
  }

  async #limits(
    username: string,
    address: string,
  ): Promise<readonly (readonly [RateLimiterMemory, string])[]> {
    const pair = pairOf(username, address);
    const isKnown = (await this.#known.get(pair)) !== null;
    return [
      [this.#pair, pair],
      ...(isKnown ? [] : ([[this.#name, username]] as const)),
      [this.#address, address],
    ];
  }
}

function pairOf(username: string, address: string): string {
  return `${username} ${address}`;
}

/** Takes one point; returns the answer of the limit when none is left. */
async function consume(limit: RateLimiterMemory, key: string): Promise<RateLimiterRes | null> {
  try {
    await limit.consume(key);
    return null;
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    return full;
  }
}
