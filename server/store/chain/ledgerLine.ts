import type { Cipher } from '@server/store/keys/Cipher';
import type { LedgerGuard } from '@server/store/keys/Keys';
import type { Link } from './hashChain';

/**
 * Encodes an entry as a line, with its line break. With a cipher: the encrypted JSON in base64, which can be decrypted
 * only under its line number. With a guard without a cipher, as in format 2: JSON with a seal. Without a guard: JSON.
 */
export function encodeLine(entry: Link, guard: LedgerGuard | null): string {
  if (guard?.cipher) {
    return `${guard.cipher.encrypt(Buffer.from(JSON.stringify(entry)), positionOf(entry.n)).toString('base64')}\n`;
  }
  return `${JSON.stringify(guard ? { ...entry, mac: guard.seal.make(entry.hash) } : entry)}\n`;
}

/** Decodes line `n`, given without its line break; null if it cannot be decrypted or is not JSON. Checks no seal. */
export function decodeLine<Entry extends Link>(line: string, n: number, cipher: Cipher | null): Entry | null {
  const json = cipher ? cipher.decrypt(Buffer.from(line, 'base64'), positionOf(n))?.toString('utf8') : line;
  if (json === undefined) return null;
  try {
    return JSON.parse(json) as Entry;
  } catch {
    return null;
  }
}

function positionOf(n: number): string {
  return `line ${n}`;
}
