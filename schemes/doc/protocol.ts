/**
 * What our rooms speak beyond y-websocket's own messages (0 sync, 1 awareness, 3 query awareness).
 * docs/protocol.md describes each frame; a client that knows none of these still works.
 */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** varUint 100, varUint8Array durable state vector, varUint number of this connection's update frames on disk. */
  durable: 100,
  /** varUint 101, varString JSON `{ code, params, sections }`: why the update just sent was refused; a close follows. */
  refused: 101,
  /** varUint 102 and nothing else: the notes visible to this user have changed; fetch them again. */
  notes: 102,
} as const;

/** Largest frame the server accepts, bytes: it fits a week of offline typing. */
export const MAX_FRAME_BYTES = 4 * 1024 * 1024;

/** Close codes as a vocabulary. The browser tells a person something different for each. */
export const CLOSE = {
  /** Too much at once: the stock client waits and comes again with everything it has. */
  tryLater: 1013,
  /** The server stops or starts anew: come again. */
  restart: 1012,
  /** The frame is not the protocol. */
  badFrame: 4400,
  /** Not signed in, or the session ended. */
  signIn: 4401,
  /** Signed in, not allowed here. */
  notAllowed: 4403,
  /** No such scheme. */
  noScheme: 4404,
  /** An update was refused: start again with a fresh Y.Doc and client id. */
  refused: 4409,
  /** Your rights changed, come again. */
  comeAgain: 4205,
  /** The room cannot load or cannot write. Nothing was overwritten. */
  roomFailed: 4500,
} as const;
