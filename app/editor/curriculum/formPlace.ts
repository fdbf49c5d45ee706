import type { FormPlace } from '@schemes/imports/curriculum/curriculum';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';

/** Where a text is in a form, as a person finds it: by the number of its item and its label. */
export function formPlace(lang: Lang, { number, label }: FormPlace): string {
  if (label === '')
    return number === '' ? t(lang, 'curriculum.placeHead') : t(lang, 'curriculum.placeNumber', { number });
  return number === ''
    ? t(lang, 'curriculum.placeAlone', { label })
    : t(lang, 'curriculum.placeOf', { number, label });
}
