import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { viewSteps } from './StepView';

/**
 * `steps.summoned`: to a step of the committee, or of its standing committee, as many are summoned as it has members
 * now (`seats`).
 */
export function summoned(check: CheckParameters['steps.summoned'], view: SchemeView): readonly CheckResult[] {
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
}
