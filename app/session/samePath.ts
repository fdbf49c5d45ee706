/**
 * Returns a path on this site from a value of the request, or `/`. Never pass an unchecked URL to `redirect`:
 * `//host` and `/\host` leave the site.
 */
export function samePath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value) || /[\p{Cc}\\]/u.test(value)) return '/';
  const url = new URL(value, 'http://here.invalid');
  return url.origin === 'http://here.invalid' ? url.pathname + url.search : '/';
}
