import { fixed } from '../../clauses/parameter';
import type { StepTerms } from '../../clauses/vocabulary';
import type { StepNumber } from '../../model/steps/steps';
import { passes, termsOf, tookNoBallot, votesNeeded } from '../counting/passing';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';
import { type GroupView, type StepView, viewSteps } from './StepView';

/**
 * `steps.majority`: each name that passes a step has the votes of more than half of `base`. A name with fewer votes is
 * a finding if it is also in a later step, or if the roster slates it for the committee after the last step.
 */
export const stepMajority = defineCheck({
  kind: 'steps.majority',
  parameters: {
    of: fixed<'cadres' | 'committees'>(),
    steps: fixed<readonly StepNumber[]>(),
    base: fixed<'summoned' | 'present'>(),
    open: fixed<readonly StepNumber[]>(),
  },
  messages: { findings: ['steps.final', 'steps.majority'], how: ['steps.majority', 'steps.passed'] },
  run(check, view) {
    return viewSteps(view).flatMap((group) =>
      group.steps
        .filter(({ step }) => check.steps.includes(step))
        .flatMap((step) => judge(step, group, termsOf(check, step.step), view)),
    );
  },
});

function judge(step: StepView, group: GroupView, terms: StepTerms, view: SchemeView): readonly CheckResult[] {
  if (step.names.length === 0 || tookNoBallot(step, terms)) return [];
  const base = step[terms.base];
  const uncounted = step.names.filter(({ votes }) => votes === undefined);
  const needs = [
    ...(base === undefined ? [step.ref(terms.base)] : []),
    ...uncounted.map(({ id }) => step.ref('votes', id)),
  ];
  const undecidedResults = needs.length > 0 ? [undecided(...needs)] : [];
  if (base === undefined) return undecidedResults;
  const need = votesNeeded(base);
  const failed = step.names.filter((name) => passes(step, name, terms) === false);
  const counted = step.names.length - uncounted.length;
  const shared = { group: group.word, step: step.step, base, need, of: `stepBase.${terms.base}` };
  const faults = failed.flatMap((name): readonly CheckResult[] => {
    const later = group.steps.find(
      (later) => later.step > step.step && later.names.some(({ id }) => id === name.id),
    );
    const isSlated =
      step.step === 5 &&
      view.people.some(({ row, slatedForCommittee }) => row.id === name.id && slatedForCommittee);
    if (!later && !isSlated) return [];
    const params = { ...shared, name: name.name, votes: name.votes ?? 0, later: later?.step ?? 0 };
    const also = [step.ref(terms.base), ...(later ? [later.ref(undefined, name.id)] : [])];
    const code = later ? 'steps.majority' : 'steps.final';
    return [broken({ code, how: 'steps.majority', params, at: step.ref('votes', name.id), also })];
  });
  if (faults.length > 0 || counted === 0) return [...faults, ...undecidedResults];
  const params = { ...shared, passed: counted - failed.length, counted };
  return [met('steps.passed', params, step.ref('votes')), ...undecidedResults];
}
