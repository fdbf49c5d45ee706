import { type Adapter, Low } from 'lowdb';

/** One small document of the register: read at any time, changed one change after another. */
export interface JsonCollection<T> {
  readonly data: T;
  /**
   * Changes a copy, stores it, then shows it: when this resolves the change is durable; when it rejects nothing
   * has changed. The change may return a value, which is handed on.
   */
  update<R>(change: (draft: T) => R): Promise<R>;
}

/** A collection over a lowdb adapter: `DurableJson` in a data folder, lowdb's `Memory` in tests. */
export async function openCollection<T extends object>(
  adapter: Adapter<T>,
  empty: T,
): Promise<JsonCollection<T>> {
  const low = new Low<T>(adapter, empty);
  await low.read();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    get data() {
      return low.data;
    },
    update(change) {
      const done = turn.then(async () => {
        const draft = structuredClone(low.data);
        const result = change(draft);
        await low.adapter.write(draft);
        low.data = draft;
        return result;
      });
      turn = done.catch(() => undefined);
      return done;
    },
  };
}
