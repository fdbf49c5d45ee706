import { fixed, higherIsStricter } from '../../clauses/parameter';
import type { RetirementTable } from '../../clauses/retirement';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { leaderRetires, unitsOf } from './leaders';

/**
 * `units.longService`: of the leaders appointed to a rank for the first time, at least `low` percent have `months` or more
 * months of service left, counted from the month of their appointment.
 */
export const longService = defineCheck({
  kind: 'units.longService',
  parameters: {
    rank: fixed<'head' | 'deputy'>(),
    low: higherIsStricter('percent'),
    months: higherIsStricter('months'),
    retirement: fixed<RetirementTable>(),
  },
  messages: { findings: ['units.longService.deputy', 'units.longService.head'], how: ['units.longService'] },
  run(check, view) {
    const appointed = unitsOf(view)
      .flatMap(({ leaders }) => leaders)
      .filter(({ row }) => row.cells.appointment === 'first_time' && row.cells.rank === check.rank);
    const [first] = appointed;
    if (!first) return [];
    const monthsLeft = appointed.map((leader) => {
      const retires = leaderRetires(leader, check.retirement);
      return retires === null || leader.from === null ? null : retires - leader.from;
    });
    const count = monthsLeft.filter((months) => months !== null && months >= check.months).length;
    const blank = appointed.filter((_, i) => monthsLeft[i] === null);
    const need = Math.ceil((appointed.length * check.low) / 100);
    const at = first.ref('appointment');
    const params = {
      count,
      people: appointed.length,
      need,
      percent: check.low,
      months: check.months,
      terms: check.months / 60,
      share: (100 * count) / appointed.length,
    };
    const how = 'units.longService';
    if (count >= need) return [met(how, params, at)];
    if (count + blank.length >= need) {
      const emptyColumn = (leader: (typeof appointed)[number]) =>
        leader.from === null ? 'appointed_from' : leader.birth === null ? 'birth' : 'sex';
      return [undecided(...blank.map((leader) => leader.ref(emptyColumn(leader))))];
    }
    const also = appointed.slice(1).map((leader) => leader.ref('appointment'));
    return [broken({ code: `units.longService.${check.rank}`, how, params, at, also })];
  },
});
