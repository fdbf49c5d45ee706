import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Seals what lies in one place; a seal made for another place or with another key does not fit. */
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
      // The length keeps the end of a place from being read as the beginning of a content.
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

/** The keys of a data folder, all derived from the secret in its key file. */
export interface Keys {
  /** Names the secret without telling it. */
  readonly id: string;
  /** For the ledger of each scheme. */
  readonly chain: SealKey;
  /** For files of the register and of papers. */
  readonly register: SealKey;
  /** For what the folder says of itself. */
  readonly folder: SealKey;
  /** For backups. */
  readonly backup: SealKey;
}

/** Derives the keys by HKDF, so that none of them tells another or the secret. */
export function keysFrom(secret: Uint8Array): Keys {
  const derive = (purpose: string, bytes = 32) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `de-an/1/${purpose}`, bytes));
  return {
    id: Buffer.from(derive('id', 8)).toString('hex'),
    chain: new SealKey(derive('chain')),
    register: new SealKey(derive('register')),
    folder: new SealKey(derive('folder')),
    backup: new SealKey(derive('backup')),
  };
}
