import type { CheckParameters } from '../../clauses/check';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { rowsOf } from './datesOf';

/** `schedule.window`: a milestone of the schedule is due by `to`, and not before `from`. */
export function dueWithin(
  { milestone, from, to }: CheckParameters['schedule.window'],
  view: SchemeView,
): readonly CheckResult[] {
  return rowsOf(view, milestone).map(({ table, row, due }) => {
    const at = table.ref(row.id, 'due');
    if (due === null) return undecided(at);
    const params = {
      due: writeDate(due),
      to: writeDate(to),
      ...(from === undefined ? {} : { from: writeDate(from) }),
    };
    const how = from === undefined ? 'schedule.by' : 'schedule.window';
    if (due > to) return broken({ code: 'schedule.late', how, params, at });
    if (from !== undefined && due < from) return broken({ code: 'schedule.early', how, params, at });
    return met(how, params, at);
  });
}
