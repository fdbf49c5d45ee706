import type { LostWork } from './lostWork';

/**
 * A note to the chair with work that the room did not accept. Notes are stored outside the document, so that they do not
 * change approved content.
 */
export interface SectionNote {
  /** Number of its line in the scheme's ledger. */
  readonly n: number;
  readonly section: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Digest of the section's content that the work was compared with. */
  readonly version: string;
  /** When that content was approved, ISO 8601; null if it was never approved. */
  readonly approvedAt: string | null;
  readonly message: string;
  readonly work: LostWork;
  /** Null until the chair has settled the note. */
  readonly settled: NoteSettled | null;
}

/** How the chair settled a note. */
export interface NoteSettled {
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly reply: string;
  /** Whether the chair reopened the section because of the note. */
  readonly reopened: boolean;
}
