import { LANGS } from '@schemes/messages/lang';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const YEAR = 365 * 24 * 60 * 60;

/** The theme a request asks for, so that the server renders it right at once. */
export function themeOf(request: Request): Theme {
  const value = cookieValue(request, 'theme');
  return THEMES.find((theme) => theme === value) ?? 'auto';
}

/** A `Set-Cookie` header for a preference, or null where the value is none of ours. */
export function preferenceCookie(name: 'lang' | 'theme', value: string): string | null {
  const known: readonly string[] = name === 'lang' ? LANGS : THEMES;
  return known.includes(value) ? `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax` : null;
}

function cookieValue(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
