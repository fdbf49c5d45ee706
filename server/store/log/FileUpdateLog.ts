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

const NOWHERE: LogEnd = { generation: 0, end: 0, torn: null };

/**
 * A scheme's content in a folder: `base-G` is the document at the start of generation G, `log-G` the records since.
 * A rotation creates the log, then the base by rename, then deletes all but the last two generations. So the newest
 * intact base and every log from its generation on always hold the whole scheme, even if one base is damaged.
 */
export class FileUpdateLog implements UpdateLog {
  readonly #folder: string;
  readonly #journal: Journal | null;
  readonly #key: SchemeKey | null;
  /** Null: not encrypted. */
  #cipher: Cipher | null = null;
  #at: LogEnd = NOWHERE;
  #file: LogFile | null = null;
  #isBroken = false;

  /**
   * `journal` flushes the records of many logs at once; without one the log flushes itself. `key` encrypts each record;
   * without one they are stored as they are.
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
    // A killed process may have left records in the page cache, written but not flushed.
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
    // The key first: what is encrypted with a key that is not on the disk is lost.
    this.#cipher = this.#key && logCipher(await this.#key.make(), this.#folder);
    await writeDurably(logPath(this.#folder, 1), '');
    this.#at = { generation: 1, end: 0, torn: null };
    await this.#putBase(1, base);
  }

  write(record: LogRecord): void {
    if (this.#isBroken || this.#at === NOWHERE)
      throw new Error(`${this.#folder}: the log is not open for writing`);
    this.#isBroken = true;
    const records = encodeRecords([record], this.#cipher);
    this.#writable().write(encodeFrame(records));
    // The log comes first: the journal then holds only records of the log, and no number twice.
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
    // Only the newest log may have a torn end, so it is removed before a newer log exists.
    const before = this.#at.torn ? this.#writable() : this.#file;
    this.#file = LogFile.create(logPath(this.#folder, generation));
    this.#at = { generation, end: 0, torn: null };
    return async (base: LogBase) => {
      try {
        await before?.flush();
      } finally {
        await before?.close();
      }
      await syncFolder(this.#folder);
      await this.#putBase(generation, base);
      await this.#removeBefore(generation);
    };
  }

  async compact(base: LogBase): Promise<void> {
    await this.rotate()(base);
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

  #putBase(generation: number, base: LogBase): Promise<void> {
    return writeDurably(basePath(this.#folder, generation), encodeFrame(encodeBase(base, this.#cipher)));
  }

  /** Keeps this generation and the last one before it that has a base. */
  async #removeBefore(generation: number): Promise<void> {
    const { bases, logs } = await generationsIn(this.#folder);
    const kept = Math.max(0, ...bases.filter((base) => base < generation));
    for (const old of bases) if (old < kept) await rm(basePath(this.#folder, old), { force: true });
    for (const old of logs) if (old < kept) await rm(logPath(this.#folder, old), { force: true });
  }

  /** Opens the log. The torn end that a crash left is copied to another file, then truncated. */
  #writable(): LogFile {
    if (this.#file) return this.#file;
    const { generation, end, torn } = this.#at;
    const path = logPath(this.#folder, generation);
    if (torn) setAside(`${path}.torn-${end}`, torn);
    this.#file = LogFile.open(path, end);
    this.#at = { generation, end, torn: null };
    return this.#file;
  }
}

function setAside(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
