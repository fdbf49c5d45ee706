import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  write,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import type { FlushPace } from './FlushPace';

/** The file grows by as much at a time, zeros, so that most groups change no length: that halves what a flush costs. */
const ROOM = 16 * 1024;
/** On Linux one call writes and flushes; elsewhere the flag may promise less than a flush does. */
const WRITES_FLUSHED = process.platform === 'linux' ? constants.O_DSYNC : 0;
const writeByThread = promisify(write);
const flushByThread = promisify(fdatasync);

/** A log's file, open for writing behind its sound part. What stands behind that part is zeros. */
export class LogFile {
  /** A write did not end: nobody knows what stands behind the sound part. */
  private failed = false;
  /** A thread that writes: its file must not be closed under it. */
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly file: number,
    private readonly pace: FlushPace,
    /** Length of the sound part; the next group goes there. */
    private end: number,
    /** Length of the file. */
    private length: number,
  ) {}

  /** Opens a file whose sound part ends at `end`; what stands behind it is cut off. Throws where it is missing. */
  static open(path: string, end: number, pace: FlushPace): LogFile {
    const file = openSync(path, constants.O_RDWR | WRITES_FLUSHED);
    try {
      if (fstatSync(file).size > end) {
        ftruncateSync(file, end);
        fsyncSync(file);
      }
      return new LogFile(file, pace, end, end);
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  /** Resolves with the new length of the sound part when the bytes are on disk. After a rejection, open it anew. */
  async append(bytes: Buffer): Promise<number> {
    const end = this.end + bytes.length;
    const length = end <= this.length ? this.length : Math.ceil(end / ROOM) * ROOM;
    const growth = end <= this.length ? bytes : Buffer.concat([bytes, Buffer.alloc(length - end)]);
    this.failed = true;
    const began = performance.now();
    if (this.pace.isQuick && growth.length <= ROOM) this.writeAtOnce(growth);
    else {
      const written = this.writeByThread(growth);
      this.writing = written.catch(() => undefined);
      await written;
    }
    this.pace.note(performance.now() - began);
    this.failed = false;
    this.end = end;
    this.length = length;
    return end;
  }

  /** Gives back the room behind the sound part; after a failed write the file is left as it is. */
  async close(): Promise<void> {
    await this.writing;
    try {
      if (!this.failed && this.length > this.end) ftruncateSync(this.file, this.end);
    } finally {
      closeSync(this.file);
    }
  }

  private writeAtOnce(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.file, bytes, done, bytes.length - done, this.end + done);
    }
    if (!WRITES_FLUSHED) fdatasyncSync(this.file);
  }

  private async writeByThread(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await writeByThread(
        this.file,
        bytes,
        done,
        bytes.length - done,
        this.end + done,
      );
      done += bytesWritten;
    }
    if (!WRITES_FLUSHED) await flushByThread(this.file);
  }
}
