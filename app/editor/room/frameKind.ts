import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';

/** The y-protocols sync message in a frame; `other` for every other frame. */
export type FrameKind = 'step1' | 'step2' | 'update' | 'other';

const SYNC_KINDS: readonly FrameKind[] = ['step1', 'step2', 'update'];

/** Returns the kind of an outgoing y-websocket frame. The room counts `step2` and `update` frames. */
export function frameKind(frame: Uint8Array): FrameKind {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== MESSAGE.sync) return 'other';
  return SYNC_KINDS[decoding.readVarUint(decoder)] ?? 'other';
}
