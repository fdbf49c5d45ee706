import type { CheckParameters } from '../../clauses/check';
import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `size.standingExists`: a committee of `from` members or more has a standing committee, a smaller one has none. */
export function standingExists(
  { from }: CheckParameters['size.standingExists'],
  view: SchemeView,
): CheckResult[] {
  const committee = seatsOf(view, 'executive_committee')?.planned ?? null;
  const standing = seatsOf(view, 'standing_committee');
  const table = view.table('seats');
  if (!table || !standing) return [];
  const at = standing.ref('planned');
  if (committee === null) return [undecided(table.ref('executive_committee', 'planned'))];
  if (standing.planned === null) return committee >= from ? [undecided(at)] : [];
  const params = { committee, standing: standing.planned, from };
  if (committee >= from === standing.planned > 0) return [met('size.standingExists', params, at)];
  const code = committee >= from ? 'size.standingMissing' : 'size.standingNotAllowed';
  return [broken({ code, how: 'size.standingExists', params, at })];
}
