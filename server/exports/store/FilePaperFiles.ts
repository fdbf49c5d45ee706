import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { PaperFiles } from './PaperFiles';

/** Issued files in a folder, each named by its SHA-256. */
export class FilePaperFiles implements PaperFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(sha256);
    if ((await readOrNull(path)) !== null) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(path, bytes);
  }

  async get(sha256: string): Promise<Uint8Array | null> {
    const path = this.#pathOf(sha256);
    const bytes = await readOrNull(path);
    if (bytes === null) return null;
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new DamagedFile(path, 'its SHA-256 does not match', null);
    }
    return new Uint8Array(bytes);
  }

  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
    return join(this.#folder, `${sha256}.docx`);
  }
}
