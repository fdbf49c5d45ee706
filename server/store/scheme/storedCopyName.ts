import { createHash } from 'node:crypto';

/**
 * The name under which a scheme stores a signed copy: a SHA-256, hex, of the scheme's id and the digest of the file. A copy
 * is made outside this program, so that two schemes can get the same file. Each stores its own, encrypted with its own
 * key, and destroying one scheme does not destroy the copy of the other. `sha256`: the digest of the file, hex.
 */
export function storedCopyName(scheme: string, sha256: string): string {
  return createHash('sha256').update(`signed copy\n${scheme}\n${sha256}`).digest('hex');
}
