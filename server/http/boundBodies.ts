import { t } from '@schemes/messages/t';
import type { Request, RequestHandler, Response } from 'express';
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

/**
 * How much of a refused body is received and thrown away, bytes. Closing a connection into which somebody still writes
 * makes their system drop the answer: a browser would show a broken connection instead of the refusal.
 */
export const DISCARDED_BYTES = { notSignedIn: 1024 * 1024, signedIn: 64 * 1024 * 1024 } as const;

const FILE_PATHS = /^\/schemes\/(?:new|new\/word|new\/word\/file|[^/]+\/imports\/(?:word|sheets))\/?$/;

/**
 * Refuses a request whose body is longer than this caller may send to this address, before any of it is read. Node ends
 * a body at its declared length, so the declared length is a bound; a body without one (`Transfer-Encoding: chunked`)
 * is refused. A refused body is thrown away piece by piece, so that the caller can read the answer; beyond
 * `DISCARDED_BYTES` the connection is cut. `isSignedIn` reads the answer that earlier handlers keep with the response.
 */
export function boundBodies(isSignedIn: (response: Response) => boolean): RequestHandler {
  return (request, response, next) => {
    const { headers } = request;
    const isChunked = headers['transfer-encoding'] !== undefined;
    const length = Number(headers['content-length'] ?? 0);
    const signedIn = isSignedIn(response);
    const limit = limitOf(request.path, signedIn);
    if (!isChunked && length <= limit) {
      next();
      return;
    }
    const lang = langOf(headers.cookie);
    discardBody(request, signedIn ? DISCARDED_BYTES.signedIn : DISCARDED_BYTES.notSignedIn);
    response.type('text/plain');
    if (isChunked) response.status(411).send(t(lang, 'refusal.bodyWithoutLength'));
    else response.status(413).send(t(lang, 'refusal.bodyTooLarge', { kilobytes: limit / 1024 }));
  };
}

function discardBody(request: Request, bound: number): void {
  let discarded = 0;
  request.on('data', (piece: Buffer) => {
    discarded += piece.length;
    if (discarded > bound) request.socket.destroy();
  });
}

function limitOf(path: string, isSignedIn: boolean): number {
  if (!isSignedIn) return BODY_LIMITS.notSignedIn;
  return FILE_PATHS.test(path) ? BODY_LIMITS.file : BODY_LIMITS.form;
}
