import type { StepNumber } from '../../model/steps/steps';
import { broken, type CheckResult, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { viewSteps } from './StepView';

/** `steps.onward`: every name of a step is in the step before it. `steps.majority` judges whether it passed there. */
export const onward = defineCheck({
  kind: 'steps.onward',
  parameters: {},
  messages: { findings: ['steps.onward'], how: ['steps.newName', 'steps.onward'] },
  run(_parameters, view) {
    return viewSteps(view).flatMap((group) =>
      group.steps.flatMap((step): readonly CheckResult[] => {
        const before = step.step === 1 ? null : group.step((step.step - 1) as StepNumber);
        if (!before || before.names.length === 0 || step.names.length === 0) return [];
        const listed = new Set(before.names.map(({ id }) => id));
        const params = { group: group.word, step: before.step, later: step.step };
        const newNames = step.names.filter(({ id }) => !listed.has(id));
        if (newNames.length === 0)
          return [met('steps.onward', { ...params, names: step.names.length }, step.ref())];
        return newNames.map(({ id, name }) =>
          broken({
            code: 'steps.onward',
            how: 'steps.newName',
            params: { ...params, name },
            at: step.ref(undefined, id),
            also: [before.ref()],
          }),
        );
      }),
    );
  },
});
