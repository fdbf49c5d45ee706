import { t } from '@schemes/messages/t';
import type { RequestHandler } from 'express';
import { langOf } from './langOf';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];
/** At this address the editor also changes (PATCH) and withdraws (DELETE) notes to the chair. */
const NOTES = /^\/schemes\/[^/]+\/notes\/?$/;
const METHODS_OF_NOTES: readonly string[] = [...METHODS, 'PATCH', 'DELETE'];

/**
 * Refuses requests that no page of this server sends: 405 for other methods, 400 for an address or host that cannot be
 * decoded. Later handlers would throw, and each request would be logged as a fault of the server.
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
    // The address has a percent sign that does not begin a character. `decodeURI` throws for no other reason.
    return false;
  }
}
