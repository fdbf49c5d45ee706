import { randomBytes } from 'node:crypto';

/** An id nobody can guess, of 20 letters and digits. */
export function newId(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
}
