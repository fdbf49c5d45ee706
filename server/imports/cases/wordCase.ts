import type { WordDecisions } from '@schemes/imports/word/settleWord';
import type { WordNoteKind } from '@schemes/imports/word/wordFile';
import type { WordParts } from '../testing/wordPackageOf';

/** A Word file with what its import must give. */
export interface WordCase {
  readonly name: string;
  /** The file: the name of one in this folder, or its parts. */
  readonly file: string | WordParts;
  readonly decisions?: WordDecisions;
  /** The sections with their text, in the lines of `readOutline`. */
  readonly outline: readonly string[];
  /** Every note, as `hidden: text` where it is taken by proposal, `hidden -: text` where it is left out. */
  readonly notes?: readonly `${WordNoteKind}${string}`[];
}
