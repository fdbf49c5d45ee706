import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `schedule.full`: each piece of work (`schedule`) has someone who leads it and a date. With neither it is still to be entered. */
export function responsible(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('schedule').flatMap((table) =>
    table.tops
      .filter((row) => row.cells.task !== undefined)
      .flatMap((row) => {
        const params = { name: rowName('schedule', row) };
        const blank = (['lead', 'due'] as const).filter((key) => row.cells[key] === undefined);
        if (blank.length === 0) return [met('schedule.full', params, table.ref(row.id, 'lead'))];
        if (blank.length === 2) return [undecided(...blank.map((key) => table.ref(row.id, key)))];
        return blank.map((key) =>
          broken({ code: `schedule.${key}`, how: 'schedule.full', params, at: table.ref(row.id, key) }),
        );
      }),
  );
}
