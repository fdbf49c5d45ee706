import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `size.cellMembers`: a cell has at least `min` full members. */
export function cellMembers({ min }: CheckParameters['size.cellMembers'], view: SchemeView): CheckResult[] {
  const at = view.factRef('official_members');
  const members = view.numberFact('official_members');
  if (members === null) return [undecided(at)];
  const params = { members, min };
  if (members >= min) return [met('size.cellMembers', params, at)];
  return [broken({ code: 'size.cellMembers', how: 'size.cellMembers', params, at })];
}
