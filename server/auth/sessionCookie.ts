import { createHash } from 'node:crypto';
import { type Cookie, createCookie } from '@remix-run/node';

/** The cookie's name in earlier versions. It is still read, so that an upgrade does not sign anybody out. */
const OLD_NAME = 'de_an_session';

/**
 * The signed cookie with the session id. It lasts until the browser closes; the session may end earlier.
 *
 * Over https the prefix `__Host-` of its name makes browsers accept it only from this host. Browsers share cookies among all
 * ports of a host, and `__Host-` cookies among all its paths. So over plain http, and below a path of a shared host
 * (`sharesHost`), the name is derived from the data folder's secret: two servers on one host do not sign each other out.
 */
export function sessionCookie(secret: string, secure: boolean, sharesHost = false): Cookie {
  if (!secure) return cookieNamed(instanceName(secret), secret, secure);
  return cookieNamed(`__Host-${sharesHost ? instanceName(secret) : OLD_NAME}`, secret, secure);
}

/** The session id of a request; null when it has none or the signature is wrong. */
export async function readSession(secret: string, header: string | undefined): Promise<string | null> {
  const instance = instanceName(secret);
  for (const name of [`__Host-${instance}`, `__Host-${OLD_NAME}`, instance, OLD_NAME]) {
    const value: unknown = await cookieNamed(name, secret, false).parse(header ?? null);
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

function cookieNamed(name: string, secret: string, secure: boolean): Cookie {
  return createCookie(name, { httpOnly: true, sameSite: 'lax', path: '/', secrets: [secret], secure });
}

function instanceName(secret: string): string {
  return `${OLD_NAME}_${createHash('sha256').update(`cookie name ${secret}`).digest('hex').slice(0, 8)}`;
}
