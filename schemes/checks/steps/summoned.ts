import { fixed } from '../../clauses/parameter';
import type { Body } from '../../clauses/vocabulary';
import type { StepNumber } from '../../model/steps/steps';
import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { viewSteps } from './StepView';

/**
 * `steps.summoned`: a step of the committee, or of its standing committee, summons as many people as the body has present
 * members in `seats`.
 */
export const summoned = defineCheck({
  kind: 'steps.summoned',
  parameters: {
    body: fixed<Body>(),
    steps: fixed<readonly StepNumber[]>(),
  },
  messages: {
    findings: ['steps.summoned.executive_committee', 'steps.summoned.standing_committee'],
    how: ['steps.summoned.executive_committee', 'steps.summoned.standing_committee'],
  },
  run(check, view) {
    const table = view.table('seats');
    if (!table) return [];
    const row = table.row(check.body);
    const members = row && integerCell(row, 'current');
    const at = table.ref(check.body, 'current');
    return viewSteps(view).flatMap(({ word, steps }) =>
      steps
        .filter((step) => check.steps.includes(step.step))
        .flatMap((step): readonly CheckResult[] => {
          if (step.summoned === undefined) return [];
          if (members === null) return [undecided(at)];
          const params = { group: word, step: step.step, summoned: step.summoned, members };
          const how = `steps.summoned.${check.body}`;
          const place = step.ref('summoned');
          if (step.summoned === members) return [met(how, params, place)];
          return [broken({ code: how, how, params, at: place, also: [at] })];
        }),
    );
  },
});
