import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_S = 15 * 60;

/**
 * Slows guessing down: failures are counted by name and address together, by name, and by address. An office
 * shares one address, so that bound is wide; a name's own is wider than what locks a guesser out, so that nobody
 * locks another person out from elsewhere with a handful of tries.
 */
export class SignInLimit {
  readonly #pair = new RateLimiterMemory({ points: 8, duration: WINDOW_S });
  readonly #name = new RateLimiterMemory({ points: 50, duration: WINDOW_S });
  readonly #address = new RateLimiterMemory({ points: 100, duration: WINDOW_S });

  /** Minutes to wait, or null where a try may be made. */
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

  /** A right password forgives the tries before it. */
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
