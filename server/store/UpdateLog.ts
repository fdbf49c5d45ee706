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
   * Appends as one group. When it resolves all of them are durable. After a rejection nothing more is taken until
   * the next `load`. One call at a time.
   */
  append(records: readonly LogRecord[]): Promise<void>;
  /**
   * Begins a new stretch: what is appended from now on comes behind the next base. Quick; not during an `append`.
   * The answer puts that base in place, the document as it stood when `turn` was called; it may run beside appends.
   * A crash at any moment loses nothing; where the base is never put, everything before it is still read.
   */
  turn(): Promise<(base: LogBase) => Promise<void>>;
  /** Puts a base in the place of all that went into it: `turn` and the base in one. Not during an `append`. */
  compact(base: LogBase): Promise<void>;
  close(): Promise<void>;
}
