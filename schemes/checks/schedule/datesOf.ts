import type { MILESTONES } from '../../model/tables/schedule';
import type { Row } from '../../model/tables/tableType';
import type { TableView } from '../../tableViews/TableView';
import type { SchemeView } from '../view/SchemeView';

export type Milestone = (typeof MILESTONES)[number];

/** A row of a schedule, with its table and due date. */
export interface ScheduleRow {
  readonly table: TableView;
  readonly row: Row;
  /** `YYYY-MM-DD`; null if the cell is empty. */
  readonly due: string | null;
}

/** The rows of all schedules with this milestone. */
export function rowsOf(view: SchemeView, milestone: Milestone): readonly ScheduleRow[] {
  return view
    .tables('schedule')
    .flatMap((table) =>
      table.tops
        .filter((row) => row.cells.milestone === milestone)
        .map((row) => ({ table, row, due: typeof row.cells.due === 'string' ? row.cells.due : null })),
    );
}
