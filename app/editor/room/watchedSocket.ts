import { frameKind } from './frameKind';

/** Told of every frame with content that truly leaves on a connection. */
export interface SocketWatch {
  opened(): void;
  sent(): void;
}

/**
 * A WebSocket for the stock provider that tells when content leaves.
 *
 * Until the answer to the room's first question (step 2) is out, updates stay here: that answer carries them,
 * and sent before it they would rest on edits the room has not seen, which it must refuse.
 */
export function watchedSocket(watch: SocketWatch): typeof WebSocket {
  return class WatchedSocket extends WebSocket {
    private answered = false;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opened();
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBuffer>): void {
      const kind = data instanceof Uint8Array ? frameKind(data) : 'other';
      if (kind === 'update' && !this.answered) return;
      if (kind === 'step2') this.answered = true;
      super.send(data);
      if (kind === 'step2' || kind === 'update') watch.sent();
    }
  };
}
