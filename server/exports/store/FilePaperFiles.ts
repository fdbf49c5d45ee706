import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import { type Cipher, decryptFile, encryptFile } from '@server/store/keys/Cipher';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { paperCipher } from '@server/store/scheme/paperCipher';
import type { PaperFiles } from './PaperFiles';

/**
 * Issued files and signed copies in a folder, each named by its SHA-256 and encrypted with its scheme's key. Every name ends in
 * `.docx`, whatever the file is, because earlier builds read no other name in this folder.
 */
export class FilePaperFiles implements PaperFiles {
  readonly #folder: string;

  readonly #keyOf: ((scheme: string) => SchemeKey) | null;

  /** `keyOf`: the key of a scheme; null: files are stored in clear. */
  constructor(folder: string, keyOf: ((scheme: string) => SchemeKey) | null) {
    this.#folder = folder;
    this.#keyOf = keyOf;
  }

  async put(scheme: string, sha256: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(sha256);
    if ((await this.get(scheme, sha256)) !== null) return;
    const cipher = await this.#cipherOf(scheme, sha256);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(path, cipher ? encryptFile(bytes, cipher) : bytes);
  }

  async get(scheme: string, sha256: string): Promise<Uint8Array | null> {
    const path = this.#pathOf(sha256);
    const stored = await readOrNull(path);
    if (stored === null) return null;
    const cipher = await this.#cipherOf(scheme, sha256);
    const bytes = cipher ? decryptFile(stored, cipher) : stored;
    if (bytes === null) throw new DamagedFile(path, 'damage.changed', null);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new DamagedFile(path, 'damage.sha256', null);
    }
    return new Uint8Array(bytes);
  }

  async remove(sha256: string): Promise<void> {
    const path = this.#pathOf(sha256);
    if ((await readOrNull(path)) === null) return;
    await rm(path, { force: true });
    await syncFolder(this.#folder);
  }

  async #cipherOf(scheme: string, sha256: string): Promise<Cipher | null> {
    return this.#keyOf && paperCipher(await this.#keyOf(scheme).open(), sha256);
  }

  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256: ${sha256}`);
    return join(this.#folder, `${sha256}.docx`);
  }
}
