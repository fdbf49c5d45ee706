import type { MILESTONES } from '../../model/B9';
import type { Row } from '../../model/tableType';
import type { SchemeView } from '../SchemeView';
import type { TableView } from '../TableView';

export type Milestone = (typeof MILESTONES)[number];

/** A row of the schedule (B9) with the table it stands in. */
export interface Milestoned {
  readonly table: TableView;
  readonly row: Row;
  /** `YYYY-MM-DD`, or null while it is empty. */
  readonly due: string | null;
}

/** Rows of the schedules that stand for a milestone. */
export function rowsOf(view: SchemeView, milestone: Milestone): readonly Milestoned[] {
  return view
    .tables('B9')
    .flatMap((table) =>
      table.tops
        .filter((row) => row.cells.milestone === milestone)
        .map((row) => ({ table, row, due: typeof row.cells.due === 'string' ? row.cells.due : null })),
    );
}
