import type { SectionNote } from '@schemes/model/notes/sectionNote';

/** Returns the notes that are not handled, of one section or of all. */
export function openNotes(notes: readonly SectionNote[], section?: string): readonly SectionNote[] {
  return notes.filter((note) => !note.settled && (section === undefined || note.section === section));
}
