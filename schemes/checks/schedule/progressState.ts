import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `progress.state`: a task is marked as done if, and only if, its count equals the whole (19 of 19). */
export const progressState = defineCheck({
  kind: 'progress.state',
  parameters: {},
  messages: { findings: ['progress.done', 'progress.notDone'], how: ['progress.state'] },
  run(_parameters, view) {
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
  },
});
