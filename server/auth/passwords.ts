import { hash, verify } from '@node-rs/argon2';

/** What a hash costs whoever guesses: KiB of memory, passes over it, threads. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** 19 MiB, two passes: OWASP's minimum for Argon2id, the library's default algorithm. */
export const HASH_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Shortest password, characters. */
export const MIN_PASSWORD = 8;
/** Longest password, characters; it bounds the work of hashing. */
export const MAX_PASSWORD = 1000;

/** Hashes a password with Argon2id; returns a PHC string. */
export function hashPassword(password: string, cost: HashCost): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** Whether a password matches a hash. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
