import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Ledger, LedgerAct, LedgerEntry } from './Ledger';
import { chain, firstBreak } from './ledgerChain';

/** A ledger as a file of JSON lines. A line counts once its line break is written. */
export class FileLedger implements Ledger {
  readonly #path: string;
  #file: FileHandle | null = null;
  #last: LedgerEntry | undefined;
  /** Length of the whole lines, in bytes. */
  #end = 0;
  /** Bytes after the last line break: a line that a crash cut. */
  #torn: Buffer | null = null;
  /** False before `load`, and after a write that failed. */
  #ready = false;

  constructor(path: string) {
    this.#path = path;
  }

  async load(): Promise<readonly LedgerEntry[]> {
    await this.close();
    const bytes = (await readOrNull(this.#path)) ?? Buffer.alloc(0);
    const end = bytes.lastIndexOf(0x0a) + 1;
    const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
    const entries = lines.map((line, i) => this.#parse(line, i + 1));
    const broken = firstBreak(entries);
    if (broken !== null) throw this.#damaged(broken);
    this.#last = entries.at(-1);
    this.#end = end;
    this.#torn = end < bytes.length ? bytes.subarray(end) : null;
    this.#ready = true;
    return entries;
  }

  async append(act: LedgerAct): Promise<LedgerEntry> {
    if (!this.#ready) throw new Error(`${this.#path}: the ledger must be loaded before it is written`);
    this.#ready = false;
    const file = await this.#writable();
    const entry = chain(act, this.#last);
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    let done = 0;
    while (done < line.length) {
      done += (await file.write(line, done, line.length - done, this.#end + done)).bytesWritten;
    }
    await file.datasync();
    this.#end += line.length;
    this.#last = entry;
    this.#ready = true;
    return entry;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #writable(): Promise<FileHandle> {
    if (this.#file) return this.#file;
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    if (this.#torn) await writeDurably(`${this.#path}.torn-${this.#end}`, this.#torn);
    const file = await open(this.#path, this.#end === 0 ? 'w' : 'r+', 0o600);
    try {
      if (this.#torn) {
        await file.truncate(this.#end);
        await file.sync();
        this.#torn = null;
      }
      await syncFolder(dirname(this.#path));
    } catch (error) {
      await file.close();
      throw error;
    }
    this.#file = file;
    return file;
  }

  #parse(line: string, n: number): LedgerEntry {
    try {
      return JSON.parse(line) as LedgerEntry;
    } catch {
      throw this.#damaged(n);
    }
  }

  #damaged(n: number): DamagedFile {
    return new DamagedFile(this.#path, `line ${n} does not fit the chain of hashes`, null);
  }
}
