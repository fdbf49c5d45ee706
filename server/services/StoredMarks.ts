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
  type WriteNumbers,
} from '@server/store/register/marks';
import type { OfficeLedger } from '@server/store/register/OfficeLedger';
import type { Ledger } from '@server/store/scheme/Ledger';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';

/**
 * Records in memory up to which entry each log and ledger is durable (its mark), and refuses an older copy that was put in its
 * place. With them it writes the numbers of the JSON files. An edit only changes a number in memory. Only `write` writes the marks to disk; its owner calls it regularly.
 */
export class StoredMarks {
  readonly #marks: JsonCollection<Marks>;
  readonly #clock: Clock;
  readonly #numbers: WriteNumbers;
  /** The marks that have changed since the last write. */
  readonly #schemes = new Map<string, Partial<SchemeMark>>();
  #office: LineMark | null = null;
  #writing: Promise<void> | null = null;

  /** `numbers`: of the last durable write of each JSON file. */
  constructor(marks: JsonCollection<Marks>, clock: Clock, numbers: WriteNumbers) {
    this.#marks = marks;
    this.#clock = clock;
    this.#numbers = numbers;
  }

  /** Writes the marks that have changed since the last write, if any. Rejects when they cannot be written. */
  write(): Promise<void> {
    this.#writing ??= this.#writeNow().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  /** Wraps the office's ledger, so that each appended line moves its mark. */
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

  /**
   * Wraps the stores of schemes, so that what they make durable moves their marks. `load` then throws `DamagedFile` for an older
   * copy. `folder`: the folder of all schemes.
   */
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
        this.#setMark(id, { record: written });
      },
      write: (record) => {
        log.write(record);
        written = record.seq;
      },
      flush: async () => {
        const record = written;
        await log.flush();
        this.#setMark(id, { record });
      },
      rotate: () => log.rotate(),
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
        this.#setMark(id, { ledger: { n: entry.n, hash: entry.hash } });
        return entry;
      },
      close: () => ledger.close(),
    };
  }

  /** The mark of a scheme, including changes that are not written yet; undefined: it has none. */
  #marked(id: string): SchemeMark | undefined {
    const stored = this.#marks.data.schemes[id];
    const since = this.#schemes.get(id);
    return stored || since ? merged(stored, since) : undefined;
  }

  #setMark(id: string, mark: Partial<SchemeMark>): void {
    this.#schemes.set(id, { ...this.#schemes.get(id), ...mark });
  }

  async #writeNow(): Promise<void> {
    const office = this.#office;
    const schemes = new Map(this.#schemes);
    const { files: marked = {} } = this.#marks.data;
    const files = [...this.#numbers].filter(([path, n]) => n !== (marked[path] ?? 0));
    if (office === null && schemes.size === 0 && files.length === 0) return;
    await this.#marks.update((marks) => {
      // After the clock was set back, a time before that of the last write would look like older marks.
      const now = isoTime(this.#clock);
      if (now > marks.at) marks.at = now;
      if (office) marks.office = office;
      for (const [id, mark] of schemes) marks.schemes[id] = merged(marks.schemes[id], mark);
      marks.files = { ...marks.files, ...Object.fromEntries(files) };
    });
    // Only after the write: if it fails, the next write tries the same marks again.
    if (this.#office === office) this.#office = null;
    for (const [id, mark] of schemes) if (this.#schemes.get(id) === mark) this.#schemes.delete(id);
  }
}

function merged(stored: SchemeMark | undefined, since: Partial<SchemeMark> | undefined): SchemeMark {
  return { record: 0, ledger: NO_LINE, ...stored, ...since };
}
