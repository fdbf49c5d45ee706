import type { LogBase, LogRecord, UpdateLog } from './UpdateLog';

/** An update log in memory, for tests. Records survive `close` and can be loaded again. */
export class MemoryUpdateLog implements UpdateLog {
  #base: LogBase | null = null;
  #records: LogRecord[] = [];

  async load() {
    return this.#base ? { base: this.#base, records: [...this.#records] } : null;
  }

  async create(base: LogBase): Promise<void> {
    if (this.#base) throw new Error('The log already exists');
    this.#base = base;
  }

  write(record: LogRecord): void {
    if (!this.#base) throw new Error('The log was not created');
    this.#records.push(record);
  }

  async flush(): Promise<void> {}

  rotate() {
    return async (encode: () => LogBase | Promise<LogBase>) => {
      const base = await encode();
      this.#base = base;
      this.#records = this.#records.filter((record) => record.seq > base.seq);
    };
  }

  /** Deletes base and records, as if the log had never been created. */
  clear(): void {
    this.#base = null;
    this.#records = [];
  }

  async close(): Promise<void> {}
}
