import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '@server/store/disk/syncFolder';
import pLimit from 'p-limit';
import { flushLogs } from './flushLogs';
import { encodeJournalFrame } from './journalFrame';

/** A segment that has grown so long is followed by a new one, and let go when the logs themselves are flushed. */
const MAX_SEGMENT_BYTES = 4 * 1024 * 1024;
/** A segment grows by so much at a time, zeros, so that most flushes change no length: that halves their cost. */
const PREALLOCATED_BYTES = 256 * 1024;
/**
 * Flushes begin at least so long after one another, ms: what is written meanwhile is one group. Nobody sees that
 * "saved" comes so much later; each flush is a tenth of a millisecond of the processor's time or more.
 */
const MIN_FLUSH_INTERVAL_MS = 50;
/** Logs flushed at the same time when a segment is let go. */
const MAX_CONCURRENT_FLUSHES = 8;

interface Segment {
  readonly path: string;
  readonly file: FileHandle;
  /** Whose records it holds. */
  readonly schemes: Set<string>;
  /** Where the next group goes. */
  end: number;
  /** Of the file. */
  length: number;
}

/** Records on their way into a segment. */
interface Group {
  readonly frames: Buffer[];
  readonly schemes: Set<string>;
}

export interface JournalOptions {
  /** Where its segments are. */
  readonly folder: string;
  /** Where the schemes are whose logs it makes durable: a folder for each, by id. */
  readonly schemes: string;
  /** Number of the first segment. */
  readonly first: number;
  /** A segment could not be let go; it stays, and is tried again with the next. */
  readonly onError: (error: unknown) => void;
  readonly segmentBytes?: number;
}

/**
 * What all logs of a data folder have newly written, in one file, so that one flush makes all of it durable: with
 * hundreds of rooms a flush for each would be most of the server's work. Each log holds the same records, perhaps in
 * the system's memory alone; after a power cut they are put back out of the journal (`mendLogs`).
 */
export class Journal {
  readonly #options: JournalOptions;
  #number: number;
  #group: Group = { frames: [], schemes: new Set() };
  #current: Segment | null = null;
  #old: Segment[] = [];
  /** Flush of the group that is being gathered; null: nobody asked for one. */
  #scheduled: Promise<void> | null = null;
  #flushing: Promise<void> = Promise.resolve();
  #lastFlushAt = Number.NEGATIVE_INFINITY;
  #deleting: Promise<void> = Promise.resolve();

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#number = options.first;
  }

  /** Takes records of a scheme, as `encodeRecords` made them, that its log has. They are written with the next flush. */
  add(scheme: string, records: Uint8Array): void {
    this.#group.frames.push(encodeJournalFrame(scheme, records));
    this.#group.schemes.add(scheme);
  }

  /** Resolves when all that was added before the call is on disk. Rejects where that cannot be known. */
  flush(): Promise<void> {
    this.#scheduled ??= this.#flushSoon();
    return this.#scheduled;
  }

  /** Flushes the logs and removes itself. Call when they are closed. */
  async close(): Promise<void> {
    await this.#scheduled?.catch(() => undefined);
    await this.#flushing;
    this.#rotate();
    await this.#deleting;
  }

  async #flushSoon(): Promise<void> {
    const wait = this.#lastFlushAt + MIN_FLUSH_INTERVAL_MS - performance.now();
    if (wait > 0) await new Promise((go) => setTimeout(go, wait));
    await this.#flushing;
    this.#scheduled = null;
    this.#lastFlushAt = performance.now();
    const group = this.#group;
    this.#group = { frames: [], schemes: new Set() };
    const flushing = this.#write(group);
    this.#flushing = flushing.catch(() => undefined);
    await flushing;
  }

  async #write({ frames, schemes }: Group): Promise<void> {
    if (frames.length === 0) return;
    try {
      this.#current ??= await this.#begin();
      const segment = this.#current;
      for (const scheme of schemes) segment.schemes.add(scheme);
      await append(segment, Buffer.concat(frames));
      if (segment.end >= (this.#options.segmentBytes ?? MAX_SEGMENT_BYTES)) this.#rotate();
    } catch (error) {
      // What comes next goes into a new file: nobody knows what this one has kept.
      this.#rotate();
      throw error;
    }
  }

  async #begin(): Promise<Segment> {
    const path = join(this.#options.folder, `journal-${this.#number}`);
    const file = await open(path, 'wx', 0o600);
    this.#number++;
    await syncFolder(this.#options.folder);
    return { path, file, schemes: new Set(), end: 0, length: 0 };
  }

  /** Rotates: the next group begins a new segment, and this one is deleted when the logs it covers are flushed. */
  #rotate(): void {
    if (this.#current) this.#old.push(this.#current);
    this.#current = null;
    this.#deleting = this.#deleting.then(() => this.#deleteFlushed());
  }

  async #deleteFlushed(): Promise<void> {
    for (const segment of [...this.#old]) {
      try {
        await flushAll([...segment.schemes].map((scheme) => join(this.#options.schemes, scheme)));
        this.#old = this.#old.filter((other) => other !== segment);
        await segment.file.close();
        await rm(segment.path, { force: true });
      } catch (error) {
        // What it holds may be on disk nowhere else.
        this.#options.onError(error);
      }
    }
  }
}

/** Writes a group behind the others and flushes it. */
async function append(segment: Segment, group: Buffer): Promise<void> {
  const end = segment.end + group.length;
  const length =
    end <= segment.length ? segment.length : Math.ceil(end / PREALLOCATED_BYTES) * PREALLOCATED_BYTES;
  const bytes = length > segment.length ? Buffer.concat([group, Buffer.alloc(length - end)]) : group;
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await segment.file.write(bytes, done, bytes.length - done, segment.end + done);
    done += bytesWritten;
  }
  await segment.file.datasync();
  segment.end = end;
  segment.length = length;
}

async function flushAll(folders: string[]): Promise<void> {
  const limit = pLimit(MAX_CONCURRENT_FLUSHES);
  await Promise.all(folders.map((folder) => limit(() => flushLogs(folder))));
}
