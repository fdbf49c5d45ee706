import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];
/** Notes to the chair are also changed and withdrawn at their address. */
const NOTES = /^\/schemes\/[^/]+\/notes\/?$/;
const METHODS_OF_NOTES: readonly string[] = [...METHODS, 'PATCH', 'DELETE'];

/**
 * Refuses requests that no page of this server sends: other methods with 405, an address or host that cannot be decoded
 * with 400. Without it they would count as faults of the server, each with a trace in the log.
 */
export const refuseMalformed: RequestHandler = (request, response, next) => {
  const lang = langOf(request.headers.cookie);
  const methods = NOTES.test(request.path) ? METHODS_OF_NOTES : METHODS;
  if (!methods.includes(request.method)) {
    response
      .status(405)
      .set('Allow', methods.join(', '))
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
