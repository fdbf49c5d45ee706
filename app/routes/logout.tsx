import { type ActionFunctionArgs, redirect } from '@remix-run/node';

export async function action({ context }: ActionFunctionArgs) {
  const cookie = await context.sessions.signOut();
  return redirect('/login', { headers: { 'Set-Cookie': cookie } });
}

export function loader() {
  return redirect('/');
}
