import type { Severity } from '@schemes/model/findings/finding';

/** What a cell is marked with: a finding, or a stated total that is not the computed one. */
export interface RowMark {
  readonly severity: Severity | 'differs';
  readonly text: string;
}

/** Marks of one row by column. */
export type RowMarks = Readonly<Record<string, RowMark>>;
