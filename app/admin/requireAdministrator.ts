import type { AppLoadContext } from '@remix-run/node';
import { refusalToAdminister } from '@schemes/policy/can';
import { throwRefusal } from '../session/throwRefusal';

/** Returns if an administrator is signed in. Otherwise throws the refusal out of the loader (`throwRefusal`). */
export function requireAdministrator(context: AppLoadContext, request: Request): void {
  const denied = refusalToAdminister(context.actor);
  if (denied) throwRefusal(denied, request);
}
