/** Contents stored by digest: approved contents, which can be shown after the document has changed, notes, step records. */
export interface Contents {
  /** Stores a content under its digest, which the caller computes. Durable when it resolves. */
  put(digest: string, content: unknown): Promise<void>;
  /** Null when nothing is stored under the digest. Throws `DamagedFile` when the content does not match it. */
  get(digest: string): Promise<unknown | null>;
}
