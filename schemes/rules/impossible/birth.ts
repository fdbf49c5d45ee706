import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult } from '../CheckResult';
import { monthIndex, writeMonth } from '../monthIndex';
import type { SchemeView } from '../SchemeView';

/** `impossible.birth`: nobody is born after the congress, or is younger than `youngest` years on it. */
export function birth(
  { youngest }: CheckParameters['impossible.birth'],
  view: SchemeView,
): readonly CheckResult[] {
  const congress = view.textFact('congress_date');
  if (congress === null) return [];
  const month = monthIndex(congress);
  return view.judgeEach((person) => {
    if (person.birth === null || month - person.birth >= youngest * 12) return [];
    const params = {
      name: person.name,
      birth: writeMonth(person.birth),
      month: writeMonth(month),
      youngest,
    };
    const code = person.birth > month ? 'impossible.birthAfter' : 'impossible.tooYoung';
    return [broken({ code, how: 'impossible.birth', params, at: person.ref('birth') })];
  });
}
