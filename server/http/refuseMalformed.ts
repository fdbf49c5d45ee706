import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/**
 * Refuses requests that no page of this server sends: other methods with 405, an address or host that cannot be decoded
 * with 400. Without it they would count as faults of the server, each with a trace in the log.
 */
export const refuseMalformed: RequestHandler = (request, response, next) => {
  const lang = langOf(request.headers.cookie);
  if (!METHODS.has(request.method)) {
    response
      .status(405)
      .set('Allow', [...METHODS].join(', '))
      .type('text/plain')
      .send(t(lang, 'refusal.badMethod'));
    return;
  }
  if (!isReadable(request.originalUrl, request.headers.host)) {
    response.status(400).type('text/plain').send(t(lang, 'refusal.badAddress'));
    return;
  }
  next();
};

function isReadable(address: string, host: string | undefined): boolean {
  if (!URL.canParse(address, `http://${host ?? ''}`)) return false;
  try {
    decodeURI(address);
    return true;
  } catch {
    // A percent sign that begins no character: the only reason for which `decodeURI` throws.
    return false;
  }
}
