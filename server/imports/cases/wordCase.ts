import type { WordDecisions } from '@schemes/imports/word/settleWord';
import type { WordNoteKind } from '@schemes/imports/word/wordFile';
import type { WordParts } from '../testing/wordPackageOf';

/** A Word file with the expected result of its import. */
export interface WordCase {
  readonly name: string;
  /** The name of a file in this folder, or the parts from which the file is made. */
  readonly file: string | WordParts;
  readonly decisions?: WordDecisions;
  /** The expected sections with their text, as lines of `readOutline`. */
  readonly outline: readonly string[];
  /**
   * The expected notes: `kind: text` if the text is imported by default, `kind -: text` if it is not. Absent: not
   * compared.
   */
  readonly notes?: readonly `${WordNoteKind}${string}`[];
}
