import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '@schemes/model/scheme/actor';
import { throwRefusal } from './throwRefusal';

/** Who is asking; somebody not signed in is led to the sign-in page. */
export function requireActor(context: AppLoadContext, request: Request): Actor {
  return context.actor ?? throwRefusal({ code: 'refusal.signIn' }, request);
}
