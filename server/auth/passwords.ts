import { hash, hashSync, verify, verifySync } from '@node-rs/argon2';

/** The cost of a hash, which slows down guessing: KiB of memory, passes over it, threads. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** 19 MiB, two passes: OWASP's minimum for Argon2id, the library's default algorithm. */
export const HASH_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The result of hashing or verifying; not ok: too many tasks wait, or the thread failed. */
export type PasswordResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Hashes passwords with Argon2id and verifies them. Unicode forms of one password are equal. */
export interface Passwords {
  /** A PHC string. */
  hash(password: string): Promise<PasswordResult<string>>;
  isRight(stored: string, password: string): Promise<PasswordResult<boolean>>;
  close(): Promise<void>;
}

/** Work for a thread: hash a password, or verify it against a stored hash. */
export interface PasswordTask {
  readonly password: string;
  /** Absent: hash. */
  readonly stored?: string;
}

/** Does a task in the calling thread, which waits for it. */
export function doPasswordTask({ password, stored }: PasswordTask): string | boolean {
  const text = password.normalize('NFC');
  return stored === undefined ? hashSync(text, HASH_COST) : verifySync(stored, text);
}

/**
 * Hashes and verifies passwords in Node's own thread pool, for commands and tests. A server must not use it: the same
 * pool does its disk writes, which sign-ins would delay. `cost`: tests use a lower one.
 */
export function passwordsHere(cost: HashCost = HASH_COST): Passwords {
  return {
    hash: async (password) => ({ ok: true, value: await hash(password.normalize('NFC'), cost) }),
    isRight: async (stored, password) => ({
      ok: true,
      value: await verify(stored, password.normalize('NFC')),
    }),
    close: async () => {},
  };
}
