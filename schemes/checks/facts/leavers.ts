import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.leavers`: no more people retired or left than there were seats before the merger. */
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
