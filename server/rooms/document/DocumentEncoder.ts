import * as Y from 'yjs';

/** Encodes whole documents, so that a room need not do it while people wait. */
export interface DocumentEncoder {
  /**
   * Merges all updates of a document, in their order, into one update without deleted content. Leaves `updates` unchanged.
   * Rejects if that fails.
   */
  merge(updates: readonly Uint8Array[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Encodes in the calling thread: for the encoder's own thread, and for tests. */
export const encodeHere: DocumentEncoder = {
  merge: async (updates) => mergeDocument(updates),
  close: async () => {},
};

function mergeDocument(updates: readonly Uint8Array[]): Uint8Array {
  // `Y.mergeUpdates` would keep deleted content, so the document is built.
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}
