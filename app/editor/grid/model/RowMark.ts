import type { Severity } from '@schemes/model/findings/finding';

/** The mark of a cell: a finding, or a stated total that differs from the computed one. */
export interface RowMark {
  readonly severity: Severity | 'differs';
  readonly text: string;
  /** Further findings of the cell, no more severe. */
  readonly more?: readonly Pick<RowMark, 'severity' | 'text'>[];
}

/** Marks of one row by column. */
export type RowMarks = Readonly<Record<string, RowMark>>;
