import { fixed } from '../../clauses/parameter';
import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `impossible.birth`: everybody is at least `youngest` years old in the month of the congress. */
export const birth = defineCheck({
  kind: 'impossible.birth',
  parameters: {
    youngest: fixed<number>(),
  },
  messages: { findings: ['impossible.birthAfter', 'impossible.tooYoung'], how: ['impossible.birth'] },
  run({ youngest }, view) {
    const congress = view.textFact('congress_date');
    if (congress === null) return [];
    const month = monthIndex(congress);
    return view.judgeEach((person) => {
      if (person.birth === null || month - person.birth >= youngest * 12) return [];
      const params = {
        name: person.name,
        birth: writeMonth(person.birth),
        month: writeMonth(month),
        youngest,
      };
      const code = person.birth > month ? 'impossible.birthAfter' : 'impossible.tooYoung';
      return [broken({ code, how: 'impossible.birth', params, at: person.ref('birth') })];
    });
  },
});
