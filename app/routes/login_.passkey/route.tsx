import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { refusalStatus } from '../../session/refusalStatus';

/** Responds with what the browser needs to sign in with a passkey. */
export async function action({ context }: ActionFunctionArgs) {
  const result = await context.sessions.beginPasskey();
  return json(result, result.ok ? {} : { status: refusalStatus(result.refusal.code) });
}

export function loader() {
  return redirect('/login');
}
