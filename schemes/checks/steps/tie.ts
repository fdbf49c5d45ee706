import { fixed } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import type { StepName } from '../../model/steps/steps';
import { passes } from '../counting/passing';
import { surplusRows } from '../counting/surplusRow';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';
import { type StepView, viewSteps } from './StepView';

/**
 * `steps.tie`: the last step does not end in a tie that nobody has decided. There is a tie if more names pass than are
 * to be introduced in `surplus`, and the last name that is introduced has the same votes as the next one. The head of
 * the committee then chooses. The choice is made when the roster slates exactly as many of the tied names as places
 * remain.
 */
export const tie = defineCheck({
  kind: 'steps.tie',
  parameters: {
    body: fixed<SurplusBody>(),
  },
  messages: { findings: ['steps.tie'], how: ['steps.tie', 'steps.tieChosen'] },
  run({ body }, view) {
    const groups = viewSteps(view);
    const last = groups.flatMap((group) => group.step(5) ?? []);
    const at = last[0]?.ref('votes');
    const places = surplusRows(view, [body])[0]?.introduced ?? null;
    if (!at || places === null || last.length < groups.length) return [];
    const ranked = last
      .flatMap((step) => passing(step, view))
      .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
    const votes = ranked[places - 1]?.votes;
    if (votes === undefined || ranked[places]?.votes !== votes) return [];
    const tied = ranked.filter((name) => name.votes === votes);
    const remaining = places - ranked.filter((name) => (name.votes ?? 0) > votes).length;
    const params = {
      votes,
      tied: tied.length,
      left: remaining,
      places,
      names: tied.map(({ name }) => name).join(', '),
    };
    const slated = new Set(
      view.people.filter(({ slatedForCommittee }) => slatedForCommittee).map(({ row }) => row.id),
    );
    if (tied.filter(({ id }) => slated.has(id)).length === remaining)
      return [met('steps.tieChosen', params, at)];
    return [
      broken({
        code: 'steps.tie',
        how: 'steps.tie',
        params,
        at,
        also: last.slice(1).map((step) => step.ref('votes')),
      }),
    ];
  },
});

function passing(step: StepView, view: SchemeView): readonly StepName[] {
  const terms = view.edition.stepTerms(step.step);
  return step.names.filter((name) => passes(step, name, terms) === true);
}
