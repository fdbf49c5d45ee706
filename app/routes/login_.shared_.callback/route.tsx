import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { samePath } from '../../session/samePath';
import { throwRefusal } from '../../session/throwRefusal';

/**
 * The provider of shared accounts redirects the browser to this address. The sign-in fails unless the query matches the
 * cookie of this browser.
 */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const finished = await context.sharedSignIn.finish(new URL(request.url).search);
  if (!finished.ok) throwRefusal(finished.refusal, request);
  const headers = new Headers();
  for (const cookie of finished.value.setCookies) headers.append('Set-Cookie', cookie);
  return redirect(samePath(finished.value.next, context.prefix), { headers });
}
