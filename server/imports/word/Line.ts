import type { WordBlock, WordNoteKind, WordParagraph, WordText } from '@schemes/imports/word/wordFile';
import type { RunLook } from './readStyles';

/** The context of the blocks that are being read. */
export interface Surroundings {
  /** Indices of the notes about the elements that contain the blocks. */
  readonly notes: readonly number[];
  /** Whether the blocks are in a table of contents. */
  readonly contents: boolean;
  /** The kind and index of the note about the row or cell that contains the blocks; changes of the same kind share it. */
  readonly row?: { readonly what: WordNoteKind; readonly note: number };
  /** Whether the blocks are directly in the body. Only these are counted in `WordNote.block`. */
  readonly isTop: boolean;
}

/** A paragraph while it is read. */
export interface Line {
  readonly texts: WordText[];
  /** The blocks of its text boxes, which are inserted after the paragraph. */
  readonly after: WordBlock[];
  readonly look: RunLook;
  readonly around: Surroundings;
  /** The kind and index of the note about the text before, which a neighbour of the same kind joins; null: there is none. */
  last: { readonly what: WordNoteKind; readonly note: number } | null;
}

/** An empty line. */
export function openLine(around: Surroundings, look: RunLook): Line {
  return { texts: [], after: [], look, around, last: null };
}

/** A line as a paragraph that is not a heading. */
export function paragraphOf({ texts, around }: Line): WordParagraph {
  return {
    kind: 'paragraph',
    texts,
    heading: null,
    ...(around.notes.length > 0 ? { notes: around.notes } : {}),
  };
}
