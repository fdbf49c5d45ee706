import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';

/** The label of a form's field, `field.<name>`, in a language; a field without one is given by its name. */
export function fieldText(field: string, lang: Lang): string {
  const key = `field.${field}`;
  return hasMessage(key) ? t(lang, key) : field;
}

/** A refused form of the server's, with the field's label in the place of its name. */
export function withLabel(refusal: Refusal, lang: Lang): Refusal {
  if (refusal.code !== 'refusal.badForm') return refusal;
  return {
    ...refusal,
    params: { ...refusal.params, where: fieldText(String(refusal.params?.where ?? ''), lang) },
  };
}
