import type { Actor } from '@schemes/model/scheme/actor';
import type { TokenBucket } from './TokenBucket';

/** The far end of a connection as a room sees it: a socket in the server, a list of frames in tests. */
export interface Peer {
  send(frame: Uint8Array): void;
  /** Says goodbye; the room hears nothing of this peer after it. */
  close(code: number): void;
}

/** One connection in a room. */
export interface Connection {
  readonly peer: Peer;
  /** Who this is now: asked for every frame, so that a right taken away is gone at once. Null: signed out. */
  readonly who: () => Actor | null;
  /** Rights when it joined: when they change the client is told to come again. */
  readonly writes: boolean;
  /** How much more it may send for now, frames. */
  readonly allowance: TokenBucket;
  /** Update frames of this connection that are on disk. */
  durable: number;
  /** The Yjs client id it is present under; null before it announced one. */
  client: number | null;
  /** Left or closed: nothing more is sent or heard. */
  gone: boolean;
}
