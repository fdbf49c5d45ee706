import { lowerIsStricter } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const DAY = 86_400_000;

/** `facts.days`: the congress lasts at most `most` days, including its first and last day. */
export const days = defineCheck({
  kind: 'facts.days',
  parameters: {
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['facts.days'], how: ['facts.days'] },
  run({ most }, view) {
    const opens = view.textFact('congress_date');
    const closes = view.textFact('congress_end');
    const at = view.factRef('congress_end');
    if (opens === null || closes === null) return [undecided(at)];
    const count = (Date.parse(closes) - Date.parse(opens)) / DAY + 1;
    if (count < 1) return [];
    const params = { count, most };
    if (count <= most) return [met('facts.days', params, at)];
    return [broken({ code: 'facts.days', how: 'facts.days', params, at })];
  },
});
