import { LANGS, type Lang } from '@schemes/messages/lang';

/** The language in the cookie `lang` of a request; Vietnamese when it is absent or unknown. */
export function langOf(cookies: string | undefined): Lang {
  const value = /(?:^|;\s*)lang=([^;]*)/.exec(cookies ?? '')?.[1];
  return LANGS.find((lang) => lang === value) ?? 'vi';
}
