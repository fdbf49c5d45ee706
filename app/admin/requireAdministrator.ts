import type { AppLoadContext } from '@remix-run/node';
import { refusalToAdminister } from '@schemes/policy/can';
import { throwRefusal } from '../session/throwRefusal';

/** Throws out of a loader unless an administrator is signed in: to the sign-in page, or to the page of the refusal. */
export function requireAdministrator(context: AppLoadContext, request: Request): void {
  const denied = refusalToAdminister(context.actor);
  if (denied) throwRefusal(denied, request);
}
