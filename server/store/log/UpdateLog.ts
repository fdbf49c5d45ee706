/** One accepted change of a scheme's document. */
export interface LogRecord {
  /** Counts up from the base's `seq` without gaps. */
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  /** Account id, or `SERVER_ACTOR`. */
  readonly actor: string;
  /** Yjs update, v1. */
  readonly update: Uint8Array;
}

/** The actor of the server's own changes. */
export const SERVER_ACTOR = 'server';

/** The document after the record `seq`. */
export interface LogBase {
  readonly seq: number;
  /** ms since 1970, of the last change in it. */
  readonly at: number;
  /** Yjs update, v1: the whole document. */
  readonly update: Uint8Array;
  /** The account that writes under each Yjs client id. */
  readonly owners: ReadonlyMap<number, string>;
}

/** The content of one scheme: a base and the records since. */
export interface UpdateLog {
  /**
   * Reads base and records; null when the scheme was never created. Throws `DamagedFile` when a part cannot be read: it
   * never returns less than was acknowledged.
   */
  load(): Promise<{ readonly base: LogBase; readonly records: readonly LogRecord[] } | null>;
  /** Starts the log. Throws when it already exists. */
  create(base: LogBase): Promise<void>;
  /**
   * Writes one record. When it returns, the record survives the end of the process; it survives a power cut only after
   * `flush`. When it throws, the log refuses further records until the next `load`.
   */
  write(record: LogRecord): void;
  /** Resolves when everything written before the call is durable. After a rejection, call `load` again. */
  flush(): Promise<void>;
  /**
   * Rotates the log: records written after this call follow the next base, which is the document as it was at this call.
   * Returns a function that installs that base. It calls `encode` once, and records can be written meanwhile. A crash at any
   * moment loses nothing: until the base is installed, or if `encode` fails, `load` reads the older base and all records since.
   */
  rotate(): (encode: () => LogBase | Promise<LogBase>) => Promise<void>;
  /** Flushes what was written, and closes. After a failed write or flush it only closes. */
  close(): Promise<void>;
}
