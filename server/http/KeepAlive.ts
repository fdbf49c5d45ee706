import type { Duplex } from 'node:stream';
import { KEEP_ALIVE_FRAME } from '@server/rooms/audience/frames';
import type { WebSocket } from 'ws';

/** Every socket hears of us so often, ms; one that gave no answer since the last time is ended. */
export const KEEP_ALIVE_MS = 15_000;
/** A round goes over the sockets in so many turns: all three thousand of a province at once would hold up what is typed. */
export const KEEP_ALIVE_TURNS = 150;

/**
 * Tells every socket now and then that we are there, and ends those that do not answer: half-open connections are
 * seen by nothing else. The ping asks for the answer; the empty frame behind it is for the stock client, which hears no
 * pings and gives a connection up after 30 s without a message. One timer, outside, calls `turn`.
 */
export class KeepAlive {
  readonly #turns: readonly Map<WebSocket, Duplex>[];
  readonly #answered = new WeakSet<WebSocket>();
  #added = 0;
  #turn = 0;

  constructor(turns = KEEP_ALIVE_TURNS) {
    this.#turns = Array.from({ length: turns }, () => new Map());
  }

  /** Keeps a socket until it closes. `raw`: the connection under it. */
  add(socket: WebSocket, raw: Duplex): void {
    const turn = this.#turns[this.#added++ % this.#turns.length];
    turn?.set(socket, raw);
    this.#answered.add(socket);
    socket.on('pong', () => this.#answered.add(socket));
    socket.on('close', () => turn?.delete(socket));
  }

  /** The next part of a round. */
  turn(): void {
    for (const [socket, raw] of this.#turns[this.#turn++ % this.#turns.length] ?? []) {
      if (!this.#answered.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) {
        // One write for both.
        raw.cork();
        socket.ping();
        socket.send(KEEP_ALIVE_FRAME, () => {});
        raw.uncork();
      }
    }
  }
}
