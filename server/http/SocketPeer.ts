import type { Peer } from '@server/rooms/Connection';
import { WebSocket } from 'ws';

/** A reader with more than this unread is cut off, bytes. */
export const MAX_UNREAD = 4 * 1024 * 1024;
/** How long a closed socket may take to say goodbye before it is ended, ms. */
const GOODBYE_MS = 3000;

/** A socket as a room's peer. */
export class SocketPeer implements Peer {
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  send(frame: Uint8Array): void {
    const socket = this.#socket;
    if (socket.readyState !== WebSocket.OPEN) return;
    if (socket.bufferedAmount > MAX_UNREAD) {
      socket.terminate();
      return;
    }
    // An error of the socket reaches its own listener; here there is nobody left to tell.
    socket.send(frame, () => {});
  }

  close(code: number): void {
    this.#socket.close(code);
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }
}
