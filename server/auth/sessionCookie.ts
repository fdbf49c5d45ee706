import { type Cookie, createCookie } from '@remix-run/node';

/** The signed cookie with the session id. It lasts until the browser closes; the session may end earlier. */
export function sessionCookie(secret: string, secure: boolean): Cookie {
  return createCookie('de_an_session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secrets: [secret],
    secure,
  });
}

/** The session id of a request; null when it has none or the signature is wrong. */
export async function readSession(cookie: Cookie, header: string | undefined): Promise<string | null> {
  const value: unknown = await cookie.parse(header ?? null);
  return typeof value === 'string' && value !== '' ? value : null;
}
