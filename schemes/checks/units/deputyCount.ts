import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { unitsOf } from './leaders';

/** `units.deputies`: a unit with listed leaders has from `min` to `max` deputies. */
export const deputyCount = defineCheck({
  kind: 'units.deputies',
  parameters: {
    min: higherIsStricter('count'),
    max: lowerIsStricter('count'),
  },
  messages: { findings: ['units.deputiesAbove', 'units.deputiesBelow'], how: ['units.deputies'] },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run({ min, max }, view) {
    return unitsOf(view).flatMap((unit) => {
      if (unit.leaders.length === 0) return [];
      const blank = unit.leaders.filter(({ row }) => row.cells.rank === undefined);
      const count = unit.leaders.filter(({ row }) => row.cells.rank === 'deputy').length;
      const at = unit.ref('unit');
      const params = { name: unit.name, count, min, max };
      if (count > max) return [broken({ code: 'units.deputiesAbove', how: 'units.deputies', params, at })];
      if (blank.length > 0) return [undecided(...blank.map((leader) => leader.ref('rank')))];
      if (count < min) return [broken({ code: 'units.deputiesBelow', how: 'units.deputies', params, at })];
      return [met('units.deputies', params, at)];
    });
  },
});
