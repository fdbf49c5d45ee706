import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

/** Forms that write next to nothing to this disk, so that an administrator can still sign in and begin a backup elsewhere. */
const SMALL: ReadonlySet<string> = new Set(['/login', '/logout', '/preferences', '/admin/state']);
/** When a browser may ask again, seconds. */
const RETRY_AFTER = 60;

/** Refuses forms while the disk has too little space, before anything is written halfway. */
export function refuseWhenFull(space: { readonly isLow: boolean }): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST' || !space.isLow || SMALL.has(request.path)) {
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
