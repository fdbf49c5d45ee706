import type { Severity } from '@schemes/model/findings/finding';

/** The mark of a cell: a finding, or a stated total that differs from the computed one. */
export interface RowMark {
  readonly severity: Severity | 'differs';
  readonly text: string;
  /** Other findings of the cell, equally or less severe. */
  readonly more?: readonly Pick<RowMark, 'severity' | 'text'>[];
}

/** Marks of one row by column. */
export type RowMarks = Readonly<Record<string, RowMark>>;
