import { createHash } from 'node:crypto';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';

/** The `prev` of the first entry. */
export const FIRST_PREV = '0'.repeat(64);

/** What the chain adds to an act: its number, counted from 1, and the hashes that bind it to the previous entry. */
export interface Link {
  readonly n: number;
  /** `hash` of the entry before, or 64 zeros. */
  readonly prev: string;
  /** SHA-256 over the canonical JSON of the entry without `hash`; hex. */
  readonly hash: string;
}

/** An act as the entry after `last`; the first entry when `last` is undefined. */
export function linked<Act extends object>(act: Act, last: Pick<Link, 'n' | 'hash'> | undefined): Act & Link {
  const entry = { n: (last?.n ?? 0) + 1, ...act, prev: last?.hash ?? FIRST_PREV };
  return { ...entry, hash: hashOf(entry) };
}

/** Whether an entry is the one after `last` and its hash is right; the first entry when `last` is undefined. */
export function follows(entry: Link, last: Pick<Link, 'n' | 'hash'> | undefined): boolean {
  const { hash, ...rest } = entry;
  const isNext = entry.n === (last?.n ?? 0) + 1 && entry.prev === (last?.hash ?? FIRST_PREV);
  return isNext && hash === hashOf(rest);
}

function hashOf(entry: object): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
