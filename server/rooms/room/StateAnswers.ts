import type { Connection } from '@server/rooms/audience/Connection';
import { stateFrame } from '@server/rooms/audience/frames';
import type { LiveDoc } from '@server/rooms/document/LiveDoc';
import type { Clock } from '@server/runtime/clock';
import * as Y from 'yjs';

/** Shortest time between two answers to one connection's requests for the state, ms. */
export const STATE_EVERY_MS = 1000;

/**
 * Answers the requests of connections for the state of a document. A request has a few bytes and its answer may be the
 * whole document, so a flood of requests would delay everyone.
 */
export class StateAnswers {
  readonly #document: LiveDoc;
  readonly #clock: Clock;
  /** The last frame with the whole document, and the encoded document that it carries. */
  #wholeFrame: { readonly state: Uint8Array; readonly frame: Uint8Array } | null = null;

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
    peer.sendState(this.#frameSince(stateAsked));
  }

  /**
   * The frame with the changes that a client lacks. A client that has nothing gets the whole document; that frame is
   * reused until the document changes.
   */
  #frameSince(stateVector: Uint8Array): Uint8Array {
    // The state vector of an empty document is one byte.
    if (stateVector.length > 1) return stateFrame(Y.encodeStateAsUpdate(this.#document.doc, stateVector));
    const state = this.#document.encode();
    if (this.#wholeFrame?.state !== state) this.#wholeFrame = { state, frame: stateFrame(state) };
    return this.#wholeFrame.frame;
  }
}
