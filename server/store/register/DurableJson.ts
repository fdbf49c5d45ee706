import { copyFile, link, rename, rm } from 'node:fs/promises';
import { type Damage, DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { TEMP_SUFFIX, writeDurably } from '@server/store/disk/writeDurably';
import { decryptFile, encryptFile, isEncryptedFile } from '@server/store/keys/Cipher';
import type { Adapter } from 'lowdb';
import type { Protection } from './Protection';
import { decodeSealed, encodeSealed } from './sealedJson';
import { withWriteNumber, writeNumberOf } from './writeNumber';

/** What another program wrote or changed. */
class Unreadable extends Error {
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(damage);
    this.damage = damage;
  }
}

/**
 * A lowdb adapter that survives power cuts; lowdb's own writer neither calls fsync nor keeps an earlier copy.
 * `x.json.last-good` is the content of `x.json` before its last write. With a protection, the files are encrypted or sealed,
 * and a file that another program wrote or removed is refused.
 */
export class DurableJson<T> implements Adapter<T> {
  readonly #path: string;
  readonly #protection: Protection | null;
  readonly #onNumber: (n: number) => void;
  /** Number of the last write; 0: of an earlier version, or none. */
  #number = 0;

  /** `onNumber` gets the number of the stored write after each read, and after each write once it is durable. */
  constructor(path: string, protection: Protection | null = null, onNumber: (n: number) => void = () => {}) {
    this.#path = path;
    this.#protection = protection;
    this.#onNumber = onNumber;
  }

  /**
   * The stored value; null when nothing was ever stored. Throws `DamagedFile` when the file cannot be read, or is missing
   * after it was stored.
   */
  async read(): Promise<T | null> {
    const bytes = await readOrNull(this.#path);
    if (bytes === null) {
      const copy = await this.#lastGood();
      if (copy || this.#protection?.wasStored()) throw new DamagedFile(this.#path, 'damage.missing', copy);
      return null;
    }
    try {
      const { json, value } = this.#parse(bytes);
      this.#number = writeNumberOf(json);
      this.#onNumber(this.#number);
      return value;
    } catch (error) {
      const copy = await this.#lastGood();
      if (error instanceof Unreadable) throw new DamagedFile(this.#path, error.damage, copy);
      if (!(error instanceof SyntaxError)) throw error;
      throw new DamagedFile(this.#path, 'damage.notJson', copy, { reason: error.message });
    }
  }

  async write(data: T): Promise<void> {
    const number = this.#number + 1;
    const json = withWriteNumber(JSON.stringify(data), number);
    await writeDurably(this.#path, this.#encode(json), { beforeRename: () => this.#copyLastGood() });
    this.#number = number;
    this.#onNumber(number);
    if (this.#protection && !this.#protection.wasStored()) await this.#protection.recordStored();
  }

  #encode(json: string): Uint8Array | string {
    if (this.#protection === null) return `${json}\n`;
    const { cipher, seal } = this.#protection;
    return cipher ? encryptFile(Buffer.from(json), cipher) : encodeSealed(json, seal);
  }

  #parse(bytes: Buffer): { readonly json: string; readonly value: T } {
    if (this.#protection?.cipher) {
      if (!isEncryptedFile(bytes)) throw new Unreadable('damage.clear');
      const plain = decryptFile(bytes, this.#protection.cipher);
      if (plain === null) throw new Unreadable('damage.changed');
      return parsed(plain.toString('utf8'));
    }
    const text = bytes.toString('utf8');
    const sealed = decodeSealed(text);
    if (this.#protection === null) return parsed(sealed?.json ?? text);
    if (sealed === null) {
      JSON.parse(text);
      throw new Unreadable('damage.noSeal');
    }
    if (!this.#protection.seal.fits(sealed.json, sealed.mac)) {
      throw new Unreadable('damage.seal');
    }
    return parsed(sealed.json);
  }

  get #copyPath(): string {
    return `${this.#path}.last-good`;
  }

  /** The path of the copy, if it can be read. */
  async #lastGood(): Promise<string | null> {
    const bytes = await readOrNull(this.#copyPath);
    if (bytes === null) return null;
    try {
      this.#parse(bytes);
      return this.#copyPath;
    } catch {
      return null;
    }
  }

  /** Hard-links the file that is about to be replaced as the copy; copies its bytes on a file system without hard links. */
  async #copyLastGood(): Promise<void> {
    if ((await readOrNull(this.#path)) === null) return;
    const temp = `${this.#copyPath}${TEMP_SUFFIX}`;
    await rm(temp, { force: true });
    try {
      await link(this.#path, temp);
    } catch {
      await copyFile(this.#path, temp);
    }
    await rename(temp, this.#copyPath);
    await rm(temp, { force: true });
  }
}

function parsed<T>(json: string): { readonly json: string; readonly value: T } {
  return { json, value: JSON.parse(json) as T };
}
