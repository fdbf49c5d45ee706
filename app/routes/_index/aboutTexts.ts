import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import { writeDate } from '@schemes/words/writeDate';
import type { SchemeCard } from '../../context/SchemeCard';

/**
 * The texts that distinguish a scheme from others of its organisation: level, kind and date of the congress, and title
 * of the template. Unknown ones are omitted.
 */
export function aboutTexts(
  lang: Lang,
  { about, templateTitle }: Pick<SchemeCard, 'about' | 'templateTitle'>,
): readonly string[] {
  const { level, congressKind, congressDate } = about;
  const kind = `choice.congress_kind.${congressKind}`;
  return [
    ...(level ? [t(lang, `choice.level.${level}`)] : []),
    ...(hasMessage(kind) ? [t(lang, kind)] : []),
    ...(congressDate ? [t(lang, 'list.congress', { date: writeDate(congressDate) })] : []),
    ...(templateTitle ? [t(lang, 'list.template', { title: templateTitle })] : []),
  ];
}
