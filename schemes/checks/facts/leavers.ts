import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.leavers`: the number of people who retired or left is at most the number of seats before the merger. */
export const leavers = defineCheck({
  kind: 'facts.leavers',
  parameters: {},
  messages: { findings: ['facts.leavers'], how: ['facts.leavers'] },
  run(_parameters, view) {
    const before = view.numberFact('seats_before_merger');
    const count = view.numberFact('leavers');
    if (before === null || count === null) return [];
    const at = view.factRef('leavers');
    const params = { count, before };
    if (count <= before) return [met('facts.leavers', params, at)];
    const also = [view.factRef('seats_before_merger')];
    return [broken({ code: 'facts.leavers', how: 'facts.leavers', params, at, also })];
  },
});
