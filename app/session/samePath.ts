/**
 * Returns the path on this site that a value in the request contains, or `/` if it contains none. The result lacks the
 * path prefix of the server, which `redirect` adds. Never pass an unchecked URL to `redirect`: `//host` and `/\host`
 * lead to another site.
 */
export function samePath(value: unknown, prefix = ''): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value) || /[\p{Cc}\\]/u.test(value)) return '/';
  const url = new URL(value, 'http://here.invalid');
  if (url.origin !== 'http://here.invalid') return '/';
  const isBelow = prefix !== '' && `${url.pathname}/`.startsWith(`${prefix}/`);
  const path = isBelow ? url.pathname.slice(prefix.length) : url.pathname;
  // Once the prefix is removed, a path can begin with two slashes, which lead to another site.
  return `/${path.replace(/^\/+/, '')}${url.search}`;
}
