/**
 * Whether a request comes from one of the server's own pages. Browsers send `Origin` with every POST and socket. A
 * caller without it is not a browser, so no other site can have made it send the session cookie.
 */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
