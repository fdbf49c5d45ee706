import { rowName } from '../../tableViews/rowName';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `schedule.full`: each task has a responsible person or body and a date. A task without both is undecided. */
export const responsible = defineCheck({
  kind: 'schedule.full',
  parameters: {},
  messages: { findings: ['schedule.due', 'schedule.lead'], how: ['schedule.full'] },
  run(_parameters, view) {
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
  },
});
