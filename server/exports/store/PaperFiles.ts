/** Issued files, kept by the SHA-256 of their bytes. */
export interface PaperFiles {
  /** Keeps a file; durable when it resolves. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  /** The bytes that were put, or null. Throws `DamagedFile` where they have changed since. */
  get(sha256: string): Promise<Uint8Array | null>;
}
