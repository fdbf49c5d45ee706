import type { LostWork } from './lostWork';

/**
 * Work that a section did not take, sent to the chair. It lies beside the scheme: nothing in it is content of a
 * section, so that no note changes what was approved.
 */
export interface SectionNote {
  /** Its number in the scheme's ledger. */
  readonly n: number;
  readonly section: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Digest of the section's content that stood against the work. */
  readonly version: string;
  /** When that content was approved, ISO 8601; null where it never was. */
  readonly approvedAt: string | null;
  readonly message: string;
  readonly work: LostWork;
  /** Null: nobody has dealt with it. */
  readonly settled: NoteSettled | null;
}

export interface NoteSettled {
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly reply: string;
  /** The section was opened again for it. */
  readonly reopened: boolean;
}
