import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;

/**
 * Limits failed sign-ins by name and address together, by name, and by address. An office shares one address, so that
 * limit is high. The limit by name is higher than the one that locks a guesser out, so that a few tries from elsewhere
 * do not lock the owner out.
 */
export class SignInLimit {
  readonly #pair = new RateLimiterMemory({ points: 8, duration: WINDOW_S });
  readonly #name = new RateLimiterMemory({ points: 50, duration: WINDOW_S });
  readonly #address = new RateLimiterMemory({ points: 100, duration: WINDOW_S });

  /** Minutes until the next try is allowed; null: now. */
  async wait(username: string, address: string): Promise<number | null> {
    const asked = await Promise.all(
      this.#limits(username, address).map(async ([limit, key]) => {
        const used = await limit.get(key);
        return used && used.consumedPoints >= limit.points ? used.msBeforeNext : 0;
      }),
    );
    const longest = Math.max(...asked);
    return longest > 0 ? Math.ceil(longest / 60_000) : null;
  }

  async failed(username: string, address: string): Promise<void> {
    for (const [limit, key] of this.#limits(username, address)) {
      await limit.consume(key).catch((full: unknown) => {
        if (!(full instanceof RateLimiterRes)) throw full;
      });
    }
  }

  /** A correct password clears the failures of its name and address. */
  async succeeded(username: string, address: string): Promise<void> {
    await this.#pair.delete(`${username} ${address}`);
  }

  #limits(username: string, address: string): readonly (readonly [RateLimiterMemory, string])[] {
    return [
      [this.#pair, `${username} ${address}`],
      [this.#name, username],
      [this.#address, address],
    ];
  }
}
