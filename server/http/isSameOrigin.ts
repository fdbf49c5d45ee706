/**
 * Whether a request comes from one of our own pages. Browsers send `Origin` with every POST and every socket;
 * where it is missing the caller is no browser, and no other site can have made it send our cookie.
 */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
