import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { type Milestone, rowsOf } from './datesOf';

/** The direction before the process, the re-election steps before the first-time ones, all before the congress. */
const ORDER: readonly Milestone[] = [
  'direction',
  'process_re_election',
  'process_first_time',
  'submission',
  'congress',
];

/** `schedule.order`: milestones of the schedule follow one another; the same day is allowed. */
export function order(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const dated = ORDER.flatMap((milestone) =>
    rowsOf(view, milestone).flatMap(({ table, row, due }) =>
      due === null ? [] : [{ due, at: table.ref(row.id, 'due'), rank: ORDER.indexOf(milestone) }],
    ),
  );
  return dated.flatMap((one) => {
    const before = dated.filter((other) => other.rank < one.rank);
    const last = before.reduce<(typeof before)[number] | null>(
      (latest, other) => (latest === null || other.due > latest.due ? other : latest),
      null,
    );
    if (last === null) return [];
    const params = { due: writeDate(one.due), before: writeDate(last.due) };
    if (one.due >= last.due) return [met('schedule.order', params, one.at)];
    return [broken({ code: 'schedule.order', how: 'schedule.order', params, at: one.at, also: [last.at] })];
  });
}
