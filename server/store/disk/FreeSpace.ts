import { statfs } from 'node:fs/promises';

/** The part of `statfs` that is read. */
export type ReadSpace = (folder: string) => Promise<{ readonly bavail: number; readonly bsize: number }>;

/**
 * The free space on the disk of a folder, and whether it is below a floor. Writes are refused below the floor while there
 * is still room to end what has begun, so that nothing is cut off halfway.
 */
export class FreeSpace {
  readonly #folder: string | null;
  readonly #floor: number;
  readonly #read: ReadSpace;
  #bytes: number | null = null;

  /** `folder`: null: everything is in memory, and there is always space. `floor`: bytes; 0: none. */
  constructor(folder: string | null, floor: number, read: ReadSpace = statfs) {
    this.#folder = folder;
    this.#floor = floor;
    this.#read = read;
  }

  /** Bytes that were free at the last look; null before the first. */
  get bytes(): number | null {
    return this.#bytes;
  }

  /** Whether less was free at the last look than there must be. */
  get isLow(): boolean {
    return this.#bytes !== null && this.#bytes < this.#floor;
  }

  /** Whether less than twice of what there must be was free at the last look: time to make room. */
  get isNearlyLow(): boolean {
    return this.#bytes !== null && this.#bytes < 2 * this.#floor;
  }

  /** Looks at the disk. */
  async look(): Promise<void> {
    if (this.#folder === null) return;
    const { bavail, bsize } = await this.#read(this.#folder);
    this.#bytes = bavail * bsize;
  }
}
