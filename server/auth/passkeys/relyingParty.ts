import { isIP } from 'node:net';

/** The server as passkeys know it: they work for this host alone. */
export interface RelyingParty {
  /** The host people type, without port. */
  readonly id: string;
  /** The origin of the pages that may use them. */
  readonly origin: string;
}

/**
 * The server as passkeys know it where its pages have this origin; else what is missing. Browsers offer passkeys over https
 * and at `localhost`, and for names alone, never for IP addresses.
 */
export function relyingPartyOf(origin: string | null): RelyingParty | 'needsHttps' | 'needsName' {
  if (origin === null || !URL.canParse(origin)) return 'needsName';
  const { protocol, hostname } = new URL(origin);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return 'needsName';
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  return protocol === 'https:' || isLocal ? { id: hostname, origin } : 'needsHttps';
}
