import type { IncomingMessage } from 'node:http';
import type { ProxyTrust } from './ProxyTrust';

/** By what the server knows its own pages. */
export interface OwnOrigin {
  /** The origin people type; null: the one each request was sent to. */
  readonly publicUrl: string | null;
  /** The path below which people reach the server, `/de-an`; blank: it has the whole host. */
  readonly prefix: string;
  readonly proxies: ProxyTrust;
}

/**
 * Whether a request comes from one of the server's own pages: scheme, host and port are equal. Browsers send `Origin`
 * with every POST and socket. A caller without it is not a browser, so no other site can have made it send the session
 * cookie.
 */
export function isSameOrigin(request: IncomingMessage, own: OwnOrigin): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).origin === ownOrigin(request, own);
}

/** The origin that the server takes a request to be sent to; null when its host cannot be read. */
export function ownOrigin(request: IncomingMessage, { publicUrl, proxies }: OwnOrigin): string | null {
  if (publicUrl !== null) return publicUrl;
  const { host } = request.headers;
  const address = `${proxies.isSecure(request) ? 'https' : 'http'}://${host ?? ''}`;
  return host !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}
