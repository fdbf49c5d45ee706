import { Mutex } from 'async-mutex';
import { type Adapter, Low } from 'lowdb';

/** A promise is refused by type: nobody would wait for it, and its rejection would stop the process. */
type Settled<R> = R & (R extends PromiseLike<unknown> ? never : unknown);

/** One small document of the register: read at any time, changed one change after another. */
export interface JsonCollection<T> {
  readonly data: T;
  /**
   * Changes a copy, stores it, then shows it: when this resolves the change is durable; when it rejects nothing
   * has changed. The change is synchronous and may return a value, which is handed on.
   */
  update<R>(change: (draft: T) => Settled<R>): Promise<R>;
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
    update: (change) =>
      changes.runExclusive(async () => {
        const draft = structuredClone(low.data);
        const result = change(draft);
        await low.adapter.write(draft);
        low.data = draft;
        return result;
      }),
    runExclusive: (act) => changes.runExclusive(act),
  };
}
