import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { rowsOf } from './datesOf';

/** `schedule.congress`: the congress of the schedule is on the day the facts name. */
export function congressDay(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return rowsOf(view, 'congress').map(({ table, row, due }) => {
    const opens = view.textFact('congress_date');
    const fact = view.factRef('congress_date');
    const at = table.ref(row.id, 'due');
    if (opens === null || due === null) return undecided(opens === null ? fact : at);
    const params = { due: writeDate(due), opens: writeDate(opens) };
    if (due === opens) return met('schedule.congress', params, at);
    return broken({ code: 'schedule.congress', how: 'schedule.congress', params, at, also: [fact] });
  });
}
