import type { PaperFiles } from './PaperFiles';

/** Issued files for tests. */
export class MemoryPaperFiles implements PaperFiles {
  readonly #kept = new Map<string, Uint8Array>();

  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    this.#kept.set(sha256, bytes.slice());
  }

  async get(sha256: string): Promise<Uint8Array | null> {
    return this.#kept.get(sha256)?.slice() ?? null;
  }
}
