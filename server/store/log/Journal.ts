import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MEASURES } from '@server/runtime/measures';
import { syncFolder } from '@server/store/disk/syncFolder';
import pLimit from 'p-limit';
import { flushLogs } from './flushLogs';
import { encodeJournalFrame } from './journalFrame';
import type { Payload } from './logCodec';

/** Size at which a segment is full. The next group begins a new one. */
const MAX_SEGMENT_BYTES = 4 * 1024 * 1024;
/**
 * A segment's file grows by multiples of this many bytes, filled with zeros. Most flushes then do not change its length and
 * take half the time.
 */
const PREALLOCATED_BYTES = 256 * 1024;
/**
 * Shortest time between two flushes, ms. Records added between them form one group. A flush costs at least 0.1 ms of
 * CPU, and nobody notices that "saved" appears this much later.
 */
const MIN_FLUSH_INTERVAL_MS = 50;
/** Logs flushed at the same time, before a segment is deleted. */
const MAX_CONCURRENT_FLUSHES = 8;

interface Segment {
  readonly path: string;
  readonly file: FileHandle;
  /** The ids of the schemes whose records it holds. */
  readonly schemes: Set<string>;
  /** The offset of the next group. */
  end: number;
  /** Length of the file. */
  length: number;
}

/** Records waiting for the next flush. */
interface Group {
  readonly frames: Buffer[];
  readonly schemes: Set<string>;
}

/** The folders of a journal, and its settings. */
export interface JournalOptions {
  /** The folder of its segments. */
  readonly folder: string;
  /** The folder of the schemes whose logs it covers; each scheme has a folder named by its id. */
  readonly schemes: string;
  /** Number of the first segment. */
  readonly first: number;
  /** Called when a segment could not be deleted. The journal tries again at the next rotation. */
  readonly onError: (error: unknown) => void;
  /** Called after each group is written. Rejects when this process no longer holds the folder; then the flush fails. */
  readonly confirm?: (() => Promise<void>) | undefined;
  readonly segmentBytes?: number;
}

/**
 * A journal shared by all logs of a data folder: one flush of the journal makes the new records of every log durable. With
 * hundreds of rooms, flushing each log would be most of the server's work. Each record is already in its log, but perhaps
 * only in the page cache; after a power cut `recoverLogs` restores the lost records from the journal.
 */
export class Journal {
  readonly #options: JournalOptions;
  #number: number;
  #group: Group = { frames: [], schemes: new Set() };
  #current: Segment | null = null;
  #oldSegments: Segment[] = [];
  /** The flush that the current group waits for; null while none is requested. */
  #scheduled: Promise<void> | null = null;
  #flushing: Promise<void> = Promise.resolve();
  #lastFlushAt = Number.NEGATIVE_INFINITY;
  #deleting: Promise<void> = Promise.resolve();

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#number = options.first;
  }

  /** Adds records that are already written to a scheme's log, encoded by `encodeRecords`. The next flush writes them. */
  add(scheme: string, records: Payload): void {
    this.#group.frames.push(encodeJournalFrame(scheme, records));
    this.#group.schemes.add(scheme);
  }

  /** Resolves when everything added before the call is on disk. Rejects if it may not be on disk. */
  flush(): Promise<void> {
    this.#scheduled ??= this.#flushSoon();
    return this.#scheduled;
  }

  /**
   * Flushes the logs and deletes the journal. A segment whose logs cannot be flushed stays and is reported to `onError`.
   * Call it once the logs are closed.
   */
  async close(): Promise<void> {
    await this.#scheduled?.catch(() => undefined);
    await this.#flushing;
    this.#rotate();
    await this.#deleting;
  }

  async #flushSoon(): Promise<void> {
    const wait = this.#lastFlushAt + MIN_FLUSH_INTERVAL_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await this.#flushing;
    this.#scheduled = null;
    this.#lastFlushAt = performance.now();
    const group = this.#group;
    this.#group = { frames: [], schemes: new Set() };
    const flushing = this.#write(group);
    this.#flushing = flushing.catch(() => undefined);
    await flushing;
    MEASURES.flushed.record(performance.now() - this.#lastFlushAt);
  }

  async #write({ frames, schemes }: Group): Promise<void> {
    if (frames.length === 0) return;
    try {
      this.#current ??= await this.#beginSegment();
      const segment = this.#current;
      for (const scheme of schemes) segment.schemes.add(scheme);
      await append(segment, Buffer.concat(frames));
      await this.#options.confirm?.();
      if (segment.end >= (this.#options.segmentBytes ?? MAX_SEGMENT_BYTES)) this.#rotate();
    } catch (error) {
      // Later groups go into a new file, because the content of this one is uncertain.
      this.#rotate();
      throw error;
    }
  }

  async #beginSegment(): Promise<Segment> {
    const path = join(this.#options.folder, `journal-${this.#number}`);
    const file = await open(path, 'wx', 0o600);
    this.#number++;
    await syncFolder(this.#options.folder);
    return { path, file, schemes: new Set(), end: 0, length: 0 };
  }

  /** Ends the current segment: the next group begins a new one. Old segments are deleted once their logs are flushed. */
  #rotate(): void {
    if (this.#current) this.#oldSegments.push(this.#current);
    this.#current = null;
    this.#deleting = this.#deleting.then(() => this.#deleteFlushed());
  }

  async #deleteFlushed(): Promise<void> {
    for (const segment of [...this.#oldSegments]) {
      try {
        await flushAll([...segment.schemes].map((scheme) => join(this.#options.schemes, scheme)));
        this.#oldSegments = this.#oldSegments.filter((other) => other !== segment);
        await segment.file.close();
        await rm(segment.path, { force: true });
      } catch (error) {
        // The segment stays, because its records may be nowhere else on disk.
        this.#options.onError(error);
      }
    }
  }
}

/** Appends a group to a segment and flushes the segment. */
async function append(segment: Segment, group: Buffer): Promise<void> {
  const end = segment.end + group.length;
  const length =
    end <= segment.length ? segment.length : Math.ceil(end / PREALLOCATED_BYTES) * PREALLOCATED_BYTES;
  const bytes = length > segment.length ? Buffer.concat([group, Buffer.alloc(length - end)]) : group;
  for (let written = 0; written < bytes.length; ) {
    const left = bytes.length - written;
    const { bytesWritten } = await segment.file.write(bytes, written, left, segment.end + written);
    written += bytesWritten;
  }
  await segment.file.datasync();
  segment.end = end;
  segment.length = length;
}

async function flushAll(folders: string[]): Promise<void> {
  const limit = pLimit(MAX_CONCURRENT_FLUSHES);
  await Promise.all(folders.map((folder) => limit(() => flushLogs(folder))));
}
