import { fixed, higherIsStricter } from '../../clauses/parameter';
import type { StepNumber } from '../../model/steps/steps';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { viewSteps } from './StepView';

/** `steps.quorum`: at a conference, at least `share` of the people summoned are present. */
export const quorum = defineCheck({
  kind: 'steps.quorum',
  parameters: {
    step: fixed<StepNumber>(),
    share: higherIsStricter('share'),
  },
  messages: { findings: ['steps.quorum'], how: ['steps.quorum'] },
  run({ step, share }, view) {
    return viewSteps(view).flatMap((group): readonly CheckResult[] => {
      const conference = group.step(step);
      if (!conference) return [];
      const { summoned, present } = conference;
      const needs = (['summoned', 'present'] as const).filter((count) => conference[count] === undefined);
      if (summoned === undefined || present === undefined)
        return [undecided(...needs.map((count) => conference.ref(count)))];
      const need = Math.ceil((summoned * share[0]) / share[1]);
      const params = { group: group.word, step, summoned, present, need, part: share[0], parts: share[1] };
      const at = conference.ref('present');
      if (present >= need) return [met('steps.quorum', params, at)];
      return [
        broken({ code: 'steps.quorum', how: 'steps.quorum', params, at, also: [conference.ref('summoned')] }),
      ];
    });
  },
});
