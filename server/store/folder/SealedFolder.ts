import type { Keys } from '@server/store/keys/Keys';
import type { Protect } from '@server/store/register/Protection';
import { Mutex } from 'async-mutex';
import { writeFormat } from './folderFormat';

/** A data folder of the newest format: its keys, and which sealed files it has. */
export class SealedFolder {
  readonly keys: Keys;
  readonly #folder: string;
  readonly #files: Set<string>;
  readonly #writes = new Mutex();

  constructor(folder: string, keys: Keys, files: Iterable<string>) {
    this.#folder = folder;
    this.keys = keys;
    this.#files = new Set(files);
  }

  /** The sealed files that were ever stored, by their paths below the folder. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /** Protects a file of the register or of papers. */
  readonly protect: Protect = (path) => ({
    seal: this.keys.register.of(path),
    isKnown: () => this.#files.has(path),
    note: () =>
      this.#writes.runExclusive(async () => {
        if (this.#files.has(path)) return;
        await writeFormat(this.#folder, [...this.#files, path], this.keys);
        this.#files.add(path);
      }),
  });
}
