import { createHash } from 'node:crypto';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import type { LedgerAct, LedgerEntry } from './Ledger';

/** The `prev` of the first entry. */
export const FIRST_PREV = '0'.repeat(64);

/** Chains an act to the last entry. */
export function chain(act: LedgerAct, last: LedgerEntry | undefined): LedgerEntry {
  const entry = { n: (last?.n ?? 0) + 1, ...act, prev: last?.hash ?? FIRST_PREV };
  return { ...entry, hash: hashOf(entry) };
}

/** Number of the first entry that does not fit the chain, or null. */
export function firstBreak(entries: readonly LedgerEntry[]): number | null {
  let prev = FIRST_PREV;
  for (const [i, entry] of entries.entries()) {
    const { hash, ...rest } = entry;
    if (entry.n !== i + 1 || entry.prev !== prev || hash !== hashOf(rest)) return i + 1;
    prev = hash;
  }
  return null;
}

function hashOf(entry: Omit<LedgerEntry, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
