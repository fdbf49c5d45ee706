import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { samePath } from '../../session/samePath';
import { throwRefusal } from '../../session/throwRefusal';

/**
 * Sends the browser to the provider of shared accounts. This is a link and not a form, because the security policy
 * forbids a form to lead to another site.
 */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const back = samePath(new URL(request.url).searchParams.get('back'), context.prefix);
  const begun = await context.sharedSignIn.begin(back);
  if (!begun.ok) throwRefusal(begun.refusal, request);
  return redirect(begun.value.url, { headers: { 'Set-Cookie': begun.value.setCookie } });
}
