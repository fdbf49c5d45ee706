import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

/** Forms that write almost nothing to this disk. An administrator can still sign in and start a backup to another disk. */
const ALWAYS_ACCEPTED: ReadonlySet<string> = new Set(['/login', '/logout', '/preferences', '/admin/state']);
/** When a browser may try again, seconds. */
const RETRY_AFTER = 60;

/** Refuses POST requests with 503 while the disk has too little space, so that nothing is written in part. */
export function refuseWhenFull(space: { readonly isLow: boolean }): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST' || !space.isLow || ALWAYS_ACCEPTED.has(request.path)) {
      next();
      return;
    }
    response
      .status(503)
      .set('Retry-After', String(RETRY_AFTER))
      .type('text/plain')
      .send(t(langOf(request.headers.cookie), 'refusal.diskLow'));
  };
}
