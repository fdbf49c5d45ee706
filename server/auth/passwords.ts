import { hash, verify } from '@node-rs/argon2';

/** 19 MiB, two passes: OWASP's minimum for Argon2id, the library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Shortest password, characters. */
export const MIN_PASSWORD = 8;
/** Longest password, characters; it bounds the work of hashing. */
export const MAX_PASSWORD = 1000;

/** Hashes a password with Argon2id; returns a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether a password matches a hash. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
