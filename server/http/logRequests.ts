import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@app/context/RequestContext';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id and logs it when it is answered: account id, address, method, path, status and duration. Query,
 * body and names stay out of the log. An answer 403 is also written to the security log.
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
      // Sign-in writes its own refusals to the security log, with the reason.
      else if (status === 403 && path !== '/login') security('refused', facts);
    });
    next();
  };
}

function userOf(response: Response): string | null {
  const context = response.locals['context'] as RequestContext | undefined;
  return context?.actor?.id ?? null;
}
