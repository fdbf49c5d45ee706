import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import { writeMonth } from '../monthIndex';
import { isOneOf } from '../person/isOneOf';
import { ageMonth } from '../ratio/ageMonth';
import type { SchemeView } from '../SchemeView';

/** `age.limit`: each candidate of a kind is not older than a limit, years, at the month ages are counted. */
export function ageLimit(check: CheckParameters['age.limit'], view: SchemeView): readonly CheckResult[] {
  const month = ageMonth(view);
  if (month === null) return [];
  return view.judgeEach((person) => {
    if (person.candidacy !== check.candidacy || !isOneOf(person, check.who)) return [];
    const at = person.ref('birth');
    if (person.birth === null) return [undecided(at)];
    if (person.sex === null) return [undecided(person.ref('sex'))];
    const most = check[person.sex];
    const age = month - person.birth;
    const params = {
      name: person.name,
      years: Math.floor(age / 12),
      months: age % 12,
      month: writeMonth(month),
      most,
    };
    if (age <= most * 12) return [met('age.limit', params, at)];
    return [broken({ code: 'age.limit', how: 'age.limit', params, at })];
  });
}
