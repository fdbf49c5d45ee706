import { fixed } from '../../clauses/parameter';
import { writeMonth } from '../../tableViews/monthIndex';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { unitsOf } from './leaders';

/**
 * `units.ageGaps`: among the leaders of a unit in `unitLeaders`, there are three whose ages differ by `years` or more from one
 * to the next. Units with fewer than three leaders are not judged.
 */
export const ageGaps = defineCheck({
  kind: 'units.ageGaps',
  parameters: {
    years: fixed<number>(),
  },
  messages: { findings: ['units.ageGaps'], how: ['units.ageGaps'] },
  run({ years }, view) {
    return unitsOf(view).flatMap((unit) => {
      if (unit.leaders.length < 3) return [];
      const births = unit.leaders.flatMap(({ birth }) => birth ?? []).sort((a, b) => a - b);
      const [oldest = 0] = births;
      const steps = countAges(births, years * 12);
      const blank = unit.leaders.filter(({ birth }) => birth === null);
      const at = unit.ref('unit');
      const params = {
        name: unit.name,
        years,
        bands: steps,
        leaders: unit.leaders.length,
        oldest: writeMonth(oldest),
        youngest: writeMonth(births.at(-1) ?? oldest),
      };
      if (steps >= 3) return [met('units.ageGaps', params, at)];
      if (steps + blank.length >= 3) return [undecided(...blank.map((leader) => leader.ref('birth')))];
      return [broken({ code: 'units.ageGaps', how: 'units.ageGaps', params, at })];
    });
  },
});

/** The greatest number of births of which each is at least `gap` months after the one before. `births` are sorted. */
function countAges(births: readonly number[], gap: number): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const birth of births) {
    if (birth - last < gap) continue;
    count += 1;
    last = birth;
  }
  return count;
}
