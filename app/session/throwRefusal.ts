import { json, redirect } from '@remix-run/node';
import type { Refusal } from '@schemes/policy/Result';
import { refusalStatus } from './refusalStatus';

/** What the error page gets when a page cannot be had. */
export interface RefusedPage {
  readonly refusal: Refusal;
}

/** Leaves a loader: to the sign-in page, or to a page that says why not. */
export function throwRefusal(refusal: Refusal, request: Request): never {
  if (refusal.code === 'refusal.signIn') {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/login?back=${encodeURIComponent(pathname + search)}`);
  }
  throw json<RefusedPage>({ refusal }, { status: refusalStatus(refusal.code) });
}
