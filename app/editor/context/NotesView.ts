import type { SectionNote } from '@schemes/model/notes/sectionNote';

export interface NotesView {
  /** Those this person may read, oldest first. */
  readonly notes: readonly SectionNote[];
  /** The last question was not answered. */
  readonly failed: boolean;
  readonly again: () => void;
}
