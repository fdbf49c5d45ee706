import type { Refusal } from '@schemes/policy/Result';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';

/** The label of a form's field, `field.<name>`, in a language; a field without one is given by its name. */
export function sayField(field: string, lang: Lang): string {
  const key = `field.${field}`;
  return hasWord(key) ? say(lang, key) : field;
}

/** A refused form of the server's, with the field's label in the place of its name. */
export function withLabel(refusal: Refusal, lang: Lang): Refusal {
  if (refusal.code !== 'refusal.badForm') return refusal;
  return {
    ...refusal,
    params: { ...refusal.params, where: sayField(String(refusal.params?.where ?? ''), lang) },
  };
}
