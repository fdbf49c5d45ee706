/**
 * The messages of our rooms beyond y-websocket's own messages (0 sync, 1 awareness, 3 query awareness).
 * docs/protocol.md describes each frame; a client that knows none of these still works.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /**
   * varUint 100, varUint8Array durable state vector, varUint number of this connection's update frames that are
   * flushed.
   */
  durable: 100,
  /** varUint 101, varString JSON `{ code, params, sections }`: why the update just sent was refused; a close follows. */
  refused: 101,
  /** varUint 102 and nothing else: the notes visible to this user have changed; fetch them again. */
  notes: 102,
} as const;

/** Largest frame the server accepts, bytes: it fits a week of offline typing. */
export const MAX_FRAME_BYTES = 4 * 1024 * 1024;

/** Close codes. The browser shows a different message for each. */
export const CLOSE = {
  /** Rate limit: the y-websocket client waits, reconnects and sends everything it has. */
  tryLater: 1013,
  /** The server stops or restarts: reconnect. */
  restart: 1012,
  /** The frame is not valid in this protocol. */
  badFrame: 4400,
  /** Not signed in, or the session ended. */
  signIn: 4401,
  /** Signed in, not allowed here. */
  notAllowed: 4403,
  /** No such scheme. */
  noScheme: 4404,
  /** An update was refused: reconnect with a fresh Y.Doc and client id. */
  refused: 4409,
  /** The rights of the user changed: reconnect. */
  comeAgain: 4205,
  /** The room cannot load or write the scheme. Nothing was overwritten. */
  roomFailed: 4500,
} as const;
