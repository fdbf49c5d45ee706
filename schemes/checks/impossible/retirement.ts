import { monthIndex, writeMonth } from '../../tableViews/monthIndex';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const YEARS = { youngest: 40, oldest: 75 } as const;

/** `impossible.retirement`: the retirement month in the roster is at an age from 40 to 75 years. */
export const retirement = defineCheck({
  kind: 'impossible.retirement',
  parameters: {},
  messages: { findings: ['impossible.retirement'], how: ['impossible.retirement'] },
  run(_parameters, view) {
    return view.judgeEach((person) => {
      const own = person.row.cells.retirement_month;
      if (typeof own !== 'string' || person.birth === null) return [];
      const age = monthIndex(own) - person.birth;
      if (age >= YEARS.youngest * 12 && age <= YEARS.oldest * 12) return [];
      const params = {
        name: person.name,
        retires: writeMonth(monthIndex(own)),
        birth: writeMonth(person.birth),
        years: Math.floor(age / 12),
      };
      const at = person.ref('retirement_month');
      return [broken({ code: 'impossible.retirement', how: 'impossible.retirement', params, at })];
    });
  },
});
