import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

/** Headers that proxies add to a request. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'via'];

/**
 * Refuses requests that come through a proxy while the demo accounts are open: their passwords are public, and a proxy lets
 * other machines in. An office that forgot `PUBLIC_URL` learns it from this refusal.
 */
export function refuseDemoByProxy(isDemo: () => boolean): RequestHandler {
  return (request, response, next) => {
    const isForwarded = PROXY_HEADERS.some((name) => request.headers[name] !== undefined);
    if (!isForwarded || !isDemo()) {
      next();
      return;
    }
    response
      .status(403)
      .type('text/plain')
      .send(t(langOf(request.headers.cookie), 'refusal.demoByProxy'));
  };
}
