import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** The file grows by as much at a time, zeros, so that most groups change no length: that halves what a flush costs. */
const ROOM = 16 * 1024;
/** Where the system has it, one call writes and flushes. */
const WRITES_FLUSHED = constants.O_DSYNC ?? 0;

/** A log's file, open for writing behind its sound part. What stands behind that part is zeros. */
export class LogFile {
  /** A write did not end: nobody knows what stands behind the sound part. */
  private failed = false;

  private constructor(
    private readonly file: FileHandle,
    /** Length of the sound part; the next group goes there. */
    private end: number,
    /** Length of the file. */
    private length: number,
  ) {}

  /** Opens a file whose sound part ends at `end`; what stands behind it is cut off. Throws where it is missing. */
  static async open(path: string, end: number): Promise<LogFile> {
    const file = await open(path, constants.O_RDWR | WRITES_FLUSHED);
    try {
      const { size } = await file.stat();
      if (size > end) {
        await file.truncate(end);
        await file.sync();
      }
      return new LogFile(file, end, end);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Resolves with the new length of the sound part when the bytes are on disk. After a rejection, open it anew. */
  async append(bytes: Buffer): Promise<number> {
    const end = this.end + bytes.length;
    const length = end <= this.length ? this.length : Math.ceil(end / ROOM) * ROOM;
    const growth = end <= this.length ? bytes : Buffer.concat([bytes, Buffer.alloc(length - end)]);
    this.failed = true;
    await this.write(growth);
    if (!WRITES_FLUSHED) await this.file.datasync();
    this.failed = false;
    this.end = end;
    this.length = length;
    return end;
  }

  /** Gives back the room behind the sound part; after a failed write the file is left as it is. */
  async close(): Promise<void> {
    try {
      if (!this.failed && this.length > this.end) await this.file.truncate(this.end);
    } finally {
      await this.file.close();
    }
  }

  private async write(bytes: Buffer): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await this.file.write(bytes, done, bytes.length - done, this.end + done);
      done += bytesWritten;
    }
  }
}
