import { writeDate } from '../../words/writeDate';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { rowsOf } from './datesOf';

/** `schedule.congress`: the date of the congress in the schedule equals that in the facts. */
export const congressDay = defineCheck({
  kind: 'schedule.congress',
  parameters: {},
  messages: { findings: ['schedule.congress'], how: ['schedule.congress'] },
  run(_parameters, view) {
    return rowsOf(view, 'congress').map(({ table, row, due }) => {
      const opens = view.textFact('congress_date');
      const fact = view.factRef('congress_date');
      const at = table.ref(row.id, 'due');
      if (opens === null || due === null) return undecided(opens === null ? fact : at);
      const params = { due: writeDate(due), opens: writeDate(opens) };
      if (due === opens) return met('schedule.congress', params, at);
      return broken({ code: 'schedule.congress', how: 'schedule.congress', params, at, also: [fact] });
    });
  },
});
