import type { CheckParameters } from '../../clauses/check';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { leaderRetires, unitsOf } from './leaders';

/**
 * `units.longService`: of those appointed to a rank for the first time (`unitLeaders`) at least `low` percent have `months` of
 * service left, counted from the month of their appointment.
 */
export function longService(
  check: CheckParameters['units.longService'],
  view: SchemeView,
): readonly CheckResult[] {
  const asked = unitsOf(view)
    .flatMap(({ leaders }) => leaders)
    .filter(({ row }) => row.cells.appointment === 'first_time' && row.cells.rank === check.rank);
  const [first] = asked;
  if (!first) return [];
  const left = asked.map((leader) => {
    const retires = leaderRetires(leader, check.retirement);
    return retires === null || leader.from === null ? null : retires - leader.from;
  });
  const count = left.filter((months) => months !== null && months >= check.months).length;
  const blank = asked.filter((_, i) => left[i] === null);
  const need = Math.ceil((asked.length * check.low) / 100);
  const at = first.ref('appointment');
  const params = {
    count,
    people: asked.length,
    need,
    percent: check.low,
    months: check.months,
    terms: check.months / 60,
    share: (100 * count) / asked.length,
  };
  const how = 'units.longService';
  if (count >= need) return [met(how, params, at)];
  if (count + blank.length >= need) {
    const lacks = (leader: (typeof asked)[number]) =>
      leader.from === null ? 'appointed_from' : leader.birth === null ? 'birth' : 'sex';
    return [undecided(...blank.map((leader) => leader.ref(lacks(leader))))];
  }
  const also = asked.slice(1).map((leader) => leader.ref('appointment'));
  return [broken({ code: `units.longService.${check.rank}`, how, params, at, also })];
}
