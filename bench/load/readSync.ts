import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

export interface SyncMessage {
  /** 0: asks for our state, 1: the answer, 2: an update. */
  readonly step: number;
  readonly payload: Uint8Array;
}

/** The sync message, and hocuspocus' sync reply, which expects no answer. */
const SYNC = new Set([0, 4]);

/** The sync message in a frame; null for other kinds. */
export function readSync(frame: Uint8Array, head: number): SyncMessage | null {
  const decoder = decoding.createDecoder(frame);
  decoder.pos = head;
  if (!SYNC.has(decoding.readVarUint(decoder))) return null;
  const step = decoding.readVarUint(decoder);
  return { step, payload: decoding.readVarUint8Array(decoder) };
}

/** Calls `visit` with each client id in an update and its clocks [from, to). Cheap for one struct. */
export function eachAuthor(
  update: Uint8Array,
  visit: (client: number, from: number, to: number) => void,
): void {
  const decoder = decoding.createDecoder(update);
  const clients = decoding.readVarUint(decoder);
  if (clients === 0) return;
  const structs = decoding.readVarUint(decoder);
  if (clients === 1 && structs === 1) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    visit(client, clock, clock + 1);
    return;
  }
  const { from, to } = Y.parseUpdateMeta(update);
  for (const [client, end] of to) visit(client, from.get(client) ?? 0, end);
}
