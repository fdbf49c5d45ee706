import type { Duplex } from 'node:stream';
import { CLOSE } from '@schemes/doc/protocol';
import type { Peer } from '@server/rooms/audience/Connection';
import type { StateFrame } from '@server/rooms/audience/frames';
import { WebSocket } from 'ws';
import { messageHead, type WireFrames } from './WireFrames';

/** A client with more unread bytes than this, not counting a document state that is being sent, is disconnected. */
export const MAX_UNREAD = 4 * 1024 * 1024;
/** How long the close handshake may take before the socket is terminated, ms. */
const CLOSE_TIMEOUT_MS = 3000;

/** The server time of the person behind a socket. */
export interface PersonTime {
  /** Whether the person has used up their share for now. */
  isSpent(): boolean;
  /** Counts time against the share. */
  charge(ms: number): void;
}

/**
 * A socket as a room's peer. It writes ready-made WebSocket messages directly to the stream under `ws`, because `send` of `ws`
 * would wrap every frame again for every client. Writes of `ws` and ours cannot interleave: without compression `ws` writes
 * each message at once.
 */
export class SocketPeer implements Peer {
  readonly #socket: WebSocket;
  readonly #raw: Duplex;
  readonly #wires: WireFrames;
  readonly #time: PersonTime;
  /** Bytes of the document state that is being sent; 0: no state is being sent. */
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

  sendState(frames: readonly StateFrame[]): void {
    if (this.#socket.readyState !== WebSocket.OPEN || !this.#raw.writable) return;
    const parts = frames.flatMap(({ head, update }) => [
      messageHead(head.length + update.length),
      head,
      update,
    ]);
    this.#stateBytes = parts.reduce((sum, { length }) => sum + length, 0);
    // Small parts leave in one write to the network. Joining them would copy a large document for each client.
    this.#raw.cork();
    for (const part of parts.slice(0, -1)) this.#raw.write(part);
    this.#raw.write(parts.at(-1) ?? new Uint8Array(), () => {
      this.#stateBytes = 0;
    });
    this.#raw.uncork();
  }

  run(work: () => void): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (this.#time.isSpent()) {
      this.close(CLOSE.tryLater);
      return;
    }
    // Measuring processor time takes as long as handling a frame. Frames are short, so elapsed time is close enough.
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

/** Closes a socket with a code, and terminates it when the other side has not answered after three seconds. */
export function closeSocket(socket: WebSocket, code: number): void {
  socket.close(code);
  setTimeout(() => socket.terminate(), CLOSE_TIMEOUT_MS).unref();
}
