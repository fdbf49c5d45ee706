import type { PaperStore } from '@server/exports/store/PaperStore';
import type { LibreOffice } from '@server/exports/workers/LibreOffice';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';
import { Mutex } from 'async-mutex';

/** What all requests for papers share: the store, the paper threads, LibreOffice, and the lock of the numbers. */
export class PaperServices {
  readonly store: PaperStore;
  readonly maker: PaperMaker;
  readonly libreOffice: LibreOffice;
  readonly #issuing = new Mutex();

  constructor(store: PaperStore, maker: PaperMaker, libreOffice: LibreOffice) {
    this.store = store;
    this.maker = maker;
    this.libreOffice = libreOffice;
  }

  /** Runs acts that choose numbers one after another, so that a chosen number is on disk before the next is chosen. */
  runExclusive<T>(issue: () => Promise<T>): Promise<T> {
    return this.#issuing.runExclusive(issue);
  }

  /** Waits for the acts passed to `runExclusive` so far, then ends the threads and LibreOffice. */
  async close(): Promise<void> {
    await this.#issuing.runExclusive(() => {});
    await Promise.all([this.maker.close(), this.libreOffice.close()]);
  }
}
