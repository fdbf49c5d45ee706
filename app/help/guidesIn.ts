import type { Lang } from '@schemes/messages/lang';
import { guides as en } from './guides/en/guides';
import type { Guides } from './guides/Guide';
import { guides as vi } from './guides/vi/guides';

/** The guides in a language. Read on the server only: together they are larger than any page that shows a part of them. */
export function guidesIn(lang: Lang): Guides {
  return lang === 'vi' ? vi : en;
}
