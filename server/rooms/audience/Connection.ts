import type { Actor } from '@schemes/model/scheme/actor';
import type { TokenBucket } from './TokenBucket';

/** The far end of a connection as a room sees it: a socket in the server, a list of frames in tests. */
export interface Peer {
  send(frame: Uint8Array): void;
  /** Sends the whole or partial state of a document, which may be larger than what a peer may otherwise leave unread. */
  sendState(frame: Uint8Array): void;
  /** Whether a state sent earlier is still on its way. */
  readonly isReceivingState: boolean;
  /** Runs work done for this peer alone, and counts its time against the person. It may close the peer instead. */
  run(work: () => void): void;
  /** Closes the connection; the room receives nothing from this peer afterwards. */
  close(code: number): void;
}

/** One connection in a room. */
export interface Connection {
  readonly peer: Peer;
  /** The current actor, looked up for every frame so that a revoked right is gone at once. Null: signed out. */
  readonly who: () => Actor | null;
  /** Whether it could write when it joined. When that changes, the room asks the client to reconnect. */
  readonly writes: boolean;
  /** Whether the scheme was for named people alone when it joined. When that changes, the client reconnects too. */
  readonly restricted: boolean;
  /** Limits how many frames it may send. */
  readonly allowance: TokenBucket;
  /** Limits how much presence is broadcast for it. */
  readonly presence: TokenBucket;
  /** Its presence has changed and has not been broadcast. */
  presenceDue: boolean;
  /** How many of its update frames are on disk. */
  durable: number;
  /** When its last request for the state was answered, ms; null: not yet. */
  stateSentAt: number | null;
  /** The state vector of its latest request for the state that has not been answered. */
  stateAsked: Uint8Array | null;
  /** The Yjs client id of its presence; null until it announces one. */
  client: number | null;
  /** Left or closed: the room neither sends to it nor reads from it. */
  gone: boolean;
}
