import { t } from '@schemes/messages/t';
import type { RequestHandler, Response } from 'express';
import { langOf } from './langOf';

/** The largest body of a request, bytes. */
export const BODY_LIMITS = {
  /** From whoever is not signed in: a name and a password. */
  notSignedIn: 64 * 1024,
  /** At the addresses that take a file. The reader of each kind of file sets a lower bound with a reason of its own. */
  file: 16 * 1024 * 1024,
  /** Everywhere else: the longest form, with room to spare. */
  form: 1024 * 1024,
} as const;

const FILE_PATHS =
  /^\/(?:verify|schemes\/(?:new|new\/word|new\/word\/file|[^/]+\/imports\/(?:word|sheets)))\/?$/;

/**
 * Refuses a request whose body is longer than this caller may send to this address, before any of it is read. Node ends
 * a body at its declared length, so the declared length is a bound; a body without one (`Transfer-Encoding: chunked`)
 * is refused. `isSignedIn` reads the answer that earlier handlers keep with the response.
 */
export function boundBodies(isSignedIn: (response: Response) => boolean): RequestHandler {
  return (request, response, next) => {
    const { headers } = request;
    const isChunked = headers['transfer-encoding'] !== undefined;
    const length = Number(headers['content-length'] ?? 0);
    const limit = limitOf(request.path, isSignedIn(response));
    if (!isChunked && length <= limit) {
      next();
      return;
    }
    const lang = langOf(headers.cookie);
    // The rest of the body is not read, so the connection cannot carry another request.
    response.set('Connection', 'close').type('text/plain');
    if (isChunked) response.status(411).send(t(lang, 'refusal.bodyWithoutLength'));
    else response.status(413).send(t(lang, 'refusal.bodyTooLarge', { kilobytes: limit / 1024 }));
  };
}

function limitOf(path: string, isSignedIn: boolean): number {
  if (!isSignedIn) return BODY_LIMITS.notSignedIn;
  return FILE_PATHS.test(path) ? BODY_LIMITS.file : BODY_LIMITS.form;
}
