import { hash, verify } from '@node-rs/argon2';

/** 19 MiB, two passes: the least OWASP recommends for Argon2id (the library's default algorithm). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Shortest password an account may be given. */
export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 1000;

/** Argon2id as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether a password is the one of the hash. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
