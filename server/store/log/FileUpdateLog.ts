import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { removeLeftovers } from '@server/store/disk/removeLeftovers';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Cipher } from '@server/store/keys/Cipher';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { flushLogs } from './flushLogs';
import type { Journal } from './Journal';
import { LogFile } from './LogFile';
import { encodeBase, encodeFrame, encodeRecords } from './logCodec';
import { basePath, generationsIn, logCipher, logPath } from './logPaths';
import { type LogEnd, readStoredLog } from './readStoredLog';
import type { LogBase, LogRecord, UpdateLog } from './UpdateLog';

const NOT_OPEN: LogEnd = { generation: 0, end: 0, torn: null };

/**
 * A scheme's content in a folder: `base-G` is the document at the start of generation G; `log-G` has the records since.
 * A rotation creates the new log, then its base by rename, then deletes the generations before the previous base. So
 * the newest intact base and all logs from its generation on together contain the whole scheme, even if one base is
 * damaged.
 */
export class FileUpdateLog implements UpdateLog {
  readonly #folder: string;
  readonly #journal: Journal | null;
  readonly #key: SchemeKey | null;
  /** Null: not encrypted. */
  #cipher: Cipher | null = null;
  /** Where the next record is written. */
  #at: LogEnd = NOT_OPEN;
  #file: LogFile | null = null;
  /** Whether a write or a flush failed since the last `load`. */
  #isBroken = false;

  /**
   * `journal` flushes the records of many logs at once; without a journal, the log flushes its own file. `key` encrypts
   * bases and records; without a key they are stored in clear.
   */
  constructor(folder: string, journal: Journal | null = null, key: SchemeKey | null = null) {
    this.#folder = folder;
    this.#journal = journal;
    this.#key = key;
  }

  async load() {
    await this.close();
    await removeLeftovers(this.#folder);
    const stored = await readStoredLog(this.#folder, this.#key);
    if (stored?.problem) throw stored.problem;
    if (!stored) return null;
    // Records that a killed process wrote but did not flush may be only in the page cache.
    await flushLogs(this.#folder);
    this.#cipher = stored.cipher;
    this.#at = stored.at;
    this.#isBroken = false;
    return { base: stored.base, records: stored.records };
  }

  async create(base: LogBase): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if ((await generationsIn(this.#folder)).bases.length > 0)
      throw new Error(`${this.#folder} already holds a scheme`);
    // The key is on disk before anything that it encrypts.
    this.#cipher = this.#key && logCipher(await this.#key.make(), this.#folder);
    await writeDurably(logPath(this.#folder, 1), '');
    this.#at = { generation: 1, end: 0, torn: null };
    await this.#writeBase(1, base);
  }

  write(record: LogRecord): void {
    if (this.#isBroken || this.#at === NOT_OPEN)
      throw new Error(`${this.#folder}: the log is not open for writing`);
    this.#isBroken = true;
    const records = encodeRecords([record], this.#cipher);
    this.#writable().write(encodeFrame(records));
    // The log is written first, so every record in the journal is also in the log, and no record is in the journal twice.
    this.#journal?.add(basename(this.#folder), records);
    this.#isBroken = false;
  }

  async flush(): Promise<void> {
    try {
      await (this.#journal ? this.#journal.flush() : this.#flushOwn());
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
  }

  rotate() {
    const generation = this.#at.generation + 1;
    // Only the newest log may have a torn end, so `#writable` removes that end before a newer log exists.
    const previous = this.#at.torn ? this.#writable() : this.#file;
    this.#file = LogFile.create(logPath(this.#folder, generation));
    this.#at = { generation, end: 0, torn: null };
    return async (encode: () => LogBase | Promise<LogBase>) => {
      try {
        await previous?.flush();
      } finally {
        await previous?.close();
      }
      await syncFolder(this.#folder);
      await this.#writeBase(generation, await encode());
      await this.#removeBefore(generation);
    };
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    if (!file) return;
    try {
      if (!this.#isBroken) await file.flush();
      this.#at = { ...this.#at, end: file.size };
    } finally {
      await file.close();
    }
  }

  async #flushOwn(): Promise<void> {
    await this.#file?.flush();
    await syncFolder(this.#folder);
  }

  #writeBase(generation: number, base: LogBase): Promise<void> {
    return writeDurably(basePath(this.#folder, generation), encodeFrame(encodeBase(base, this.#cipher)));
  }

  /** Removes all generations before the previous base: the last base before this generation. */
  async #removeBefore(generation: number): Promise<void> {
    const { bases, logs } = await generationsIn(this.#folder);
    const previous = Math.max(0, ...bases.filter((base) => base < generation));
    for (const old of bases) if (old < previous) await rm(basePath(this.#folder, old), { force: true });
    for (const old of logs) if (old < previous) await rm(logPath(this.#folder, old), { force: true });
  }

  /** The open log file; opens it at the first write. Copies a torn end, which a crash caused, to another file first. */
  #writable(): LogFile {
    if (this.#file) return this.#file;
    const { generation, end, torn } = this.#at;
    const path = logPath(this.#folder, generation);
    if (torn) writeFlushed(`${path}.torn-${end}`, torn);
    this.#file = LogFile.open(path, end);
    this.#at = { generation, end, torn: null };
    return this.#file;
  }
}

function writeFlushed(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
