import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { sayRule } from '@schemes/words/sayRule';
import type { PaperLine } from '../context/PaperLine';

/** A paper's name in a language: `Biên bản hội nghị: Tái cử, bước 3`. */
export function sayPaper(lang: Lang, { title, part }: Pick<PaperLine, 'title' | 'part'>): string {
  const name = say(lang, title);
  return part ? `${name}: ${sayRule(lang, part.code, part.params)}` : name;
}
