import type { SectionNote } from '@schemes/model/notes/sectionNote';

/** The notes of the scheme, and whether they could be loaded. */
export interface NotesView {
  /** The notes that this user may read, oldest first. */
  readonly notes: readonly SectionNote[];
  /** Whether the last request failed. */
  readonly failed: boolean;
  /** Requests the notes again. */
  readonly reload: () => void;
}
