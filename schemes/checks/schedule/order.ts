import { writeDate } from '../../words/writeDate';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { type Milestone, rowsOf } from './datesOf';

/** The order of milestones: the direction, the steps of re-election, those of first-time candidates, then the congress. */
const ORDER: readonly Milestone[] = [
  'direction',
  'process_re_election',
  'process_first_time',
  'submission',
  'congress',
];

/** `schedule.order`: the milestones of `ORDER` are due in that order. Two of them may be due on the same day. */
export const order = defineCheck({
  kind: 'schedule.order',
  parameters: {},
  messages: { findings: ['schedule.order'], how: ['schedule.order'] },
  run(_parameters, view) {
    const dated = ORDER.flatMap((milestone) =>
      rowsOf(view, milestone).flatMap(({ table, row, due }) =>
        due === null ? [] : [{ due, at: table.ref(row.id, 'due'), rank: ORDER.indexOf(milestone) }],
      ),
    );
    return dated.flatMap((row) => {
      const before = dated.filter((other) => other.rank < row.rank);
      const last = before.reduce<(typeof before)[number] | null>(
        (latest, other) => (latest === null || other.due > latest.due ? other : latest),
        null,
      );
      if (last === null) return [];
      const params = { due: writeDate(row.due), before: writeDate(last.due) };
      if (row.due >= last.due) return [met('schedule.order', params, row.at)];
      return [broken({ code: 'schedule.order', how: 'schedule.order', params, at: row.at, also: [last.at] })];
    });
  },
});
