import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter, optional } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.levelDates`: the congress is in the time in which organisations of its level exist, from `from` to `to`. */
export const levelDates = defineCheck({
  kind: 'facts.levelDates',
  parameters: {
    from: optional(higherIsStricter('date')),
    to: optional(lowerIsStricter('date')),
  },
  messages: { findings: ['facts.levelEnded', 'facts.levelNotYet'], how: ['facts.levelDates'] },
  isCoherent: ({ from, to }) => isOrdered(from, to),
  run({ from, to }, view) {
    const date = view.textFact('congress_date');
    if (date === null) return [undecided(view.factRef('congress_date'))];
    const at = view.factRef('level');
    const also = [view.factRef('congress_date')];
    const params = (limit: string) => ({ date: writeDate(date), limit: writeDate(limit) });
    if (from !== undefined && date < from) {
      return [broken({ code: 'facts.levelNotYet', how: 'facts.levelDates', params: params(from), at, also })];
    }
    if (to !== undefined && date > to) {
      return [broken({ code: 'facts.levelEnded', how: 'facts.levelDates', params: params(to), at, also })];
    }
    return [met('facts.levelDates', params(to ?? from ?? date), at)];
  },
});
