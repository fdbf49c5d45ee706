import type { Contents } from './Contents';

/** Contents in memory, for tests. */
export class MemoryContents implements Contents {
  readonly #stored = new Map<string, string>();

  async put(digest: string, content: unknown): Promise<void> {
    this.#stored.set(digest, JSON.stringify(content));
  }

  async get(digest: string): Promise<unknown | null> {
    const json = this.#stored.get(digest);
    return json === undefined ? null : JSON.parse(json);
  }
}
