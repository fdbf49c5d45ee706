import type { Connection } from '@server/rooms/audience/Connection';
import { stateFrame } from '@server/rooms/audience/frames';
import type { LiveDoc } from '@server/rooms/document/LiveDoc';
import type { Clock } from '@server/runtime/clock';
import * as Y from 'yjs';

/** Shortest time between two answers to one connection's requests for the state, ms. */
export const STATE_EVERY_MS = 1000;

/**
 * Answers requests for the state of a document: the first of a connection at once, then one a second, when the state sent
 * before has left. A request takes a few bytes and its answer the whole document, so a flood of them would keep everybody
 * waiting.
 */
export class StateAnswers {
  readonly #document: LiveDoc;
  readonly #clock: Clock;
  /** The frame with the whole document that the last newcomer was sent. */
  #wholeFrame: { readonly state: Uint8Array; readonly frame: Uint8Array } | null = null;

  constructor(document: LiveDoc, clock: Clock) {
    this.#document = document;
    this.#clock = clock;
  }

  /** Answers the latest request of a connection, unless it is too early. */
  sendIfDue(connection: Connection): void {
    const { stateAsked, stateSentAt, peer } = connection;
    const now = this.#clock.now();
    const isTooEarly = stateSentAt !== null && Math.abs(now - stateSentAt) < STATE_EVERY_MS;
    if (!stateAsked || connection.gone || isTooEarly || peer.isReceivingState) return;
    connection.stateAsked = null;
    connection.stateSentAt = now;
    peer.sendState(this.#frameSince(stateAsked));
  }

  /** The frame with what a client lacks. A client that has nothing is sent the whole, which is encoded once for all. */
  #frameSince(stateVector: Uint8Array): Uint8Array {
    // The state vector of an empty document is one byte.
    if (stateVector.length > 1) return stateFrame(Y.encodeStateAsUpdate(this.#document.doc, stateVector));
    const state = this.#document.encode();
    if (this.#wholeFrame?.state !== state) this.#wholeFrame = { state, frame: stateFrame(state) };
    return this.#wholeFrame.frame;
  }
}
