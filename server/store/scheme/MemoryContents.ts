import type { Contents } from './Contents';

/** Contents in memory, for tests. */
export class MemoryContents implements Contents {
  readonly #kept = new Map<string, string>();

  async put(digest: string, content: unknown): Promise<void> {
    this.#kept.set(digest, JSON.stringify(content));
  }

  async get(digest: string): Promise<unknown | null> {
    const json = this.#kept.get(digest);
    return json === undefined ? null : JSON.parse(json);
  }
}
