import type { MILESTONES } from '../../model/tables/schedule';
import type { Row } from '../../model/tables/tableType';
import type { TableView } from '../../tableViews/TableView';
import type { SchemeView } from '../view/SchemeView';

export type Milestone = (typeof MILESTONES)[number];

/** A row of the schedule with the table it stands in. */
export interface Milestoned {
  readonly table: TableView;
  readonly row: Row;
  /** `YYYY-MM-DD`, or null while it is empty. */
  readonly due: string | null;
}

/** Rows of the schedules that stand for a milestone. */
export function rowsOf(view: SchemeView, milestone: Milestone): readonly Milestoned[] {
  return view
    .tables('schedule')
    .flatMap((table) =>
      table.tops
        .filter((row) => row.cells.milestone === milestone)
        .map((row) => ({ table, row, due: typeof row.cells.due === 'string' ? row.cells.due : null })),
    );
}
