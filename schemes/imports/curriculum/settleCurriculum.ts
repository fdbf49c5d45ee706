import { type SettledWord, settleWord, type WordDecisions } from '../word/settleWord';
import type { WordFile, WordNoteKind } from '../word/wordFile';

/** Kinds of notes about parts of a paper that a form does not have. */
const OF_PAPERS: readonly WordNoteKind[] = [
  'contents',
  'letterhead',
  'boldHeadings',
  'capitals',
  'keptNumbers',
];

/**
 * Applies decisions to the file of a form, as `settleWord` does for a scheme. Lines that look like a table of contents, a
 * letterhead or headings stay unchanged, and there are no notes about them.
 */
export function settleCurriculum(
  file: Pick<WordFile, 'blocks' | 'notes'>,
  decisions: WordDecisions,
): Pick<SettledWord, 'blocks' | 'notes'> {
  const own = { ...decisions, contents: true, letterhead: false, boldHeadings: false, capitals: false };
  const { blocks, notes } = settleWord(file, own);
  return { blocks, notes: notes.filter(({ what }) => !OF_PAPERS.includes(what)) };
}
