import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { follows, linked } from '@server/store/chain/hashChain';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import type { OfficeAct, OfficeEntry, OfficeLedger } from './OfficeLedger';

interface Waiting {
  readonly act: OfficeAct;
  readonly done: (entry: OfficeEntry) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The office's ledger as a file of JSON lines. A line counts once its line break is written. Acts that arrive during a
 * flush are written together by the next one. The file is read as a stream: it grows for years and is never held in
 * memory.
 */
export class FileOfficeLedger implements OfficeLedger {
  readonly #path: string;
  #file: FileHandle | null = null;
  #last: OfficeEntry | undefined;
  #end = 0;
  /** Whether bytes that are no whole line may follow the last one. */
  #hasTail = false;
  #isLoaded = false;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  async load(): Promise<void> {
    await this.close();
    this.#last = undefined;
    this.#end = 0;
    let n = 0;
    const size = await sizeOf(this.#path);
    for await (const { line, end } of linesOf(this.#path, size)) {
      n++;
      const entry = this.#parse(line, n);
      if (!follows(entry, this.#last)) throw this.#damaged(n);
      this.#last = entry;
      this.#end = end;
    }
    this.#hasTail = size > this.#end;
    this.#isLoaded = true;
  }

  append(act: OfficeAct): Promise<OfficeEntry> {
    if (!this.#isLoaded) throw new Error(`${this.#path}: the ledger must be loaded before it is written`);
    return new Promise((done, failed) => {
      this.#waiting.push({ act, done, failed });
      this.#flushing ??= this.#flush();
    });
  }

  async *entries(): AsyncIterable<OfficeEntry> {
    let n = 0;
    for await (const { line } of linesOf(this.#path, this.#end)) yield this.#parse(line, ++n);
  }

  async close(): Promise<void> {
    await this.#flushing;
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const entries = await this.#write(batch.map(({ act }) => act));
        for (const [i, { done }] of batch.entries()) done(entries[i] as OfficeEntry);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    // In the same turn as the last look at what waits: an act that comes later begins a flush of its own.
    this.#flushing = null;
  }

  async #write(acts: readonly OfficeAct[]): Promise<readonly OfficeEntry[]> {
    const file = await this.#writable();
    const entries: OfficeEntry[] = [];
    for (const act of acts) entries.push(linked(act, entries.at(-1) ?? this.#last));
    const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    this.#hasTail = true;
    for (let done = 0; done < bytes.length; ) {
      done += (await file.write(bytes, done, bytes.length - done, this.#end + done)).bytesWritten;
    }
    await file.datasync();
    this.#hasTail = false;
    this.#end += bytes.length;
    this.#last = entries.at(-1);
    return entries;
  }

  /** The open file, which ends after its last whole line. A line that was cut off was acknowledged to nobody. */
  async #writable(): Promise<FileHandle> {
    if (!this.#file) {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      this.#file = await open(this.#path, this.#end === 0 ? 'w' : 'r+', 0o600);
      await syncFolder(dirname(this.#path));
    }
    if (this.#hasTail) {
      await this.#file.truncate(this.#end);
      await this.#file.sync();
      this.#hasTail = false;
    }
    return this.#file;
  }

  #parse(line: string, n: number): OfficeEntry {
    try {
      return JSON.parse(line) as OfficeEntry;
    } catch {
      throw this.#damaged(n);
    }
  }

  #damaged(n: number): DamagedFile {
    return new DamagedFile(this.#path, `line ${n} does not fit the chain of hashes`, null);
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** The whole lines among the first `size` bytes of a file, each with the place after it. */
async function* linesOf(path: string, size: number): AsyncIterable<{ line: string; end: number }> {
  if (size === 0) return;
  let rest: Buffer = Buffer.alloc(0);
  let read = 0;
  for await (const chunk of createReadStream(path, { end: size - 1, highWaterMark: 256 * 1024 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
      const line = bytes.toString('utf8', from, at);
      read += at + 1 - from;
      from = at + 1;
      yield { line, end: read };
    }
    rest = bytes.subarray(from);
  }
}
