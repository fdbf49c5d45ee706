import { json, redirect } from '@remix-run/node';
import type { Refusal } from '@schemes/policy/Result';
import { refusalStatus } from './refusalStatus';

/** Data of the error page when a loader refuses. */
export interface RefusedPage {
  readonly refusal: Refusal;
}

/**
 * Throws the refusal out of a loader: as a redirect to the sign-in page if nobody is signed in, else as the error page
 * with the reason.
 */
export function throwRefusal(refusal: Refusal, request: Request): never {
  if (refusal.code === 'refusal.signIn') {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/login?back=${encodeURIComponent(pathname + search)}`);
  }
  throw json<RefusedPage>({ refusal }, { status: refusalStatus(refusal.code) });
}
