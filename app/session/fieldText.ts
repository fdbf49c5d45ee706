import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Refusal } from '@schemes/policy/Result';

/** Returns the label of a form field, `field.<name>`; the field's name if it has no label. */
export function fieldText(field: string, lang: Lang): string {
  const key = `field.${field}`;
  return hasMessage(key) ? t(lang, key) : field;
}

/** Replaces the field name in a form's refusal by the field's label. */
export function withLabel(refusal: Refusal, lang: Lang): Refusal {
  if (refusal.code !== 'refusal.badForm') return refusal;
  return {
    ...refusal,
    params: { ...refusal.params, where: fieldText(String(refusal.params?.where ?? ''), lang) },
  };
}
