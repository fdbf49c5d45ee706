import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * A document's state vector in the Yjs encoding, clients in the order of their first edit. Yjs' own function copies
 * the client map twice; this one avoids that, because every acknowledged group of edits calls it.
 */
export function stateVectorOf({ store }: Y.Doc): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, store.clients.size);
  for (const client of store.clients.keys()) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, Y.getState(store, client));
  }
  return encoding.toUint8Array(encoder);
}
