import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { unitsOf } from './leaders';

/** `units.woman`: a unit whose staff has more than `percent` of women has at least one woman among its leaders. */
export const womanLeader = defineCheck({
  kind: 'units.woman',
  parameters: {
    percent: lowerIsStricter('percent'),
  },
  messages: { findings: ['units.woman'], how: ['units.woman'] },
  run({ percent }, view) {
    return unitsOf(view).flatMap((unit) => {
      const staff = integerCell(unit.row, 'staff');
      const women = integerCell(unit.row, 'women_staff');
      if (!staff || women === null) {
        return unit.leaders.length === 0 ? [] : [undecided(unit.ref(staff ? 'women_staff' : 'staff'))];
      }
      if (100 * women <= percent * staff) return [];
      const leading = unit.leaders.filter(({ row }) => row.cells.sex === 'female').length;
      const at = unit.ref('women_staff');
      const params = { name: unit.name, women, staff, share: (100 * women) / staff, percent, leading };
      if (leading > 0) return [met('units.woman', params, at)];
      const blank = unit.leaders.filter(({ row }) => row.cells.sex === undefined);
      if (unit.leaders.length === 0) return [undecided(unit.ref('unit'))];
      if (blank.length > 0) return [undecided(...blank.map((leader) => leader.ref('sex')))];
      return [broken({ code: 'units.woman', how: 'units.woman', params, at })];
    });
  },
});
