import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type Cipher, CipherKey } from './Cipher';

/** Makes and checks the seals of one place, such as a file. A seal made for another place or with another key does not fit. */
export interface Seal {
  /** The seal of a content; 64 hexadecimal digits. */
  make(content: string | Uint8Array): string;
  fits(content: string | Uint8Array, seal: unknown): boolean;
}

/** A key for one purpose. Its seals are HMAC-SHA-256 over the place and the content. */
export class SealKey {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  of(place: string): Seal {
    const make = (content: string | Uint8Array) =>
      // The length separates place and content, so that no other pair gives the same bytes.
      createHmac('sha256', this.#key)
        .update(`${Buffer.byteLength(place)}:${place}:`)
        .update(content)
        .digest('hex');
    return {
      make,
      fits: (content, seal) =>
        typeof seal === 'string' &&
        seal.length === 64 &&
        timingSafeEqual(Buffer.from(seal), Buffer.from(make(content))),
    };
  }
}

/** The keys derived from the secret of a key file. A rotation rewrites what they encrypt and seal. */
export interface Keys {
  /** Identifies the secret without revealing it. */
  readonly id: string;
  /** Encrypts the keys in the data folder: the office's, and one for each scheme. */
  readonly wrap: CipherKey;
  /** Seals `format.json`. */
  readonly folder: SealKey;
  /** Seals backups. */
  readonly backup: SealKey;
  /** Format 2: sealed the ledger of each scheme. */
  readonly chain: SealKey;
  /** Format 2: sealed the files of the register and of papers. */
  readonly register: SealKey;
}

/** Derives the keys by HKDF, so that none of them reveals another one or the secret. */
export function keysFrom(secret: Uint8Array): Keys {
  const derive = deriveFrom(secret, 'de-an/1');
  return {
    id: Buffer.from(derive('id', 8)).toString('hex'),
    wrap: new CipherKey(derive('wrap')),
    folder: new SealKey(derive('folder')),
    backup: new SealKey(derive('backup')),
    chain: new SealKey(derive('chain')),
    register: new SealKey(derive('register')),
  };
}

/** How the lines of a ledger are protected. */
export interface LedgerGuard {
  /** Seals its head. */
  readonly seal: Seal;
  /** Encrypts each line; null: lines as format 2 has them, each with a seal. */
  readonly cipher: Cipher | null;
}

/** The keys for what the whole office shares. They do not change when the key file does. */
export interface OfficeKeys {
  /** Encrypts the files of the register and of papers. */
  readonly register: CipherKey;
  /** Encrypts the lines of ledgers. */
  readonly lines: CipherKey;
  /** Seals the heads of ledgers. */
  readonly heads: SealKey;
}

/** Derives the office's keys from a secret of 32 bytes, which is stored encrypted in the data folder. */
export function officeKeysFrom(secret: Uint8Array): OfficeKeys {
  const derive = deriveFrom(secret, 'de-an/office/1');
  return {
    register: new CipherKey(derive('register')),
    lines: new CipherKey(derive('lines')),
    heads: new SealKey(derive('heads')),
  };
}

function deriveFrom(secret: Uint8Array, program: string) {
  return (purpose: string, bytes = 32) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `${program}/${purpose}`, bytes));
}
