import { type ActionFunctionArgs, redirect } from '@remix-run/node';

export async function action({ context }: ActionFunctionArgs) {
  const cookie = await context.sessions.signOut();
  // Browsers obey `Clear-Site-Data` only over https and on loopback addresses.
  return redirect('/login', { headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' } });
}

export function loader() {
  return redirect('/');
}
