import type { WordBlock, WordNoteKind, WordParagraph, WordText } from '@schemes/imports/word/wordFile';
import type { RunLook } from './readStyles';

/** Where the reader is: what surrounds the blocks it reads. */
export interface Surroundings {
  /** Notes of everything around. */
  readonly notes: readonly number[];
  /** Inside a table of contents. */
  readonly contents: boolean;
  /** The change by which the row around it is inserted or deleted, which its text shares. */
  readonly row?: { readonly what: WordNoteKind; readonly note: number };
  /** Directly in the body, whose blocks the notes count. */
  readonly isTop: boolean;
}

/** A paragraph while it is read. */
export interface Line {
  readonly texts: WordText[];
  /** Blocks of its text boxes, which follow it. */
  readonly after: WordBlock[];
  readonly look: RunLook;
  readonly around: Surroundings;
  /** The kind and index of the note of the text before, so that neighbours become one note. */
  last: { readonly what: WordNoteKind; readonly note: number } | null;
}

/** A line without text. */
export function openLine(around: Surroundings, look: RunLook): Line {
  return { texts: [], after: [], look, around, last: null };
}

/** A line as a paragraph that is no heading. */
export function paragraphOf({ texts, around }: Line): WordParagraph {
  return {
    kind: 'paragraph',
    texts,
    heading: null,
    ...(around.notes.length > 0 ? { notes: around.notes } : {}),
  };
}
