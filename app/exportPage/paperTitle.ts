import type { Lang } from '@schemes/messages/lang';
import { ruleText } from '@schemes/messages/ruleText';
import { t } from '@schemes/messages/t';
import type { PaperLine } from '../context/PaperLine';

/** A paper's name in a language: `Biên bản hội nghị: Tái cử, bước 3`. */
export function paperTitle(lang: Lang, { title, part }: Pick<PaperLine, 'title' | 'part'>): string {
  const name = t(lang, title);
  return part ? `${name}: ${ruleText(lang, part.code, part.params)}` : name;
}
