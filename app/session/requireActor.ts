import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '@schemes/model/scheme/actor';
import { throwRefusal } from './throwRefusal';

/**
 * Redirects to the sign-in page if nobody is signed in. Accepts a person who must first change the password or set up
 * the second factor.
 */
export function requirePerson(context: AppLoadContext, request: Request): void {
  const pending = context.sessions.pending();
  if (pending !== 'password' && pending !== 'factor') requireActor(context, request);
}

/** Returns the signed-in actor; redirects to the sign-in page if there is none. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  return context.actor ?? throwRefusal({ code: 'refusal.signIn' }, request);
}
