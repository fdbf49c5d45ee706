import { Mutex } from 'async-mutex';
import { type Adapter, Low } from 'lowdb';

/** Refuses a promise by type: nobody would await it, and its rejection would stop the process. */
type Settled<R> = R & (R extends PromiseLike<unknown> ? never : unknown);

/** One small document of the register: read at any time, changed by one change at a time. */
export interface JsonCollection<T> {
  readonly data: T;
  /**
   * Changes a copy, stores it, then makes it the current data. When this resolves the change is durable; when it
   * rejects nothing has changed. The change must be synchronous; its return value is passed on. `beforeWrite` runs
   * between the change and its storing, for what must be durable first; when it rejects nothing has changed.
   */
  update<R>(
    change: (draft: T) => Settled<R>,
    beforeWrite?: (result: R, draft: T) => Promise<unknown>,
  ): Promise<R>;
  /** Runs an act during which no change of this collection begins. The act must not change this collection itself. */
  runExclusive<R>(act: () => Promise<R>): Promise<R>;
}

/** A collection over a lowdb adapter: `DurableJson` in a data folder, lowdb's `Memory` in tests. */
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
