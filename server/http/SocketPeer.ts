import type { Duplex } from 'node:stream';
import { CLOSE } from '@schemes/doc/protocol';
import type { Peer } from '@server/rooms/audience/Connection';
import { WebSocket } from 'ws';
import { messageHead, type WireFrames } from './WireFrames';

/** A client with more unread bytes than this, not counting a document state that is being sent, is disconnected. */
export const MAX_UNREAD = 4 * 1024 * 1024;
/** How long the close handshake may take before the socket is terminated, ms. */
const GOODBYE_MS = 3000;

/** How much of the server's time the person behind a socket may still use. */
export interface PersonTime {
  /** Whether they have used up their share for now. */
  isSpent(): boolean;
  charge(ms: number): void;
}

/**
 * A socket as a room's peer. It writes ready-made WebSocket messages directly to the stream under `ws`, whose own `send`
 * would wrap every frame again for every client. Its writes and ours cannot interleave: without compression `ws` writes at once.
 */
export class SocketPeer implements Peer {
  readonly #socket: WebSocket;
  readonly #raw: Duplex;
  readonly #wires: WireFrames;
  readonly #time: PersonTime;
  /** Bytes of the document state that is being sent; 0: none is. */
  #stateBytes = 0;

  /** `raw`: the stream under the socket. `wires`: shared by all peers of a server. `time`: of the person behind the socket. */
  constructor(socket: WebSocket, raw: Duplex, wires: WireFrames, time: PersonTime) {
    this.#socket = socket;
    this.#raw = raw;
    this.#wires = wires;
    this.#time = time;
  }

  get isReceivingState(): boolean {
    return this.#stateBytes > 0;
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== WebSocket.OPEN || !this.#raw.writable) return;
    if (this.#raw.writableLength > MAX_UNREAD + this.#stateBytes) {
      this.#socket.terminate();
      return;
    }
    // The connection's own listener handles a write error.
    this.#raw.write(this.#wires.of(frame));
  }

  sendState(frame: Uint8Array): void {
    if (this.#socket.readyState !== WebSocket.OPEN || !this.#raw.writable) return;
    const head = messageHead(frame.length);
    this.#stateBytes = head.length + frame.length;
    // Head and frame apart: a copy of a large document for each newcomer would fill the memory.
    this.#raw.write(head);
    this.#raw.write(frame, () => {
      this.#stateBytes = 0;
    });
  }

  run(work: () => void): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (this.#time.isSpent()) {
      this.close(CLOSE.tryLater);
      return;
    }
    // Frames are short, so elapsed time is near enough to processor time, which would cost as much as a frame to measure.
    const begun = performance.now();
    try {
      work();
    } finally {
      this.#time.charge(performance.now() - begun);
    }
  }

  close(code: number): void {
    closeSocket(this.#socket, code);
  }
}

/** Closes a socket with a code, and ends it when the other side does not answer in time. */
export function closeSocket(socket: WebSocket, code: number): void {
  socket.close(code);
  setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
}
