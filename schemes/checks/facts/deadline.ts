import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter, optional } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.deadline`: the congress opens on or after `from` and ends on or before `to`. Without an end, it lasts one day. */
export const deadline = defineCheck({
  kind: 'facts.deadline',
  parameters: {
    from: optional(higherIsStricter('date')),
    to: lowerIsStricter('date'),
  },
  messages: { findings: ['facts.tooEarly', 'facts.tooLate'], how: ['facts.deadline', 'facts.window'] },
  isCoherent: ({ from, to }) => isOrdered(from, to),
  run({ from, to }, view) {
    const opens = view.textFact('congress_date');
    const closes = view.textFact('congress_end');
    if (opens === null) return [undecided(view.factRef('congress_date'))];
    const at = view.factRef('congress_date');
    const params = {
      opens: writeDate(opens),
      closes: writeDate(closes ?? opens),
      to: writeDate(to),
      ...(from === undefined ? {} : { from: writeDate(from) }),
    };
    const how = from === undefined ? 'facts.deadline' : 'facts.window';
    if (from !== undefined && opens < from) return [broken({ code: 'facts.tooEarly', how, params, at })];
    if ((closes ?? opens) <= to) return [met(how, params, at)];
    const last = opens > to ? at : view.factRef('congress_end');
    return [broken({ code: 'facts.tooLate', how, params, at: last })];
  },
});
