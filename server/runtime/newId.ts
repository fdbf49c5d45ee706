import { randomBytes } from 'node:crypto';

/** A random id of 20 letters and digits that nobody can guess. */
export function newId(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
}
