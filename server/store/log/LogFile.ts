import {
  closeSync,
  constants,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';

const flushByThread = promisify(fdatasync);

/**
 * A file of consecutive frames, open for appending. Writes are synchronous, because they reach only the page cache and
 * take microseconds. Flushes are asynchronous, because they wait for the disk.
 */
export class LogFile {
  readonly #file: number;
  #end: number;
  /** The running flush; the file must not be closed before it ends. */
  #flushing: Promise<void> = Promise.resolve();
  #isFlushed = true;
  /** The error of the first failed flush. */
  #fault: unknown = null;

  private constructor(
    file: number,
    /** Length of the readable part, and so the offset of the next frame. */
    end: number,
  ) {
    this.#file = file;
    this.#end = end;
  }

  /** Opens a file and truncates it to its readable part, which ends at `end`. Throws when the file is missing. */
  static open(path: string, end: number): LogFile {
    const file = openSync(path, constants.O_RDWR);
    try {
      if (fstatSync(file).size > end) {
        ftruncateSync(file, end);
        fsyncSync(file);
      }
      return new LogFile(file, end);
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  /** Creates an empty file; throws when it exists. Its name is durable once the folder is synced. */
  static create(path: string): LogFile {
    return new LogFile(openSync(path, 'wx+', 0o600), 0);
  }

  /** Length of the readable part. */
  get size(): number {
    return this.#end;
  }

  /**
   * Appends bytes, which then survive the end of the process, but not yet a power cut. A write that throws leaves the
   * readable part unchanged; the next write overwrites its partial bytes.
   */
  write(bytes: Buffer): void {
    this.#isFlushed = false;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    }
    this.#end += bytes.length;
  }

  /**
   * Resolves when everything written before the call is on disk. After one rejection every later call also rejects,
   * because the system may drop the pages that it could not write, and report success the next time.
   */
  flush(): Promise<void> {
    const flushing = this.#flushing.then(() => this.#flushNow());
    this.#flushing = flushing.catch(() => undefined);
    return flushing;
  }

  /** Closes the file without flushing it. */
  async close(): Promise<void> {
    await this.#flushing;
    closeSync(this.#file);
  }

  async #flushNow(): Promise<void> {
    if (this.#fault) throw this.#fault;
    if (this.#isFlushed) return;
    this.#isFlushed = true;
    try {
      await flushByThread(this.#file);
    } catch (error) {
      this.#fault = error;
      throw error;
    }
  }
}
