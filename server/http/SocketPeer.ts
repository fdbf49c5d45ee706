import type { Duplex } from 'node:stream';
import type { Peer } from '@server/rooms/audience/Connection';
import { WebSocket } from 'ws';
import type { WireFrames } from './WireFrames';

/** A client with more unread bytes than this is disconnected. */
export const MAX_UNREAD = 4 * 1024 * 1024;
/** How long the close handshake may take before the socket is terminated, ms. */
const GOODBYE_MS = 3000;

/**
 * A socket as a room's peer. It writes ready-made WebSocket messages to the connection below `ws`, whose own `send`
 * would wrap every frame again for every client. The two never interleave: without compression `ws` writes at once.
 */
export class SocketPeer implements Peer {
  readonly #socket: WebSocket;
  readonly #raw: Duplex;
  readonly #wires: WireFrames;

  /** `raw`: the connection under the socket. `wires`: shared by all peers of a server. */
  constructor(socket: WebSocket, raw: Duplex, wires: WireFrames) {
    this.#socket = socket;
    this.#raw = raw;
    this.#wires = wires;
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== WebSocket.OPEN || !this.#raw.writable) return;
    if (this.#raw.writableLength > MAX_UNREAD) {
      this.#socket.terminate();
      return;
    }
    // The connection's own listener handles a write error.
    this.#raw.write(this.#wires.of(frame));
  }

  close(code: number): void {
    this.#socket.close(code);
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }
}
