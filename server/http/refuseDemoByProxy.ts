import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

/** What proxies add to a request. */
const ADDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'via'];

/**
 * Refuses what comes through a proxy while the demo accounts are open: their passwords are public, and a proxy lets others
 * than this machine in. An office that leaves `PUBLIC_URL` out by mistake finds out so, and not from a stranger.
 */
export function refuseDemoByProxy(isDemo: () => boolean): RequestHandler {
  return (request, response, next) => {
    const isForwarded = ADDED.some((name) => request.headers[name] !== undefined);
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
