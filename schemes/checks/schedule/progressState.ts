import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `progress.state`: counted work (`schedule`) is called done just when all of it is: 19 of 19. */
export function progressState(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('schedule').flatMap((table) =>
    table.tops.flatMap((row) => {
      const whole = integerCell(row, 'whole');
      const done = integerCell(row, 'done');
      const state = row.cells.work_state;
      if (whole === null || done === null || state === undefined || done > whole) return [];
      const at = table.ref(row.id, 'work_state');
      const params = { name: rowName('schedule', row), done, whole };
      if ((state === 'done') === (done === whole)) return [met('progress.state', params, at)];
      const code = state === 'done' ? 'progress.notDone' : 'progress.done';
      return [broken({ code, how: 'progress.state', params, at })];
    }),
  );
}
