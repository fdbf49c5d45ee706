import { statfs } from 'node:fs/promises';

/** The part of `statfs` that is read. */
export type ReadSpace = (folder: string) => Promise<{ readonly bavail: number; readonly bsize: number }>;

/**
 * The free space on the disk of a folder, and whether it is below a floor. If less than the floor is free, the server
 * refuses new writes; the remaining space lets running writes finish.
 */
export class FreeSpace {
  readonly #folder: string | null;
  readonly #floor: number;
  readonly #read: ReadSpace;
  #bytes: number | null = null;

  /** `folder`: null if everything is in memory, which is never low. `floor`: in bytes; 0: no floor. */
  constructor(folder: string | null, floor: number, read: ReadSpace = statfs) {
    this.#folder = folder;
    this.#floor = floor;
    this.#read = read;
  }

  /** Bytes that were free at the last measurement; null before the first. */
  get bytes(): number | null {
    return this.#bytes;
  }

  /** Whether less than the floor was free at the last measurement; false before the first. */
  get isLow(): boolean {
    return this.#bytes !== null && this.#bytes < this.#floor;
  }

  /** Whether less than twice the floor was free at the last measurement: the operator should free some space. */
  get isNearlyLow(): boolean {
    return this.#bytes !== null && this.#bytes < 2 * this.#floor;
  }

  /** Measures the free space. Does nothing without a folder. */
  async measure(): Promise<void> {
    if (this.#folder === null) return;
    const { bavail, bsize } = await this.#read(this.#folder);
    this.#bytes = bavail * bsize;
  }
}
