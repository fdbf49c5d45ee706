import * as Y from 'yjs';

/** What an update did, seen from an `afterTransaction` listener (before Yjs collects what was deleted). */
export interface Touched {
  /** Root types whose content was added to or deleted from, themselves or anywhere below. */
  readonly roots: readonly string[];
  /** Client ids under which something was written. */
  readonly authors: readonly number[];
}

/**
 * Names the roots an applied transaction touched, from the structs it added and the items it deleted,
 * not from the events, which say nothing of content that lands under something deleted already.
 * A collected struct (GC) has no parent and no effect; it counts for `authors` alone.
 */
export function touchedRoots(transaction: Y.Transaction): Touched {
  const roots = new Set<string>();
  const authors: number[] = [];
  const note = (struct: Y.GC | Y.Item) => {
    const root = struct instanceof Y.Item ? rootOf(struct) : null;
    if (root !== null) roots.add(root);
  };
  const { store } = transaction.doc;
  // Asked for every keystroke: a loop over the map's entries would make a pair of each author the scheme ever had.
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
