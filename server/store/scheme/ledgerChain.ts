import { follows, linked } from '@server/store/chain/hashChain';
import type { LedgerAct, LedgerEntry } from './Ledger';

export { FIRST_PREV } from '@server/store/chain/hashChain';

/** Chains an act to the last entry. */
export function chain(act: LedgerAct, last: LedgerEntry | undefined): LedgerEntry {
  return linked(act, last);
}

/** Number of the first entry that does not fit the chain, or null. */
export function firstBreak(entries: readonly LedgerEntry[]): number | null {
  const at = entries.findIndex((entry, i) => !follows(entry, entries[i - 1]));
  return at === -1 ? null : at + 1;
}
