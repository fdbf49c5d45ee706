import { LANGS } from '@schemes/messages/lang';

/** The themes a user can choose. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** One of `THEMES`; `auto` follows the system. */
export type Theme = (typeof THEMES)[number];

const YEAR_S = 365 * 24 * 60 * 60;

/** Returns the theme of a request's cookie, so that the server renders it; `auto` without a valid cookie. */
export function themeOf(request: Request): Theme {
  const value = cookieValue(request, 'theme');
  return THEMES.find((theme) => theme === value) ?? 'auto';
}

/**
 * Returns a `Set-Cookie` header for a preference, or null for an unknown value. `prefix` is the path below which people
 * reach the server; the cookie is only sent there, so other programs on the host neither see nor replace it.
 */
export function preferenceCookie(name: 'lang' | 'theme', value: string, prefix = ''): string | null {
  const known: readonly string[] = name === 'lang' ? LANGS : THEMES;
  return known.includes(value)
    ? `${name}=${value}; Path=${prefix || '/'}; Max-Age=${YEAR_S}; SameSite=Lax`
    : null;
}

function cookieValue(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
