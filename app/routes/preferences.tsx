import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { readFormData } from '../session/readFormData';
import { samePath } from '../session/samePath';
import { preferenceCookie } from '../shell/preferenceCookie';

/**
 * Stores language or theme in a cookie. With `stay` the response is not a redirect, so that a live page is not
 * reloaded.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const headers = new Headers();
  for (const name of ['lang', 'theme'] as const) {
    const cookie = preferenceCookie(name, String(form.get(name) ?? ''), context.prefix);
    if (cookie) headers.append('Set-Cookie', cookie);
  }
  return form.get('stay')
    ? json(null, { headers })
    : redirect(samePath(form.get('back'), context.prefix), { headers });
}

export function loader() {
  return redirect('/');
}
