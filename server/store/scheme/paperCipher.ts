import type { Cipher, CipherKey } from '@server/store/keys/Cipher';

/** Encrypts an issued paper with the key of its scheme, so that it goes with it. `sha256`: of the paper, hex. */
export function paperCipher(key: CipherKey, sha256: string): Cipher {
  return key.of(`papers/files/${sha256}`);
}
