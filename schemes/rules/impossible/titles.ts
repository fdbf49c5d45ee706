import { broken, type CheckResult } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `impossible.titles`: nobody is slated for secretary and deputy at once. */
export function titles(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.judgeEach((person) => {
    if (!person.isSecretary || !person.isDeputy) return [];
    const params = { name: person.name };
    const at = person.ref('slated');
    return [broken({ code: 'impossible.titles', how: 'impossible.titles', params, at })];
  });
}
