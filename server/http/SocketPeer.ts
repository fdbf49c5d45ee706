import type { Duplex } from 'node:stream';
import type { Peer } from '@server/rooms/audience/Connection';
import { WebSocket } from 'ws';
import type { WireFrames } from './WireFrames';

/** A reader with more than this unread is cut off, bytes. */
export const MAX_UNREAD = 4 * 1024 * 1024;
/** How long a closed socket may take to say goodbye before it is ended, ms. */
const GOODBYE_MS = 3000;

/**
 * A socket as a room's peer. Frames are written beneath `ws`, ready made: its own `send` wraps each anew for each
 * reader, in two pieces. Nothing of its own can come in between: without compression it writes at once, too.
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
    // An error of the connection reaches its own listener; here there is nobody left to tell.
    this.#raw.write(this.#wires.of(frame));
  }

  close(code: number): void {
    this.#socket.close(code);
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }
}
