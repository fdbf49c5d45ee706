import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `person.nonLocal`: whoever is slated for secretary is not a local native. */
export function nonLocal(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.judgeEach((person) => {
    if (!person.isSecretary) return [];
    const at = person.ref('is_local');
    const params = { name: person.name };
    if (person.row.cells.is_local === undefined) return [undecided(at)];
    if (person.row.cells.is_local === 'no') return [met('person.nonLocal', params, at)];
    return [broken({ code: 'person.nonLocal', how: 'person.nonLocal', params, at })];
  });
}
