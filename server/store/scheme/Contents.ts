/** Contents kept by their digest: what was approved can be shown again whatever becomes of the document. */
export interface Contents {
  /** Keeps a content; durable when it resolves. */
  put(digest: string, content: unknown): Promise<void>;
  /** Null where nothing is kept under the digest. Throws `DamagedFile` where it is not what was put. */
  get(digest: string): Promise<unknown | null>;
}
