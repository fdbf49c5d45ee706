import type { Connection } from '@server/rooms/audience/Connection';
import { stateFrames } from '@server/rooms/audience/frames';
import type { LiveDoc } from '@server/rooms/document/LiveDoc';
import type { Clock } from '@server/runtime/clock';

/** Shortest time between two answers to one connection's requests for the state, ms. */
export const STATE_EVERY_MS = 1000;

/**
 * Answers the requests of connections for the state of a document. A request has a few bytes and its answer may be the
 * whole document, so a flood of requests would delay everyone.
 */
export class StateAnswers {
  readonly #document: LiveDoc;
  readonly #clock: Clock;

  constructor(document: LiveDoc, clock: Clock) {
    this.#document = document;
    this.#clock = clock;
  }

  /**
   * Answers a connection's latest request, at most once in `STATE_EVERY_MS` and never while an earlier state is still
   * being sent.
   */
  sendIfDue(connection: Connection): void {
    const { stateAsked, stateSentAt, peer } = connection;
    const now = this.#clock.now();
    const isTooEarly = stateSentAt !== null && Math.abs(now - stateSentAt) < STATE_EVERY_MS;
    if (!stateAsked || connection.gone || isTooEarly || peer.isReceivingState) return;
    connection.stateAsked = null;
    connection.stateSentAt = now;
    // The state vector of an empty document is one byte.
    const updates = stateAsked.length > 1 ? this.#document.since(stateAsked) : this.#document.state();
    peer.sendState(stateFrames(updates));
  }
}
