import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;
/** How long an address counts as known to a user name after a sign-in, s. A timer of Node cannot exceed 25 days. */
const KNOWN_S = 24 * 24 * 3600;

/**
 * Limits failed sign-ins in three ways: by user name with address, by user name, and by address. An office shares one
 * address, so the limit by address is high. The limit by user name is higher than that by name with address, so that a
 * few attempts from elsewhere do not lock the owner out. It does not apply at an address from which this name has
 * recently signed in.
 *
 * An attempt is counted before its password is verified, and uncounted if the password was right. This way, attempts
 * that arrive together are all counted.
 */
export class SignInLimit {
  readonly #pair = new RateLimiterMemory({ points: 8, duration: WINDOW_S });
  readonly #name = new RateLimiterMemory({ points: 50, duration: WINDOW_S });
  readonly #address = new RateLimiterMemory({ points: 100, duration: WINDOW_S });
  readonly #known = new RateLimiterMemory({ points: 1, duration: KNOWN_S });

  /**
   * Counts an attempt. Null: it is allowed. Otherwise it is refused, and the result is the number of minutes until the
   * next is allowed.
   */
  async begin(username: string, address: string): Promise<number | null> {
    const counted: (readonly [RateLimiterMemory, string])[] = [];
    for (const [limit, key] of await this.#limits(username, address)) {
      const full = await consume(limit, key);
      if (full) {
        // A refused attempt is not counted anywhere, so that one full limit does not fill the others.
        for (const [other, otherKey] of counted) await other.reward(otherKey);
        return Math.ceil(full.msBeforeNext / 60_000);
      }
      counted.push([limit, key]);
    }
    return null;
  }

  /** Undoes the counting of a try. */
  async uncount(username: string, address: string): Promise<void> {
    for (const [limit, key] of await this.#limits(username, address)) await limit.reward(key);
  }

  /** Uncounts an attempt whose password was right, and clears the failures of its name at its address. */
  async succeeded(username: string, address: string): Promise<void> {
    await this.uncount(username, address);
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

/** Counts one attempt against a limit. Returns null, or the limiter's refusal when the limit is reached. */
async function consume(limit: RateLimiterMemory, key: string): Promise<RateLimiterRes | null> {
  try {
    await limit.consume(key);
    return null;
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    return full;
  }
}
