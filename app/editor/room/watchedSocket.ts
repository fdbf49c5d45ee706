import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';

/** Callbacks for a new connection and for each frame with content that is sent on it. */
export interface SocketWatch {
  opened(): void;
  sent(): void;
}

/**
 * Returns a WebSocket class for y-websocket that reports each frame with content it sends.
 *
 * Updates are dropped until sync step 2 has been sent. Step 2 contains them; an update sent before it would
 * depend on edits that the room does not have, and the room would refuse it.
 */
export function watchedSocket(watch: SocketWatch): typeof WebSocket {
  return class WatchedSocket extends WebSocket {
    #answered = false;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opened();
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBuffer>): void {
      const kind = data instanceof Uint8Array ? frameKind(data) : 'other';
      if (kind === 'update' && !this.#answered) return;
      if (kind === 'step2') this.#answered = true;
      super.send(data);
      if (kind === 'step2' || kind === 'update') watch.sent();
    }
  };
}

/** The y-protocols sync message in a frame; `other` for every other frame. */
type FrameKind = 'step1' | 'step2' | 'update' | 'other';

const SYNC_KINDS: readonly FrameKind[] = ['step1', 'step2', 'update'];

/** Returns the kind of an outgoing y-websocket frame. The room counts `step2` and `update` frames. */
export function frameKind(frame: Uint8Array): FrameKind {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== MESSAGE.sync) return 'other';
  return SYNC_KINDS[decoding.readVarUint(decoder)] ?? 'other';
}
