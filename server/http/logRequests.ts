import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@app/context/RequestContext';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id and logs it when it is answered: who by account id, from where, what, how long. The query, the
 * body and names stay out of the log. Refusals for want of a right go to the security log too.
 */
export function logRequests(log: Pick<Logger, 'info'>, security: RecordSecurity): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const id = randomUUID();
    response.locals['requestId'] = id;
    response.set('X-Request-Id', id);
    const address = request.ip ?? '';
    response.on('finish', () => {
      const { method, path } = request;
      const { statusCode: status } = response;
      const user = userOf(response);
      log.info(
        { id, method, path, status, ms: Math.round(performance.now() - begun), user, address },
        'request',
      );
      const facts = { user, address, request: id, method, path };
      if (response.locals['isOtherOrigin']) security('other-origin', facts);
      // What signing in refuses is recorded there, with what happened.
      else if (status === 403 && path !== '/login') security('refused', facts);
    });
    next();
  };
}

function userOf(response: Response): string | null {
  const context = response.locals['context'] as RequestContext | undefined;
  return context?.actor?.id ?? null;
}
