import type { CheckParameters } from '../../clauses/check';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { unitsOf } from './leaders';

/** `units.deputies`: a unit whose leaders are listed (`unitLeaders`) has `min` to `max` deputies. */
export function deputyCount(
  { min, max }: CheckParameters['units.deputies'],
  view: SchemeView,
): readonly CheckResult[] {
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
}
