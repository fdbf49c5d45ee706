import type { Office } from './Office';
import type { PaperMaker } from './PaperMaker';
import type { PaperStore } from './PaperStore';

/** What everybody who makes papers shares: the store, the makers, the office program, and the order of numbers. */
export class PaperServices {
  readonly store: PaperStore;
  readonly maker: PaperMaker;
  readonly office: Office;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: PaperStore, maker: PaperMaker, office: Office) {
    this.store = store;
    this.maker = maker;
    this.office = office;
  }

  /** Issues one after another: between the choice of a number and its being on disk nobody else chooses one. */
  inOrder<T>(issue: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(issue);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#turn;
    await Promise.all([this.maker.close(), this.office.close()]);
  }
}
