import type { Actor } from '@schemes/model/scheme/actor';
import type { StateFrame } from './frames';
import type { TokenBucket } from './TokenBucket';

/** The far end of a connection as a room sees it: a socket in the server, a list of frames in tests. */
export interface Peer {
  send(frame: Uint8Array): void;
  /** Sends the whole or partial state of a document. It may exceed the limit on unread bytes that other frames have. */
  sendState(frames: readonly StateFrame[]): void;
  /** Whether a state sent earlier has not reached the network yet. */
  readonly isReceivingState: boolean;
  /**
   * Runs work that only this peer needs, and counts the time of the work against the account. If the account has used up its
   * time, closes the peer and does not run the work.
   */
  run(work: () => void): void;
  /** Closes the connection; the room receives nothing from this peer afterwards. */
  close(code: number): void;
}

/** One connection in a room. */
export interface Connection {
  readonly peer: Peer;
  /** Looks up the account with its present rights; null: signed out. Called for every frame, so revoking acts at once. */
  readonly currentActor: () => Actor | null;
  /** Whether the actor could write when the connection joined. When that changes, the client must reconnect. */
  readonly writes: boolean;
  /** Whether the scheme was restricted when the connection joined. When that changes, the client must reconnect too. */
  readonly restricted: boolean;
  /** Limits how many frames it may send. */
  readonly allowance: TokenBucket;
  /** Limits how much presence is broadcast for it. */
  readonly presence: TokenBucket;
  /** Whether its presence has changed and has not been broadcast yet. */
  presenceDue: boolean;
  /** How many of its update frames are on disk. */
  durable: number;
  /** When its last request for the state was answered, ms; null: not yet. */
  stateSentAt: number | null;
  /** The state vector of its latest request for the state; null: every request is answered. */
  stateAsked: Uint8Array | null;
  /** The Yjs client id of its presence; null until it announces one. */
  client: number | null;
  /** Whether it has left or was closed: the room neither sends to it nor reads from it. */
  gone: boolean;
}
