import { join } from 'node:path';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { UpdateLog } from '@server/store/log/UpdateLog';
import type { JsonCollection } from '@server/store/register/JsonCollection';
import {
  type LineMark,
  type Marks,
  NO_LINE,
  refuseOlderLedger,
  refuseOlderLog,
  type SchemeMark,
} from '@server/store/register/marks';
import type { OfficeLedger } from '@server/store/register/OfficeLedger';
import type { Ledger } from '@server/store/scheme/Ledger';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';

/**
 * Notes in memory how far logs and ledgers are durable, writes it now and then, and refuses an older copy that was put in
 * their place. An edit costs a number in memory; the file is written by `write` alone.
 */
export class StoredMarks {
  readonly #marks: JsonCollection<Marks>;
  readonly #clock: Clock;
  /** What got further since the last write. */
  readonly #schemes = new Map<string, Partial<SchemeMark>>();
  #office: LineMark | null = null;
  #writing: Promise<void> | null = null;

  constructor(marks: JsonCollection<Marks>, clock: Clock) {
    this.#marks = marks;
    this.#clock = clock;
  }

  /** Writes what got further since the last write; nothing when nothing did. Rejects when it cannot be written. */
  write(): Promise<void> {
    this.#writing ??= this.#writeNow().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  /** The office's ledger, whose lines are noted. */
  ofOffice(ledger: OfficeLedger): OfficeLedger {
    return {
      load: (mark) => ledger.load(mark),
      append: async (act) => {
        const entry = await ledger.append(act);
        if (entry.n > (this.#office?.n ?? 0)) this.#office = { n: entry.n, hash: entry.hash };
        return entry;
      },
      entries: () => ledger.entries(),
      close: () => ledger.close(),
    };
  }

  /** Stores whose progress is noted; `load` throws `DamagedFile` for an older copy. `folder`: that of all schemes. */
  ofSchemes(openStore: OpenSchemeStore, folder: string): OpenSchemeStore {
    return (id) => {
      const store = openStore(id);
      const at = join(folder, id);
      return {
        ...store,
        log: this.#log(store.log, id, at),
        ledger: this.#ledger(store.ledger, id, join(at, 'ledger.jsonl')),
        stamp: () => store.stamp(),
        destroy: () => store.destroy(),
      };
    };
  }

  #log(log: UpdateLog, id: string, folder: string): UpdateLog {
    /** Number of the last record that was written. */
    let written = 0;
    return {
      load: async () => {
        const stored = await log.load();
        if (stored === null) return null;
        written = stored.records.at(-1)?.seq ?? stored.base.seq;
        refuseOlderLog(folder, this.#marked(id), written);
        return stored;
      },
      create: async (base) => {
        await log.create(base);
        written = base.seq;
        this.#note(id, { record: written });
      },
      write: (record) => {
        log.write(record);
        written = record.seq;
      },
      flush: async () => {
        const record = written;
        await log.flush();
        this.#note(id, { record });
      },
      rotate: () => log.rotate(),
      compact: (base) => log.compact(base),
      close: () => log.close(),
    };
  }

  #ledger(ledger: Ledger, id: string, path: string): Ledger {
    return {
      load: async () => {
        const entries = await ledger.load();
        refuseOlderLedger(path, this.#marked(id)?.ledger, entries);
        return entries;
      },
      append: async (act) => {
        const entry = await ledger.append(act);
        this.#note(id, { ledger: { n: entry.n, hash: entry.hash } });
        return entry;
      },
      close: () => ledger.close(),
    };
  }

  /** The mark of a scheme, also what is not written yet. */
  #marked(id: string): SchemeMark | undefined {
    const stored = this.#marks.data.schemes[id];
    const since = this.#schemes.get(id);
    return stored || since ? merged(stored, since) : undefined;
  }

  #note(id: string, mark: Partial<SchemeMark>): void {
    this.#schemes.set(id, { ...this.#schemes.get(id), ...mark });
  }

  async #writeNow(): Promise<void> {
    const office = this.#office;
    const schemes = new Map(this.#schemes);
    if (office === null && schemes.size === 0) return;
    await this.#marks.update((marks) => {
      marks.at = isoTime(this.#clock);
      if (office) marks.office = office;
      for (const [id, mark] of schemes) marks.schemes[id] = merged(marks.schemes[id], mark);
    });
    // Only now: a write that failed is tried again with the next one.
    if (this.#office === office) this.#office = null;
    for (const [id, mark] of schemes) if (this.#schemes.get(id) === mark) this.#schemes.delete(id);
  }
}

function merged(stored: SchemeMark | undefined, since: Partial<SchemeMark> | undefined): SchemeMark {
  return { record: 0, ledger: NO_LINE, ...stored, ...since };
}
