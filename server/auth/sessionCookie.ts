import { type Cookie, createCookie } from '@remix-run/node';

/** The cookie that carries a session's id, signed. It ends with the browser; the session may end before. */
export function sessionCookie(secret: string, secure: boolean): Cookie {
  return createCookie('de_an_session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secrets: [secret],
    secure,
  });
}

/** The session id a request carries; null where there is none or the signature is wrong. */
export async function readSession(cookie: Cookie, header: string | undefined): Promise<string | null> {
  const value: unknown = await cookie.parse(header ?? null);
  return typeof value === 'string' && value !== '' ? value : null;
}
