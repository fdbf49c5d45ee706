import { Mutex } from 'async-mutex';
import { type Adapter, Low } from 'lowdb';

/** Refuses a promise by type: nobody would await it, and its rejection would stop the process. */
type Settled<R> = R & (R extends PromiseLike<unknown> ? never : unknown);

/** One small document of the register. It can be read at any time; changes run one after another. */
export interface JsonCollection<T> {
  /** The current data, which the caller must not change. */
  readonly data: T;
  /**
   * Applies `change` to a copy of the data, stores the copy, then makes it the current data. `change` must be
   * synchronous. `beforeWrite` runs before the copy is stored. Resolves with the result of `change` once it is durable;
   * if one of these steps fails, rejects, and nothing has changed.
   */
  update<R>(
    change: (draft: T) => Settled<R>,
    beforeWrite?: (result: R, draft: T) => Promise<unknown>,
  ): Promise<R>;
  /**
   * Runs `act` while no change of this collection runs. `act` must not change the collection: the change would wait for
   * `act` forever.
   */
  runExclusive<R>(act: () => Promise<R>): Promise<R>;
}

/** Opens a collection with a lowdb adapter: `DurableJson` in a data folder, lowdb's `Memory` in tests. */
export async function openCollection<T extends object>(
  adapter: Adapter<T>,
  empty: T,
): Promise<JsonCollection<T>> {
  const low = new Low<T>(adapter, empty);
  await low.read();
  const changes = new Mutex();
  return {
    get data() {
      return low.data;
    },
    update: (change, beforeWrite) =>
      changes.runExclusive(async () => {
        const draft = structuredClone(low.data);
        const result = change(draft);
        await beforeWrite?.(result, draft);
        await low.adapter.write(draft);
        low.data = draft;
        return result;
      }),
    runExclusive: (act) => changes.runExclusive(act),
  };
}
