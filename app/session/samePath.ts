/**
 * Returns a path on this site from a value of the request, or `/`, without the prefix below which people reach the server,
 * which `redirect` adds. Never pass an unchecked URL to `redirect`: `//host` and `/\host` leave the site.
 */
export function samePath(value: unknown, prefix = ''): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value) || /[\p{Cc}\\]/u.test(value)) return '/';
  const url = new URL(value, 'http://here.invalid');
  if (url.origin !== 'http://here.invalid') return '/';
  const isBelow = prefix !== '' && `${url.pathname}/`.startsWith(`${prefix}/`);
  const path = isBelow ? url.pathname.slice(prefix.length) : url.pathname;
  // Without the prefix a path can begin with two slashes, which leave the site.
  return `/${path.replace(/^\/+/, '')}${url.search}`;
}
