import { isIP } from 'node:net';

/** The server as WebAuthn knows it. Its passkeys work only for this host. */
export interface RelyingParty {
  /** The host people type, without port. */
  readonly id: string;
  /** The origin of the pages that may use passkeys. */
  readonly origin: string;
}

/**
 * The relying party of pages with this origin, or what is missing for passkeys. Browsers offer passkeys over https and at
 * `localhost`, and only for host names, never for IP addresses.
 */
export function relyingPartyOf(origin: string | null): RelyingParty | 'needsHttps' | 'needsName' {
  if (origin === null || !URL.canParse(origin)) return 'needsName';
  const { protocol, hostname } = new URL(origin);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return 'needsName';
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  return protocol === 'https:' || isLocal ? { id: hostname, origin } : 'needsHttps';
}
