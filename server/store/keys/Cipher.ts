import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The first bytes of a file that is one encrypted record. */
const FILE_MAGIC = Buffer.from('DAE1', 'latin1');

/** Encrypts what lies in one place; what was encrypted for another place, or with another key, cannot be decrypted. */
export interface Cipher {
  /** Nonce (12 bytes), ciphertext, tag (16 bytes). `position` tells the records of one place apart. */
  encrypt(plain: Uint8Array, position?: string): Buffer;
  /** Null where the record was changed, or was made for another place, position or key. */
  decrypt(sealed: Uint8Array, position?: string): Buffer | null;
}

/**
 * A key for AES-256-GCM. Each record has a random nonce of 96 bits: a counter would repeat after a restored backup, a
 * copied folder or a lost write, and repeated nonces give the content away. Two random nonces among the 2^32 records that
 * one key may encrypt are equal with a probability below 2^-32; a scheme of 2^32 records is 100 years of 40 edits a second
 * without a pause.
 */
export class CipherKey {
  readonly #key: KeyObject;

  constructor(key: Uint8Array) {
    this.#key = createSecretKey(key);
  }

  of(place: string): Cipher {
    // The length keeps the end of a place from being read as the beginning of a position.
    const head = `${Buffer.byteLength(place)}:${place}:`;
    const bound = (position: string) => Buffer.from(head + position);
    return {
      encrypt: (plain, position = '') => {
        const nonce = randomBytes(NONCE_BYTES);
        const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(bound(position));
        return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      },
      decrypt: (sealed, position = '') => {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
        const end = sealed.length - TAG_BYTES;
        const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
          .setAAD(bound(position))
          .setAuthTag(sealed.subarray(end));
        const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
        try {
          return Buffer.concat([plain, decipher.final()]);
        } catch {
          // The tag does not fit: nothing of it is believed.
          return null;
        }
      },
    };
  }
}

/** A file that is one encrypted record. */
export function encryptFile(plain: Uint8Array, cipher: Cipher): Buffer {
  return Buffer.concat([FILE_MAGIC, cipher.encrypt(plain)]);
}

/** The content of a file that `encryptFile` made; null where it was changed, is not encrypted, or belongs elsewhere. */
export function decryptFile(bytes: Uint8Array, cipher: Cipher): Buffer | null {
  return isEncryptedFile(bytes) ? cipher.decrypt(bytes.subarray(FILE_MAGIC.length)) : null;
}

export function isEncryptedFile(bytes: Uint8Array): boolean {
  return FILE_MAGIC.equals(bytes.subarray(0, FILE_MAGIC.length));
}
