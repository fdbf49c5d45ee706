import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '@schemes/model/scheme/actor';
import { throwRefusal } from './throwRefusal';

/** Returns the signed-in actor; redirects to the sign-in page where there is none. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  return context.actor ?? throwRefusal({ code: 'refusal.signIn' }, request);
}
