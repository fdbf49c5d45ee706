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
import { storedCopyName } from '@server/store/scheme/storedCopyName';
import type { PaperFiles } from './PaperFiles';

/**
 * Issued files and signed copies in a folder, encrypted with the keys of their schemes. Every name ends in `.docx`, whatever
 * the file is, because earlier builds read no other name in this folder.
 */
export class FilePaperFiles implements PaperFiles {
  readonly #folder: string;

  readonly #keyOf: ((scheme: string) => SchemeKey) | null;

  /** `keyOf`: the key of a scheme; null: files are stored in clear. */
  constructor(folder: string, keyOf: ((scheme: string) => SchemeKey) | null) {
    this.#folder = folder;
    this.#keyOf = keyOf;
  }

  async put(scheme: string, name: string, bytes: Uint8Array): Promise<void> {
    const path = this.#pathOf(name);
    if ((await this.get(scheme, name)) !== null) return;
    const cipher = await this.#cipherOf(scheme, name);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(path, cipher ? encryptFile(bytes, cipher) : bytes);
  }

  async get(scheme: string, name: string): Promise<Uint8Array | null> {
    const path = this.#pathOf(name);
    const stored = await readOrNull(path);
    if (stored === null) return null;
    const cipher = await this.#cipherOf(scheme, name);
    const bytes = cipher ? decryptFile(stored, cipher) : stored;
    if (bytes === null) throw new DamagedFile(path, 'damage.changed', null);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== name && storedCopyName(scheme, sha256) !== name) {
      throw new DamagedFile(path, 'damage.sha256', null);
    }
    return new Uint8Array(bytes);
  }

  async remove(name: string): Promise<void> {
    const path = this.#pathOf(name);
    if ((await readOrNull(path)) === null) return;
    await rm(path, { force: true });
    await syncFolder(this.#folder);
  }

  async #cipherOf(scheme: string, name: string): Promise<Cipher | null> {
    return this.#keyOf && paperCipher(await this.#keyOf(scheme).open(), name);
  }

  #pathOf(name: string): string {
    if (!/^[0-9a-f]{64}$/.test(name)) throw new Error(`Not a SHA-256: ${name}`);
    return join(this.#folder, `${name}.docx`);
  }
}
