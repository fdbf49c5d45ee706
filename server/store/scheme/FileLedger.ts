import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { headPath, type LedgerHead, readHead, writeHead } from '@server/store/chain/ledgerHead';
import { decodeLine, encodeLine } from '@server/store/chain/ledgerLine';
import { type Damage, DamagedFile, type DamageParams } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { readOrNull } from '@server/store/disk/readOrNull';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { LedgerGuard } from '@server/store/keys/Keys';
import type { Ledger, LedgerAct, LedgerEntry } from './Ledger';
import { chain, firstBreak } from './ledgerChain';

/** A line as it is stored; `mac` seals the hash, and with it every line before. */
type StoredEntry = LedgerEntry & { readonly mac?: string };

const EMPTY: LedgerHead = { n: 0, hash: '', from: 0 };

/**
 * A ledger as a file of JSON lines. A line is valid once its line break is written. With a guard, each line is encrypted, or
 * in format 2 sealed, and the head beside the ledger is written after each line. After a crash the head is at most one line
 * behind.
 */
export class FileLedger implements Ledger {
  readonly #path: string;
  readonly #guard: LedgerGuard | null;
  #file: FileHandle | null = null;
  #last: LedgerEntry | undefined;
  #head: LedgerHead | null = null;
  /** Length of the complete lines, in bytes. */
  #end = 0;
  /** Bytes after the last line break, of a line whose write a crash interrupted; null: none. */
  #torn: Buffer | null = null;
  /** False before `load`, and after a write that failed. */
  #ready = false;

  constructor(path: string, guard: LedgerGuard | null = null) {
    this.#path = path;
    this.#guard = guard;
  }

  async load(): Promise<readonly LedgerEntry[]> {
    await this.close();
    // The head is read twice, because a server may write at the same time. The ledger is right if it has at least the
    // lines of the first head and at most one line more than the second.
    const before = await this.#readHead();
    const bytes = (await readOrNull(this.#path)) ?? Buffer.alloc(0);
    this.#head = await this.#readHead();
    const end = bytes.lastIndexOf(0x0a) + 1;
    const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
    const stored = lines.map((line, i) => this.#parse(line, i + 1));
    const entries = stored.map(({ mac: _, ...entry }): LedgerEntry => entry);
    const broken = firstBreak(entries);
    if (broken !== null) throw this.#damaged('damage.chain', { line: broken });
    if (this.#guard) await this.#checkSeals(stored, this.#guard, before);
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
    const line = Buffer.from(encodeLine(entry, this.#guard));
    let done = 0;
    while (done < line.length) {
      done += (await file.write(line, done, line.length - done, this.#end + done)).bytesWritten;
    }
    await file.datasync();
    this.#end += line.length;
    this.#last = entry;
    await this.#writeHead();
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
    // Before the first line there is no head yet; after a crash the head may be behind.
    if (this.#head?.n !== (this.#last?.n ?? 0)) await this.#writeHead();
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

  async #writeHead(): Promise<void> {
    if (!this.#guard) return;
    const head = { n: this.#last?.n ?? 0, hash: this.#last?.hash ?? '', from: this.#head?.from ?? 0 };
    await writeHead(headPath(this.#path), head, this.#guard.seal);
    this.#head = head;
  }

  async #readHead(): Promise<LedgerHead | null> {
    return this.#guard && (await readHead(headPath(this.#path), this.#guard.seal));
  }

  async #checkSeals(
    entries: readonly StoredEntry[],
    { seal, cipher }: LedgerGuard,
    before: LedgerHead | null,
  ): Promise<void> {
    if (this.#head === null && (entries.length > 0 || (await this.#isStored()))) {
      throw new DamagedFile(headPath(this.#path), 'damage.missing', null);
    }
    const { n, hash } = before ?? EMPTY;
    const { n: most, from } = this.#head ?? EMPTY;
    if (entries.length < n) throw this.#damaged('damage.shorter', { last: entries.length, written: n });
    if (n > 0 && entries[n - 1]?.hash !== hash) throw this.#damaged('damage.otherLine', { line: n });
    if (entries.length > most + 1) throw this.#damaged('damage.longer', { head: most });
    if (cipher) return;
    const unsealed = entries.find((entry) => entry.n > from && !seal.fits(entry.hash, entry.mac));
    if (unsealed) throw this.#damaged('damage.lineSeal', { line: unsealed.n });
  }

  /** Whether the scheme's document is stored. If so, its ledger had a head. */
  async #isStored(): Promise<boolean> {
    try {
      return (await readdir(dirname(this.#path))).some((name) => /^base-\d+$/.test(name));
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  #parse(line: string, n: number): StoredEntry {
    const cipher = this.#guard?.cipher ?? null;
    const entry = decodeLine<StoredEntry>(line, n, cipher);
    if (entry) return entry;
    throw this.#damaged(cipher ? 'damage.line' : 'damage.chain', { line: n });
  }

  #damaged(damage: Damage, params: DamageParams): DamagedFile {
    return new DamagedFile(this.#path, damage, null, params);
  }
}
