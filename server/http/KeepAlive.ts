import type { Duplex } from 'node:stream';
import { KEEP_ALIVE_FRAME } from '@server/rooms/audience/frames';
import type { WebSocket } from 'ws';

/** Interval between two pings of a socket, ms. A socket that did not answer the last ping is terminated. */
export const KEEP_ALIVE_MS = 15_000;
/** Number of slices in a round: pinging all 3,000 sockets of a province at once would delay typing. */
export const KEEP_ALIVE_SLICES = 150;

/**
 * Pings every socket regularly and terminates those that do not answer; nothing else detects half-open connections.
 * An empty frame follows each ping: the stock client cannot see pings and drops a connection after 30 s without a
 * message. The owner calls `pingNextSlice` from a timer.
 */
export class KeepAlive {
  readonly #slices: readonly Map<WebSocket, Duplex>[];
  readonly #answered = new WeakSet<WebSocket>();
  #added = 0;
  #pinged = 0;

  constructor(slices = KEEP_ALIVE_SLICES) {
    this.#slices = Array.from({ length: slices }, () => new Map());
  }

  /** Pings a socket until it closes. `raw`: the connection below it. */
  add(socket: WebSocket, raw: Duplex): void {
    const slice = this.#slices[this.#added++ % this.#slices.length];
    slice?.set(socket, raw);
    this.#answered.add(socket);
    socket.on('pong', () => this.#answered.add(socket));
    socket.on('close', () => slice?.delete(socket));
  }

  /**
   * Pings the next slice of sockets, and terminates the sockets in it that did not answer the ping of the previous
   * round.
   */
  pingNextSlice(): void {
    for (const [socket, raw] of this.#slices[this.#pinged++ % this.#slices.length] ?? []) {
      if (!this.#answered.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) {
        // One system call for both messages.
        raw.cork();
        socket.ping();
        socket.send(KEEP_ALIVE_FRAME, () => {});
        raw.uncork();
      }
    }
  }
}
