import { writeDate } from '../../words/writeDate';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.order`: the congress does not close before it opens. */
export const order = defineCheck({
  kind: 'facts.order',
  parameters: {},
  messages: { findings: ['facts.order'], how: ['facts.order'] },
  run(_parameters, view) {
    const opens = view.textFact('congress_date');
    const closes = view.textFact('congress_end');
    if (opens === null || closes === null) return [];
    const at = view.factRef('congress_end');
    const params = { opens: writeDate(opens), closes: writeDate(closes) };
    if (closes >= opens) return [met('facts.order', params, at)];
    return [
      broken({ code: 'facts.order', how: 'facts.order', params, at, also: [view.factRef('congress_date')] }),
    ];
  },
});
