import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { isSameOrigin } from './isSameOrigin';
import { langOf } from './langOf';

/** Refuses every request from another site, except GET and HEAD. */
export const refuseOtherOrigins: RequestHandler = (request, response, next) => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads || isSameOrigin(request.headers.origin, request.headers.host)) {
    next();
    return;
  }
  response
    .status(403)
    .type('text/plain')
    .send(t(langOf(request.headers.cookie), 'refusal.badOrigin'));
};
