import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.merged`: after a merger the committee has at most the seats before it minus those who retired or left. */
export const mergedSize = defineCheck({
  kind: 'size.merged',
  parameters: {},
  messages: { findings: ['size.merged'], how: ['size.merged'] },
  run(_parameters, view) {
    const seats = seatsOf(view, 'executive_committee');
    if (!seats) return [];
    const at = seats.ref('planned');
    const before = view.numberFact('seats_before_merger');
    const leavers = view.numberFact('leavers');
    const needs = [
      ...(seats.planned === null ? [at] : []),
      ...(before === null ? [view.factRef('seats_before_merger')] : []),
      ...(leavers === null ? [view.factRef('leavers')] : []),
    ];
    if (seats.planned === null || before === null || leavers === null) return [undecided(...needs)];
    const params = { planned: seats.planned, before, leavers, max: before - leavers };
    if (seats.planned <= before - leavers) return [met('size.merged', params, at)];
    const also = [view.factRef('seats_before_merger'), view.factRef('leavers')];
    return [broken({ code: 'size.merged', how: 'size.merged', params, at, also })];
  },
});
