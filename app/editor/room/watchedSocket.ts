import { frameKind } from './frameKind';

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
