import type { WordNoteKind } from '@schemes/imports/word/wordFile';

/** Something that a paste omitted, guessed or changed. The kinds are those of the import from Word. */
export interface PasteNote {
  readonly what: WordNoteKind;
  readonly text: string;
}

/** Adds a note, with an excerpt of the text that it is about. */
export type AddNote = (what: WordNoteKind, text: string | null) => void;
