import type { Ledger, LedgerAct, LedgerEntry } from './Ledger';
import { chain } from './ledgerChain';

/** A ledger in memory, for tests. */
export class MemoryLedger implements Ledger {
  readonly #entries: LedgerEntry[] = [];

  async load(): Promise<readonly LedgerEntry[]> {
    return [...this.#entries];
  }

  async append(act: LedgerAct): Promise<LedgerEntry> {
    const entry = chain(act, this.#entries.at(-1));
    this.#entries.push(entry);
    return entry;
  }

  async close(): Promise<void> {}
}
