import type { IncomingMessage } from 'node:http';
import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { isSameOrigin, type OwnOrigin, ownOrigin } from './isSameOrigin';
import { langOf } from './langOf';

/** Refuses every request from another site, except GET and HEAD. */
export function refuseOtherOrigins(own: OwnOrigin): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads || isSameOrigin(request, own)) {
      next();
      return;
    }
    response.locals['isOtherOrigin'] = true;
    response.status(403).type('text/plain').send(originRefusal(request, own));
  };
}

/** Says that a request was refused, shows both origins, and names the settings to check when a proxy changes the host. */
export function originRefusal(request: IncomingMessage, own: OwnOrigin): string {
  const lang = langOf(request.headers.cookie);
  const { origin = '' } = request.headers;
  const shown = { origin: origin.slice(0, 200), own: ownOrigin(request, own)?.slice(0, 200) ?? '' };
  return `${t(lang, 'refusal.badOrigin')}\n\n${t(lang, 'server.otherOrigin', shown)}\n`;
}
