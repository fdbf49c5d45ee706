import { fixed, optional } from '../../clauses/parameter';
import { STEP_NUMBERS, type StepNumber } from '../../model/steps/steps';
import { writeDate } from '../../words/writeDate';
import { rowsOf } from '../schedule/datesOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';
import { type GroupView, type StepView, viewSteps } from './StepView';

/**
 * `steps.order`: the dates of the steps of each group are in order, and no step before a recorded one is missing. The first
 * step of first-time candidates is not before the last step of re-election. Two steps may be on the same day.
 */
export const stepOrder = defineCheck({
  kind: 'steps.order',
  parameters: { whole: optional(fixed<true>()) },
  messages: {
    findings: ['steps.gap', 'steps.groups', 'steps.notDone', 'steps.order', 'steps.unfinished'],
    how: ['steps.gap', 'steps.groups', 'steps.groupsInTurn', 'steps.order'],
  },
  run({ whole }, view) {
    const groups = viewSteps(view);
    const [first, second] = groups;
    return [
      ...groups.flatMap(judgeGroup),
      ...(whole ? groups.flatMap((group) => judgeDone(group, view)) : []),
      ...(first && second ? judgeGroups(first, second) : []),
    ];
  },
});

function judgeGroup(group: GroupView): readonly CheckResult[] {
  const last = group.steps.at(-1);
  const gaps = STEP_NUMBERS.filter((step) => last && step < last.step && !group.step(step)).map((step) =>
    broken({
      code: 'steps.gap',
      how: 'steps.gap',
      params: { group: group.word, step, later: following(group, step)?.step ?? step },
      at: (following(group, step) as StepView).ref(),
    }),
  );
  const undated = group.steps.filter(({ date }) => date === undefined);
  const dated = group.steps.filter(({ date }) => date !== undefined);
  const dateResults = dated.slice(1).map((step, i) => judgeDates(dated[i] as StepView, step, group));
  return [
    ...gaps,
    ...dateResults,
    ...(undated.length > 0 ? [undecided(...undated.map((step) => step.ref('date')))] : []),
  ];
}

/** A process that the schedule calls done has all five steps. */
function judgeDone(group: GroupView, view: SchemeView): readonly CheckResult[] {
  const last = group.steps.at(-1);
  const [task] = rowsOf(view, `process_${group.group}`).filter(({ row }) => row.cells.work_state === 'done');
  if (!last || !task || last.step === 5) return [];
  const params = { group: group.word, step: last.step };
  const also = [task.table.ref(task.row.id, 'work_state')];
  return [
    broken({
      code: 'steps.notDone',
      how: 'steps.gap',
      params: { ...params, later: 5 },
      at: last.ref(),
      also,
    }),
  ];
}

function following(group: GroupView, step: StepNumber): StepView | undefined {
  return group.steps.find((later) => later.step > step);
}

function judgeDates(before: StepView, after: StepView, group: GroupView): CheckResult {
  const params = {
    group: group.word,
    step: before.step,
    date: writeDate(before.date ?? ''),
    later: after.step,
    laterDate: writeDate(after.date ?? ''),
  };
  const at = after.ref('date');
  if ((after.date ?? '') >= (before.date ?? '')) return met('steps.order', params, at);
  return broken({ code: 'steps.order', how: 'steps.order', params, at, also: [before.ref('date')] });
}

function judgeGroups(reElection: GroupView, firstTime: GroupView): readonly CheckResult[] {
  const begins = firstTime.steps[0] as StepView;
  const ends = reElection.step(5);
  if (!ends) {
    const params = { step: reElection.steps.at(-1)?.step ?? 0, began: begins.step };
    return [broken({ code: 'steps.unfinished', how: 'steps.groups', params, at: begins.ref() })];
  }
  if (begins.date === undefined || ends.date === undefined) return [];
  const params = { date: writeDate(begins.date), ended: writeDate(ends.date) };
  const at = begins.ref('date');
  if (begins.date >= ends.date) return [met('steps.groupsInTurn', params, at)];
  return [broken({ code: 'steps.groups', how: 'steps.groupsInTurn', params, at, also: [ends.ref('date')] })];
}
