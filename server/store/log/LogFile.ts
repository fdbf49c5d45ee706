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
 * A file of frames one after another, open for writing behind its sound part. A write is a call into the system's
 * memory, some microseconds, so it is made in its own turn; a flush waits for the disk, so a thread makes it.
 */
export class LogFile {
  readonly #file: number;
  #end: number;
  /** A thread that flushes: its file must not be closed under it. */
  #flushing: Promise<void> = Promise.resolve();
  #isFlushed = true;
  /** Why a flush failed. */
  #fault: unknown = null;

  private constructor(
    file: number,
    /** Length of the sound part; the next frame goes there. */
    end: number,
  ) {
    this.#file = file;
    this.#end = end;
  }

  /** Opens a file whose sound part ends at `end`; what stands behind it is cut off. Throws where it is missing. */
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

  /** Makes an empty file; throws where one is there. Its name is on disk when the folder is. */
  static create(path: string): LogFile {
    return new LogFile(openSync(path, 'wx+', 0o600), 0);
  }

  /** Length of the sound part. */
  get size(): number {
    return this.#end;
  }

  /**
   * Writes behind the sound part: from then on it survives the process, not yet a power cut. A write that throws
   * leaves the sound part as it was; what it wrote of its bytes stands behind and is written over by the next.
   */
  write(bytes: Buffer): void {
    this.#isFlushed = false;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    }
    this.#end += bytes.length;
  }

  /**
   * Resolves when all that was written before the call is on disk. After a rejection every later one is rejected too:
   * a system may have forgotten what it could not flush, and call the next flush a success.
   */
  flush(): Promise<void> {
    const flushing = this.#flushing.then(() => this.#flushNow());
    this.#flushing = flushing.catch(() => undefined);
    return flushing;
  }

  /** Closes it, flushed or not. */
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
