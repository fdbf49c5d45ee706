import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import { type Cipher, type CipherKey, decryptFile, encryptFile } from '@server/store/keys/Cipher';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import type { Contents } from './Contents';

/** Contents in files, each named by its digest and encrypted with the scheme's key if there is one. */
export class FileContents implements Contents {
  readonly #folder: string;

  readonly #key: SchemeKey | null;

  /** `folder`: the folder of the contents. Its parent is named by the scheme's id. `key`: null: contents are in clear. */
  constructor(folder: string, key: SchemeKey | null = null) {
    this.#folder = folder;
    this.#key = key;
  }

  async put(digest: string, content: unknown): Promise<void> {
    const path = this.#pathOf(digest);
    if ((await readOrNull(path)) !== null) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const cipher = await this.#cipherOf(digest);
    const json = JSON.stringify(content);
    await writeDurably(path, cipher ? encryptFile(Buffer.from(json), cipher) : json);
  }

  async get(digest: string): Promise<unknown | null> {
    const path = this.#pathOf(digest);
    const bytes = await readOrNull(path);
    if (bytes === null) return null;
    const cipher = await this.#cipherOf(digest);
    const plain = cipher ? decryptFile(bytes, cipher) : bytes;
    if (plain === null) throw new DamagedFile(path, 'damage.changed', null);
    const content = parse(plain.toString('utf8'));
    if (contentDigest(content) !== digest) throw new DamagedFile(path, 'damage.digest', null);
    return content;
  }

  async #cipherOf(digest: string): Promise<Cipher | null> {
    return this.#key && contentCipher(await this.#key.open(), basename(dirname(this.#folder)), digest);
  }

  #pathOf(digest: string): string {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`Not a digest: ${digest}`);
    return join(this.#folder, `${digest}.json`);
  }
}

/** The cipher for the content of a scheme with this digest. */
export function contentCipher(key: CipherKey, scheme: string, digest: string): Cipher {
  return key.of(`schemes/${scheme}/contents/${digest}`);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
