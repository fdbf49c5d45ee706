import { type SettledWord, settleWord, type WordDecisions } from '../word/settleWord';
import type { WordFile, WordNoteKind } from '../word/wordFile';

/** What a paper has and a form lacks: its lines stay as they are, whatever they look like. */
const OF_PAPERS: readonly WordNoteKind[] = [
  'contents',
  'letterhead',
  'boldHeadings',
  'capitals',
  'keptNumbers',
];

/** Applies decisions about hidden, tracked and converted text to the file of a form, as `settleWord` does for a scheme. */
export function settleCurriculum(
  file: Pick<WordFile, 'blocks' | 'notes'>,
  decisions: WordDecisions,
): Pick<SettledWord, 'blocks' | 'notes'> {
  const own = { ...decisions, contents: true, letterhead: false, boldHeadings: false, capitals: false };
  const { blocks, notes } = settleWord(file, own);
  return { blocks, notes: notes.filter(({ what }) => !OF_PAPERS.includes(what)) };
}
