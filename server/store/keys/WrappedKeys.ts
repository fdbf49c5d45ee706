import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import { CipherKey, decryptFile, encryptFile } from './Cipher';
import type { Keys } from './Keys';

const KEY_BYTES = 32;
/** The path of the office's key below the data folder. */
export const OFFICE_KEY = 'keys/office.key';
const SCHEMES = 'keys/schemes';

/** The path of a scheme's key below the data folder. */
export function schemeKeyPath(scheme: string): string {
  return `${SCHEMES}/${scheme}.key`;
}

/** The key of one scheme. Without it, nobody can read the scheme's content. */
export interface SchemeKey {
  /** Reads the key. Throws `DamagedFile` when it is missing or was changed. */
  open(): Promise<CipherKey>;
  exists(): Promise<boolean>;
  /** Reads the key, or makes it when there is none; a new key is durable when it resolves. */
  make(): Promise<CipherKey>;
}

/**
 * The keys in a data folder: one for what the office shares, one for each scheme. Each is in its own file, so that one
 * key can be destroyed without the others. Each is encrypted with the key of the key file, so that a rotation rewrites
 * only these files.
 */
export class WrappedKeys {
  readonly #folder: string;
  readonly #wrap: CipherKey;
  /** The keys of schemes that were opened, except destroyed ones. */
  readonly #opened = new Map<string, CipherKey>();

  constructor(folder: string, { wrap }: Keys) {
    this.#folder = folder;
    this.#wrap = wrap;
  }

  /** The office's secret of 32 bytes. Throws `DamagedFile` when it is missing or was changed. */
  async office(): Promise<Uint8Array> {
    const secret = await this.#read(OFFICE_KEY);
    if (secret === null) throw this.#missing(OFFICE_KEY);
    return secret;
  }

  /** The office's secret of 32 bytes; made when there is none. Throws `DamagedFile` when it was changed. */
  async makeOffice(): Promise<Uint8Array> {
    return (await this.#read(OFFICE_KEY)) ?? this.#make(OFFICE_KEY);
  }

  ofScheme(scheme: string): SchemeKey {
    const path = schemeKeyPath(scheme);
    return {
      open: async () => {
        const opened = this.#opened.get(scheme);
        if (opened) return opened;
        const secret = await this.#read(path);
        if (secret === null) throw this.#missing(path);
        return this.#remember(scheme, secret);
      },
      exists: async () => (await readOrNull(join(this.#folder, path))) !== null,
      make: async () => {
        await mkdir(join(this.#folder, SCHEMES), { recursive: true, mode: 0o700 });
        return this.#remember(scheme, (await this.#read(path)) ?? (await this.#make(path)));
      },
    };
  }

  /** Deletes a scheme's key. The deletion is durable when it resolves. Does nothing when there is no key. */
  async destroy(scheme: string): Promise<void> {
    this.#opened.delete(scheme);
    const path = join(this.#folder, schemeKeyPath(scheme));
    await rm(path, { force: true });
    await syncFolder(dirname(path));
  }

  /** The paths of all keys, below the data folder. */
  async paths(): Promise<readonly string[]> {
    const named = async (folder: string) => {
      try {
        return (await readdir(join(this.#folder, folder)))
          .filter((name) => name.endsWith('.key'))
          .map((name) => `${folder}/${name}`)
          .sort();
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    };
    return [...(await named('keys')), ...(await named(SCHEMES))];
  }

  /** Reads every key. Throws `DamagedFile` for the first that cannot be read, and when the office's key is missing. */
  async check(): Promise<void> {
    await this.office();
    for (const path of await this.paths()) await this.checkOne(path);
  }

  /** Reads one key by its path. Throws `DamagedFile` when it is missing or was changed. */
  async checkOne(path: string): Promise<void> {
    if ((await this.#read(path)) === null) throw this.#missing(path);
  }

  /**
   * Encrypts every key with the key of another key file. Skips keys that are already encrypted with it, so it can be
   * interrupted and run again. Throws `DamagedFile` for a key that neither of the two opens.
   */
  async wrapWith(next: Keys): Promise<void> {
    const after = new WrappedKeys(this.#folder, next);
    for (const path of await this.paths()) {
      if (await after.#opens(path)) continue;
      const secret = await this.#read(path);
      if (secret) await after.#write(path, secret);
    }
  }

  async #opens(path: string): Promise<boolean> {
    const bytes = await readOrNull(join(this.#folder, path));
    return bytes !== null && decryptFile(bytes, this.#wrap.of(path)) !== null;
  }

  async #read(path: string): Promise<Uint8Array | null> {
    const file = join(this.#folder, path);
    const bytes = await readOrNull(file);
    if (bytes === null) return null;
    const secret = decryptFile(bytes, this.#wrap.of(path));
    if (secret?.length !== KEY_BYTES) throw new DamagedFile(file, 'damage.keyChanged', null);
    return new Uint8Array(secret);
  }

  async #make(path: string): Promise<Uint8Array> {
    const secret = new Uint8Array(randomBytes(KEY_BYTES));
    await this.#write(path, secret);
    return secret;
  }

  async #write(path: string, secret: Uint8Array): Promise<void> {
    const file = join(this.#folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeDurably(file, encryptFile(secret, this.#wrap.of(path)));
  }

  #remember(scheme: string, secret: Uint8Array): CipherKey {
    const key = new CipherKey(secret);
    this.#opened.set(scheme, key);
    return key;
  }

  #missing(path: string): DamagedFile {
    return new DamagedFile(join(this.#folder, path), 'damage.keyMissing', null);
  }
}
