import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';

export type FrameKind = 'step1' | 'step2' | 'update' | 'other';

const SYNC_KINDS: readonly FrameKind[] = ['step1', 'step2', 'update'];

/** What an outgoing frame of the y-websocket protocol is; the room counts `step2` and `update`. */
export function frameKind(frame: Uint8Array): FrameKind {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== MESSAGE.sync) return 'other';
  return SYNC_KINDS[decoding.readVarUint(decoder)] ?? 'other';
}
