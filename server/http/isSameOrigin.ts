import type { IncomingMessage } from 'node:http';
import type { ProxyTrust } from './ProxyTrust';

/** What identifies the server's own pages. */
export interface OwnOrigin {
  /** The origin of the setting `PUBLIC_URL`; null: it is not set, and the `Host` of each request is used. */
  readonly publicUrl: string | null;
  /** The path below which people reach the server, `/de-an`; empty: the root of the host. */
  readonly prefix: string;
  readonly proxies: ProxyTrust;
}

/**
 * Whether a request comes from one of the server's own pages: scheme, host and port of `Origin` are the server's. Browsers
 * send `Origin` with every POST and socket. A request without it is accepted: its caller is not a browser, so no other site
 * can have made it send the session cookie.
 */
export function isSameOrigin(request: IncomingMessage, own: OwnOrigin): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).origin === ownOrigin(request, own);
}

/**
 * The server's origin: `PUBLIC_URL` or, if that is not set, protocol and `Host` of the request; null if `Host` cannot
 * be parsed.
 */
export function ownOrigin(request: IncomingMessage, { publicUrl, proxies }: OwnOrigin): string | null {
  if (publicUrl !== null) return publicUrl;
  const { host } = request.headers;
  const address = `${proxies.isSecure(request) ? 'https' : 'http'}://${host ?? ''}`;
  return host !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}
