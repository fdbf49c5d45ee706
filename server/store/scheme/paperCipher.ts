import type { Cipher, CipherKey } from '@server/store/keys/Cipher';

/**
 * The cipher for an issued paper, with the key of its scheme: destroying the key also makes the paper unreadable.
 * `sha256`: the digest of the paper, hex.
 */
export function paperCipher(key: CipherKey, sha256: string): Cipher {
  return key.of(`papers/files/${sha256}`);
}
