import { createHash } from 'node:crypto';
import { type Cookie, createCookie } from '@remix-run/node';

/** The name that earlier versions gave the cookie. It is read, so that an upgrade signs nobody out. */
const OLD_NAME = 'de_an_session';

/**
 * The signed cookie with the session id. It lasts until the browser closes; the session may end earlier. Over https its
 * name lets browsers take it from this host alone. Over plain http, where a browser keeps the cookies of all ports of a
 * host together, the name is that of this data folder, so that two servers on one machine do not sign each other out.
 * So it is over https where the server has only a path of its host (`sharesHost`): browsers take `__Host-` for the whole
 * host alone, with `Path=/`.
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
