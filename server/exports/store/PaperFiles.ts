/** The files of issued papers and of their signed copies, stored by the SHA-256 of their bytes and encrypted with the keys of their schemes. */
export interface PaperFiles {
  /** Stores a file of a scheme; durable when it resolves. */
  put(scheme: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a file; null: there is none. Throws `DamagedFile` when they have changed. */
  get(scheme: string, sha256: string): Promise<Uint8Array | null>;
  /** Removes a file, if there is one; durable when it resolves. */
  remove(sha256: string): Promise<void>;
}
