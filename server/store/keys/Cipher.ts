import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The first bytes of a file that is one encrypted record. */
const FILE_MAGIC = Buffer.from('DAE1', 'latin1');

/**
 * Encrypts the records of one place, such as a file. It cannot decrypt a record that was encrypted for another place or
 * with another key.
 */
export interface Cipher {
  /** Returns nonce (12 bytes), ciphertext and tag (16 bytes). `position` distinguishes the records of one place. */
  encrypt(plain: Uint8Array, position?: string): Buffer;
  /** Null if the record was changed, or was encrypted for another place, another position or with another key. */
  decrypt(sealed: Uint8Array, position?: string): Buffer | null;
}

/**
 * A key for AES-256-GCM. Each record has a random nonce of 96 bits. A counter could repeat after a restored backup, a copied
 * folder or a lost write, and repeated nonces reveal the content. Among 2^32 records under one key, two random nonces are
 * equal with a probability below 2^-32. To write 2^32 records, a scheme would need about 3 years of 40 edits a second.
 */
export class CipherKey {
  readonly #key: KeyObject;

  constructor(key: Uint8Array) {
    this.#key = createSecretKey(key);
  }

  /** The cipher of a place. */
  of(place: string): Cipher {
    // The length separates place and position, so that no other pair gives the same bytes.
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
          // The tag does not match, so none of the record may be used.
          return null;
        }
      },
    };
  }
}

/** Encrypts the content of a file as one record. */
export function encryptFile(plain: Uint8Array, cipher: Cipher): Buffer {
  return Buffer.concat([FILE_MAGIC, cipher.encrypt(plain)]);
}

/** Decrypts a file that `encryptFile` made; null if it is not encrypted, was changed, or belongs to another place. */
export function decryptFile(bytes: Uint8Array, cipher: Cipher): Buffer | null {
  return isEncryptedFile(bytes) ? cipher.decrypt(bytes.subarray(FILE_MAGIC.length)) : null;
}

/** Whether a file begins like one that `encryptFile` made. */
export function isEncryptedFile(bytes: Uint8Array): boolean {
  return FILE_MAGIC.equals(bytes.subarray(0, FILE_MAGIC.length));
}
