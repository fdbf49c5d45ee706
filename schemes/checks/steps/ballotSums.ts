import { fixed } from '../../clauses/parameter';
import type { StepNumber } from '../../model/steps/steps';
import { STEP_COUNTS } from '../../model/steps/steps';
import { type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { ballotFaults } from './ballotFaults';
import { type GroupView, type StepView, viewSteps } from './StepView';

/** `steps.ballot`: the counts of a step's ballot are consistent (`ballotFaults`). Steps without a ballot give no result. */
export const ballotSums = defineCheck({
  kind: 'steps.ballot',
  parameters: {
    open: fixed<readonly StepNumber[]>(),
  },
  messages: {
    findings: ['steps.chain', 'steps.sum', 'steps.votes'],
    how: ['steps.ballot', 'steps.chain', 'steps.sum', 'steps.votes'],
  },
  run({ open }, view) {
    return viewSteps(view).flatMap((group) =>
      group.steps.flatMap((step) => judge(step, group, open.includes(step.step))),
    );
  },
});

function judge(step: StepView, group: GroupView, open: boolean): readonly CheckResult[] {
  const faults = ballotFaults({
    codePrefix: 'steps',
    counts: step,
    names: step.names.map(({ id, name, votes }) => ({ name, votes, at: step.ref('votes', id) })),
    params: { group: group.word, step: step.step },
    ref: step.ref,
  });
  const hasBegun =
    STEP_COUNTS.some((count) => step[count] !== undefined) ||
    step.names.some((name) => name.votes !== undefined);
  const blank = STEP_COUNTS.filter((count) => step[count] === undefined);
  const tookBallot =
    !open || step.issued !== undefined || step.names.some((name) => name.votes !== undefined);
  if (blank.length > 0)
    return hasBegun && tookBallot ? [...faults, undecided(...blank.map((count) => step.ref(count)))] : faults;
  if (faults.length > 0) return faults;
  const { returned = 0, valid = 0, invalid = 0 } = step;
  return [
    met(
      'steps.ballot',
      { group: group.word, step: step.step, returned, valid, invalid },
      step.ref('returned'),
    ),
  ];
}
