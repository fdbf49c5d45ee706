import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.term`: the date of the congress is from `from` to `to`, in the term of the scheme. */
export const term = defineCheck({
  kind: 'facts.term',
  parameters: {
    from: higherIsStricter('date'),
    to: lowerIsStricter('date'),
  },
  messages: { findings: ['facts.term'], how: ['facts.term'] },
  isCoherent: ({ from, to }) => isOrdered(from, to),
  run({ from, to }, view) {
    const at = view.factRef('congress_date');
    const date = view.textFact('congress_date');
    if (date === null) return [undecided(at)];
    const params = {
      date: writeDate(date),
      term: view.snapshot.term,
      from: writeDate(from),
      to: writeDate(to),
    };
    if (date >= from && date <= to) return [met('facts.term', params, at)];
    return [broken({ code: 'facts.term', how: 'facts.term', params, at })];
  },
});
