import { hash, hashSync, verify, verifySync } from '@node-rs/argon2';

/** What a hash costs whoever guesses: KiB of memory, passes over it, threads. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** 19 MiB, two passes: OWASP's minimum for Argon2id, the library's default algorithm. */
export const HASH_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing and verifying are refused when too many wait for it. */
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
 * Passwords in the threads of Node's own pool, for commands and tests: a server would let sign-ins delay its disk, which
 * the same pool writes. `cost`: a lower cost for tests.
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
