/** One accepted change of a scheme's document. */
export interface LogRecord {
  /** Counts up from the base's `seq` without a hole. */
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  /** Account id, or `SERVER_ACTOR`. */
  readonly actor: string;
  /** Yjs update, v1. */
  readonly update: Uint8Array;
}

/** The actor of changes the server itself made. */
export const SERVER_ACTOR = 'server';

/** A document as it stood after the record `seq`. */
export interface LogBase {
  readonly seq: number;
  /** ms since 1970, of the last change in it. */
  readonly at: number;
  /** Yjs update, v1: the whole document. */
  readonly update: Uint8Array;
  /** Which account writes under which Yjs client id. */
  readonly owners: ReadonlyMap<number, string>;
}

/** The content of one scheme: a base and what was accepted since. */
export interface UpdateLog {
  /** Null where the scheme was never created. Throws `DamagedFile`; never gives less than what was acknowledged. */
  load(): Promise<{ readonly base: LogBase; readonly records: readonly LogRecord[] } | null>;
  /** Starts the log; refuses (throws) where one is there already. */
  create(base: LogBase): Promise<void>;
  /**
   * Writes one change. When it returns, the change survives the process; a power cut only after `flush`. When it
   * throws nothing more is taken until the next `load`.
   */
  write(record: LogRecord): void;
  /** Resolves when all that was written before the call is durable. After a rejection load anew. */
  flush(): Promise<void>;
  /**
   * Begins a new stretch at once: what is written from now on comes behind the next base. The answer puts that base in
   * place, the document as it stood when `turn` was called; it may run beside writes. A crash at any moment loses
   * nothing; where the base is never put, everything before it is still read.
   */
  rotate(): (base: LogBase) => Promise<void>;
  /** Puts a base in the place of all that went into it: `turn` and the base in one. */
  compact(base: LogBase): Promise<void>;
  /** Flushes and closes. */
  close(): Promise<void>;
}
