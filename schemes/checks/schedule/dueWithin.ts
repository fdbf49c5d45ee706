import { isOrdered } from '../../clauses/isOrdered';
import { fixed, higherIsStricter, lowerIsStricter, optional } from '../../clauses/parameter';
import type { Milestone } from '../../clauses/vocabulary';
import { writeDate } from '../../words/writeDate';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { rowsOf } from './datesOf';

/** `schedule.window`: a milestone of the schedule is due on a day from `from` to `to`. */
export const dueWithin = defineCheck({
  kind: 'schedule.window',
  parameters: {
    milestone: fixed<Milestone>(),
    from: optional(higherIsStricter('date')),
    to: lowerIsStricter('date'),
  },
  messages: { findings: ['schedule.early', 'schedule.late'], how: ['schedule.by', 'schedule.window'] },
  isCoherent: ({ from, to }) => isOrdered(from, to),
  run({ milestone, from, to }, view) {
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
  },
});
