import { follows, linked } from '@server/store/chain/hashChain';
import type { LedgerAct, LedgerEntry } from './Ledger';

export { FIRST_PREV } from '@server/store/chain/hashChain';

/** An act as the entry after `last`; the first entry when `last` is undefined. */
export function chain(act: LedgerAct, last: LedgerEntry | undefined): LedgerEntry {
  return linked(act, last);
}

/** Number of the first entry that does not continue the chain; null: all of them do. */
export function firstBreak(entries: readonly LedgerEntry[]): number | null {
  const at = entries.findIndex((entry, i) => !follows(entry, entries[i - 1]));
  return at === -1 ? null : at + 1;
}
