import { linked } from '@server/store/chain/hashChain';
import type { OfficeAct, OfficeEntry, OfficeLedger } from './OfficeLedger';

/** The office's ledger in memory, for tests. */
export class MemoryOfficeLedger implements OfficeLedger {
  readonly #entries: OfficeEntry[] = [];

  async load(): Promise<OfficeEntry | undefined> {
    return this.#entries.at(-1);
  }

  async append(act: OfficeAct): Promise<OfficeEntry> {
    const entry = linked(act, this.#entries.at(-1));
    this.#entries.push(entry);
    return entry;
  }

  async *entries(): AsyncIterable<OfficeEntry> {
    yield* [...this.#entries];
  }

  async close(): Promise<void> {}
}
