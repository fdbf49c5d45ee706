/**
 * The files of issued papers and of their signed copies, encrypted with the keys of their schemes. An issued paper is named by
 * the SHA-256 of its bytes, a signed copy by `storedCopyName`.
 */
export interface PaperFiles {
  /** Stores a file of a scheme; durable when it resolves. */
  put(scheme: string, name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a file; null: there is none. Throws `DamagedFile` when they have changed. */
  get(scheme: string, name: string): Promise<Uint8Array | null>;
  /** Removes a file, if there is one; durable when it resolves. */
  remove(name: string): Promise<void>;
}
