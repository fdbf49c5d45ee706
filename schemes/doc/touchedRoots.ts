import * as Y from 'yjs';

/** The effect of an update, seen from an `afterTransaction` listener, before Yjs garbage-collects what was deleted. */
export interface Touched {
  /** Root types that content was added to or deleted from, at any depth. */
  readonly roots: readonly string[];
  /** Ids of the clients that added content. */
  readonly authors: readonly number[];
}

/**
 * Finds the roots that an applied transaction touched, from the structs it added and the items it deleted. Observers would
 * miss content that is added inside a deleted item. A garbage-collected struct (GC) has no parent and no effect; it counts
 * only for `authors`.
 */
export function touchedRoots(transaction: Y.Transaction): Touched {
  const roots = new Set<string>();
  const authors: number[] = [];
  const note = (struct: Y.GC | Y.Item) => {
    const root = struct instanceof Y.Item ? rootOf(struct) : null;
    if (root !== null) roots.add(root);
  };
  const { store } = transaction.doc;
  // This runs for every keystroke. `forEach` avoids an entry pair for each author the scheme ever had.
  store.clients.forEach((structs, client) => {
    const before = transaction.beforeState.get(client) ?? 0;
    if (Y.getState(store, client) <= before) return;
    authors.push(client);
    for (let i = structs.length - 1; i >= 0; i--) {
      const struct = structs[i];
      if (!struct || struct.id.clock + struct.length <= before) break;
      note(struct);
    }
  });
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, note);
  return { roots: [...roots], authors };
}

function rootOf(item: Y.Item): string | null {
  let parent = item.parent;
  while (parent instanceof Y.AbstractType) {
    if (parent._item === null) return Y.findRootTypeKey(parent);
    parent = parent._item.parent;
  }
  return null;
}
