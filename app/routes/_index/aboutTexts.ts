import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import { writeDate } from '@schemes/words/writeDate';
import type { SchemeCard } from '../../context/SchemeCard';

/** What tells a scheme from others of its organisation: level, kind and day of the congress, and the template. */
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
