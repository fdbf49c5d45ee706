import type { Cipher, CipherKey } from '@server/store/keys/Cipher';

/**
 * The cipher for an issued paper, with the key of its scheme: destroying the key also makes the paper unreadable.
 * `name`: the name of its stored file, hex.
 */
export function paperCipher(key: CipherKey, name: string): Cipher {
  return key.of(`papers/files/${name}`);
}
