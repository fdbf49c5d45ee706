import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { follows, linked } from '@server/store/chain/hashChain';
import { headPath, type LedgerHead, readHead, writeHead } from '@server/store/chain/ledgerHead';
import { decodeLine, encodeLine } from '@server/store/chain/ledgerLine';
import { type Damage, DamagedFile, type DamageParams } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import { type LineMark, NO_LINE } from './marks';
import type { OfficeAct, OfficeEntry, OfficeLedger } from './OfficeLedger';
import type { Protection } from './Protection';

/** A line as it is stored; `mac` seals the hash, and with it every line before. */
type StoredEntry = OfficeEntry & { readonly mac?: string };

/** The most acts that one flush writes. After a crash, a ledger has at most this many lines after its head. */
const BATCH = 256;
const EMPTY: LedgerHead = { n: 0, hash: '', from: 0 };

interface Waiting {
  readonly act: OfficeAct;
  readonly done: (entry: OfficeEntry) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The office's ledger as a file of JSON lines. A line is valid once its line break is written. Acts that arrive during a
 * flush are written together by the next one. The file grows for years, so it is read as a stream and never held in memory.
 * With a protection, each line is encrypted, or in format 2 sealed, and the head beside the ledger is written after each
 * flush. After a crash the head is at most one flush behind.
 */
export class FileOfficeLedger implements OfficeLedger {
  readonly #path: string;
  readonly #protection: Protection | null;
  #file: FileHandle | null = null;
  #last: OfficeEntry | undefined;
  #head: LedgerHead | null = null;
  #end = 0;
  /** Whether bytes of an incomplete write may follow the last line. */
  #hasTail = false;
  #isLoaded = false;
  readonly #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;

  constructor(path: string, protection: Protection | null = null) {
    this.#path = path;
    this.#protection = protection;
  }

  async load(mark: LineMark = NO_LINE): Promise<OfficeEntry | undefined> {
    await this.close();
    this.#isLoaded = false;
    this.#last = undefined;
    this.#end = 0;
    let n = 0;
    // The head is read twice, because a server may write at the same time. The size is right if it is not less than the
    // first head states and not more than the second allows.
    const before = await this.#readHead();
    const size = await sizeOf(this.#path);
    this.#head = await this.#readHead();
    if (this.#protection && this.#head === null && (size > 0 || this.#protection.wasStored()))
      throw new DamagedFile(headPath(this.#path), 'damage.missing', null);
    for await (const { line, end } of linesOf(this.#path, size)) {
      n++;
      const { mac, ...entry } = this.#parse(line, n);
      if (!follows(entry, this.#last)) throw this.#brokenAt(n);
      this.#checkSeal(entry, mac, before);
      if (entry.n === mark.n && entry.hash !== mark.hash) throw this.#olderThan(mark);
      this.#last = entry;
      this.#end = end;
    }
    this.#checkLength(n, before);
    if (n < mark.n) throw this.#olderThan(mark);
    this.#hasTail = size > this.#end;
    this.#isLoaded = true;
    return this.#last;
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
    for await (const { line } of linesOf(this.#path, this.#end)) {
      const { mac: _, ...entry } = this.#parse(line, ++n);
      yield entry;
    }
  }

  async close(): Promise<void> {
    await this.#flushing;
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      try {
        const entries = await this.#write(batch.map(({ act }) => act));
        for (const [i, { done }] of batch.entries()) done(entries[i] as OfficeEntry);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    // Reset in the same turn of the event loop as the last check of the queue, so that a later act starts a new flush.
    this.#flushing = null;
  }

  async #write(acts: readonly OfficeAct[]): Promise<readonly OfficeEntry[]> {
    const file = await this.#writable();
    const entries: OfficeEntry[] = [];
    for (const act of acts) entries.push(linked(act, entries.at(-1) ?? this.#last));
    const bytes = Buffer.from(entries.map((entry) => this.#lineOf(entry)).join(''));
    this.#hasTail = true;
    for (let done = 0; done < bytes.length; ) {
      done += (await file.write(bytes, done, bytes.length - done, this.#end + done)).bytesWritten;
    }
    await file.datasync();
    await this.#writeHead(entries.at(-1));
    this.#hasTail = false;
    this.#end += bytes.length;
    this.#last = entries.at(-1);
    return entries;
  }

  /** The open file, truncated after its last complete line. Bytes after it were never acknowledged. */
  async #writable(): Promise<FileHandle> {
    if (!this.#file) {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      // Before the first line there is no head yet; after a crash the head may be behind.
      if (this.#head?.n !== (this.#last?.n ?? 0)) await this.#writeHead(this.#last);
      // The head exists now, so from now on neither file may be missing.
      if (this.#protection && !this.#protection.wasStored()) await this.#protection.recordStored();
      this.#file = await open(this.#path, this.#end === 0 ? 'w' : 'r+', 0o600);
      await syncFolder(dirname(this.#path));
    }
    if (this.#hasTail) {
      // The head is written first: a head whose write failed may still be on disk, and would name a line that is truncated here.
      await this.#writeHead(this.#last);
      await this.#file.truncate(this.#end);
      await this.#file.sync();
      this.#hasTail = false;
    }
    return this.#file;
  }

  async #readHead(): Promise<LedgerHead | null> {
    return this.#protection && readHead(headPath(this.#path), this.#protection.seal);
  }

  async #writeHead(last: OfficeEntry | undefined): Promise<void> {
    if (!this.#protection) return;
    const head = { n: last?.n ?? 0, hash: last?.hash ?? '', from: this.#head?.from ?? 0 };
    await writeHead(headPath(this.#path), head, this.#protection.seal);
    this.#head = head;
  }

  #lineOf(entry: OfficeEntry): string {
    return encodeLine(entry, this.#protection);
  }

  #checkSeal(entry: OfficeEntry, mac: string | undefined, before: LedgerHead | null): void {
    if (!this.#protection) return;
    const { n, hash } = before ?? EMPTY;
    const { from } = this.#head ?? EMPTY;
    if (entry.n === n && entry.hash !== hash) throw this.#damaged('damage.otherLine', { line: n });
    if (this.#protection.cipher) return;
    if (entry.n > from && !this.#protection.seal.fits(entry.hash, mac))
      throw this.#damaged('damage.lineSeal', { line: entry.n });
  }

  #checkLength(lines: number, before: LedgerHead | null): void {
    if (!this.#protection) return;
    const least = before?.n ?? 0;
    const most = this.#head?.n ?? 0;
    if (lines < least) throw this.#damaged('damage.shorter', { last: lines, written: least });
    if (lines > most + BATCH) throw this.#damaged('damage.longer', { head: most });
  }

  #parse(line: string, n: number): StoredEntry {
    const entry = decodeLine<StoredEntry>(line, n, this.#protection?.cipher ?? null);
    if (entry) return entry;
    if (this.#protection?.cipher) throw this.#damaged('damage.line', { line: n });
    throw this.#brokenAt(n);
  }

  #olderThan({ n }: LineMark): DamagedFile {
    return this.#damaged('damage.olderOffice', { written: n });
  }

  #brokenAt(n: number): DamagedFile {
    return this.#damaged('damage.chain', { line: n });
  }

  #damaged(damage: Damage, params: DamageParams): DamagedFile {
    return new DamagedFile(this.#path, damage, null, params);
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

/** The complete lines among the first `size` bytes of a file, each with the offset after its line break. */
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
