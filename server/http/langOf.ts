import { LANGS, type Lang } from '@schemes/messages/lang';

/** The language a request asks for in its cookie `lang`; Vietnamese where it asks for none we have. */
export function langOf(cookies: string | undefined): Lang {
  const value = /(?:^|;\s*)lang=([^;]*)/.exec(cookies ?? '')?.[1];
  return LANGS.find((lang) => lang === value) ?? 'vi';
}
