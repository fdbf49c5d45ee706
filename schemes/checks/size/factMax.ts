import { fixed } from '../../clauses/parameter';
import type { Body } from '../../clauses/vocabulary';
import type { FactKey } from '../../model/scheme/facts';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.factMax`: the size of a body is at most the number in a fact. The size is `counted` of `seatsOf`. */
export const factMax = defineCheck({
  kind: 'size.factMax',
  parameters: {
    body: fixed<Body>(),
    fact: fixed<FactKey>(),
  },
  messages: {
    findings: [
      'size.above.deputy_secretary',
      'size.above.executive_committee',
      'size.above.standing_committee',
    ],
    how: ['size.max'],
  },
  run({ body, fact }, view) {
    const seats = seatsOf(view, body);
    if (!seats) return [];
    const at = seats.ref('planned');
    const max = view.numberFact(fact);
    if (seats.counted === null) return [undecided(at)];
    if (max === null) return [undecided(view.factRef(fact))];
    const params = { planned: seats.planned ?? 0, extra: seats.extra, count: seats.counted, max };
    const how = seats.extra > 0 ? 'size.maxRotation' : 'size.max';
    if (seats.counted <= max) return [met(how, params, at)];
    return [broken({ code: `size.above.${body}`, how, params, at, also: [view.factRef(fact)] })];
  },
});
