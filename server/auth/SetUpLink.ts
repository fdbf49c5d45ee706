import { randomBytes, timingSafeEqual } from 'node:crypto';

/** A one-time token for the first administrator. It is kept in memory; a restart before its use creates another. */
export class SetUpLink {
  #token: string | null;

  /** `open`: whether the server still needs its first administrator. */
  constructor(open: boolean) {
    this.#token = open ? randomBytes(24).toString('base64url') : null;
  }

  get token(): string | null {
    return this.#token;
  }

  isOpen(token: string): boolean {
    if (this.#token === null || token.length !== this.#token.length) return false;
    const [given, expected] = [Buffer.from(token), Buffer.from(this.#token)];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** Invalidates the token; false when it is wrong. `restore` makes it valid again. */
  use(token: string): boolean {
    if (!this.isOpen(token)) return false;
    this.#token = null;
    return true;
  }

  restore(token: string): void {
    this.#token = token;
  }
}
