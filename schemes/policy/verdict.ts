import type { WordParams } from '../model/finding';
import type { importRefusals } from '../words/vi/importRefusals';
import type { refusals } from '../words/vi/refusals';

/** A word key below `refusal.`: why something was not done. */
export type RefusalCode = keyof typeof refusals | keyof typeof importRefusals;

/** A reason as data; words for it are in the catalogue. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: WordParams;
}

/** Null means: go ahead. */
export type Verdict = Refusal | null;
