import type { PaperStore } from '@server/exports/store/PaperStore';
import type { LibreOffice } from '@server/exports/workers/LibreOffice';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';
import { Mutex } from 'async-mutex';

/** What every request for a paper shares: the store, the makers, the libreOffice program, and the order of numbers. */
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

  /** Issues one paper after another: between the choice of a number and its being on disk nobody else chooses one. */
  runExclusive<T>(issue: () => Promise<T>): Promise<T> {
    return this.#issuing.runExclusive(issue);
  }

  async close(): Promise<void> {
    await this.#issuing.runExclusive(() => {});
    await Promise.all([this.maker.close(), this.libreOffice.close()]);
  }
}
