import type { LostWork } from './lostWork';

/**
 * Work that a section did not accept, sent to the chair. Notes are stored outside the document, so that no note
 * changes what was approved.
 */
export interface SectionNote {
  /** Its line number in the scheme's ledger. */
  readonly n: number;
  readonly section: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Digest of the section's content that the work was compared with. */
  readonly version: string;
  /** When that content was approved, ISO 8601; null where it never was. */
  readonly approvedAt: string | null;
  readonly message: string;
  readonly work: LostWork;
  /** Null until the chair has dealt with it. */
  readonly settled: NoteSettled | null;
}

/** How the chair dealt with a note. */
export interface NoteSettled {
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly reply: string;
  /** Whether the chair reopened the section for it. */
  readonly reopened: boolean;
}
