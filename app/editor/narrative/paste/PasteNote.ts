import type { WordNoteKind } from '@schemes/imports/word/wordFile';

/** Something that a paste does not take as it is, in the words of the import from Word. */
export interface PasteNote {
  readonly what: WordNoteKind;
  readonly text: string;
}

/** Adds a note. */
export type Tell = (what: WordNoteKind, text: string | null) => void;
