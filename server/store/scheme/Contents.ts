/** Contents stored by digest, so that approved content can be shown again even after the document changes. */
export interface Contents {
  /** Stores a content. When it resolves, the content survives a power cut. */
  put(digest: string, content: unknown): Promise<void>;
  /** Null when nothing is stored under the digest. Throws `DamagedFile` when the content does not match it. */
  get(digest: string): Promise<unknown | null>;
}
