import type { FormPlace } from '@schemes/imports/curriculum/curriculum';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';

/**
 * Names the place of a text in a form by the number and the label of its item; «head of the form» if it has neither.
 */
export function formPlace(lang: Lang, { number, label }: FormPlace): string {
  if (label === '')
    return number === '' ? t(lang, 'curriculum.placeHead') : t(lang, 'curriculum.placeNumber', { number });
  return number === ''
    ? t(lang, 'curriculum.placeAlone', { label })
    : t(lang, 'curriculum.placeOf', { number, label });
}
