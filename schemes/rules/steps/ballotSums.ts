import { STEP_COUNTS, type StepCount } from '../../model/steps';
import type { CheckParameters } from '../../packs/check';
import { broken, met, type Ruling, undecided } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { type GroupView, type StepView, viewSteps } from './StepView';

/** Each is no more than the one before it; what is not counted is stepped over. */
const CHAIN = ['summoned', 'present', 'issued', 'returned', 'valid'] as const satisfies readonly StepCount[];

/**
 * `steps.ballot`: the numbers of a count fit each other: returned ≤ issued ≤ present ≤ summoned, valid and invalid
 * make up those returned, nobody has more votes than there are valid ballots.
 */
export function ballotSums({ open }: CheckParameters['steps.ballot'], view: SchemeView): readonly Ruling[] {
  return viewSteps(view).flatMap((group) =>
    group.steps.flatMap((step) => judge(step, group, open.includes(step.step))),
  );
}

function judge(step: StepView, group: GroupView, open: boolean): readonly Ruling[] {
  const wrong = [...inChain(step, group), ...sum(step, group), ...votes(step, group)];
  const began =
    STEP_COUNTS.some((count) => step[count] !== undefined) ||
    step.names.some((one) => one.votes !== undefined);
  const blank = STEP_COUNTS.filter((count) => step[count] === undefined);
  const ballot = !open || step.issued !== undefined || step.names.some((one) => one.votes !== undefined);
  if (blank.length > 0)
    return began && ballot ? [...wrong, undecided(...blank.map((one) => step.ref(one)))] : wrong;
  if (wrong.length > 0) return wrong;
  const { returned = 0, valid = 0, invalid = 0 } = step;
  return [
    met(
      'steps.ballot',
      { group: group.word, step: step.step, returned, valid, invalid },
      step.ref('returned'),
    ),
  ];
}

function inChain(step: StepView, group: GroupView): readonly Ruling[] {
  const known = CHAIN.filter((count) => step[count] !== undefined);
  return known.slice(1).flatMap((count, i): readonly Ruling[] => {
    const wider = known[i] as StepCount;
    const [few, many] = [step[count] ?? 0, step[wider] ?? 0];
    if (few <= many) return [];
    const params = { ...place(step, group), count: few, of: many, what: word(count), than: word(wider) };
    return [
      broken({
        code: 'steps.chain',
        how: 'steps.chain',
        params,
        at: step.ref(count),
        also: [step.ref(wider)],
      }),
    ];
  });
}

function sum(step: StepView, group: GroupView): readonly Ruling[] {
  const { returned, valid, invalid } = step;
  if (returned === undefined || valid === undefined || invalid === undefined) return [];
  if (valid + invalid === returned) return [];
  const params = { ...place(step, group), valid, invalid, sum: valid + invalid, returned };
  const also = [step.ref('valid'), step.ref('invalid')];
  return [broken({ code: 'steps.sum', how: 'steps.sum', params, at: step.ref('returned'), also })];
}

function votes(step: StepView, group: GroupView): readonly Ruling[] {
  const count = CHAIN.findLast((one) => step[one] !== undefined);
  if (!count) return [];
  const most = step[count] ?? 0;
  return step.names.flatMap(({ id, name, votes: own }): readonly Ruling[] => {
    if (own === undefined || own <= most) return [];
    const params = { ...place(step, group), name, votes: own, of: most, than: word(count) };
    return [
      broken({
        code: 'steps.votes',
        how: 'steps.votes',
        params,
        at: step.ref('votes', id),
        also: [step.ref(count)],
      }),
    ];
  });
}

function place(step: StepView, group: GroupView) {
  return { group: group.word, step: step.step };
}

function word(count: StepCount): string {
  return `stepCount.${count}`;
}
