import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * A document's state vector as Yjs encodes it, its clients in the order in which they came. Yjs' own function makes
 * two copies of them first; ours is called for every group of edits that is acknowledged.
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
