import { integerCell } from '../../model/integerCell';
import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `person.terms`: with the coming term a secretary has held the post for at most `most` terms on end. */
export function terms({ most }: CheckParameters['person.terms'], view: SchemeView): readonly CheckResult[] {
  return view.judgeEach((person) => {
    if (!person.isSecretary) return [];
    const at = person.ref('terms_in_post');
    const held = integerCell(person.row, 'terms_in_post');
    if (held === null) return [undecided(at)];
    const params = { name: person.name, held, next: held + 1, most };
    if (held + 1 <= most) return [met('person.terms', params, at)];
    return [broken({ code: 'person.terms', how: 'person.terms', params, at })];
  });
}
