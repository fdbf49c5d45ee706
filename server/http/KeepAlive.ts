import type { Duplex } from 'node:stream';
import { KEEP_ALIVE_FRAME } from '@server/rooms/audience/frames';
import type { WebSocket } from 'ws';

/** Interval between two pings of a socket, ms. A socket that did not answer the last ping is terminated. */
export const KEEP_ALIVE_MS = 15_000;
/** Number of slices a round is split into: pinging all 3,000 sockets of a province at once would delay typing. */
export const KEEP_ALIVE_TURNS = 150;

/**
 * Pings every socket regularly and terminates those that do not answer; nothing else detects half-open connections.
 * An empty frame follows each ping: the stock client cannot see pings and drops a connection after 30 s without a
 * message. The owner calls `turn` from a timer.
 */
export class KeepAlive {
  readonly #turns: readonly Map<WebSocket, Duplex>[];
  readonly #answered = new WeakSet<WebSocket>();
  #added = 0;
  #turn = 0;

  constructor(turns = KEEP_ALIVE_TURNS) {
    this.#turns = Array.from({ length: turns }, () => new Map());
  }

  /** Pings a socket until it closes. `raw`: the connection below it. */
  add(socket: WebSocket, raw: Duplex): void {
    const turn = this.#turns[this.#added++ % this.#turns.length];
    turn?.set(socket, raw);
    this.#answered.add(socket);
    socket.on('pong', () => this.#answered.add(socket));
    socket.on('close', () => turn?.delete(socket));
  }

  /** Pings the next slice of sockets. */
  turn(): void {
    for (const [socket, raw] of this.#turns[this.#turn++ % this.#turns.length] ?? []) {
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
