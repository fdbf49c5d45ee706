/** Issued files, kept by the SHA-256 of their bytes, each with the content of its scheme. */
export interface PaperFiles {
  /** Keeps a file of a scheme; durable when it resolves. */
  put(scheme: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** The bytes that were put, or null. Throws `DamagedFile` where they have changed since. */
  get(scheme: string, sha256: string): Promise<Uint8Array | null>;
  /** Removes a file; removing it again is well. */
  remove(sha256: string): Promise<void>;
}
