import { t } from '@schemes/messages/t';
import type { Request, RequestHandler, Response } from 'express';
import { langOf } from './langOf';

/** The largest body of a request, bytes. */
export const BODY_LIMITS = {
  /** From a caller who is not signed in: enough for a name and a password. */
  notSignedIn: 64 * 1024,
  /** At the addresses that accept a file. The reader of each kind of file has its own lower limit. */
  file: 16 * 1024 * 1024,
  /** Everywhere else: the longest form, with room to spare. */
  form: 1024 * 1024,
} as const;

/**
 * How much of a refused body is received and discarded, bytes. If the server closed the connection while the browser still
 * sends, the browser would drop the answer and show a broken connection instead of the refusal.
 */
export const DISCARDED_BYTES = { notSignedIn: 1024 * 1024, signedIn: 64 * 1024 * 1024 } as const;

const FILE_PATHS =
  /^\/(?:verify|examine|admin\/import\/file|schemes\/(?:new|new\/word|new\/word\/file|[^/]+\/(?:export|imports\/(?:word|sheets))))\/?$/;

/**
 * Refuses a request whose body is longer than this caller may send to this address, before the body is parsed. Node ends
 * a body at its declared length, so checking that length is enough. A body without one (`Transfer-Encoding: chunked`)
 * is refused. A refused body is received and discarded so that the caller can read the answer; beyond `DISCARDED_BYTES` the
 * connection is cut. `isSignedIn` reads what earlier handlers stored in `response.locals`.
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

/** The largest body that a caller may send to a path, bytes. */
export function limitOf(path: string, isSignedIn: boolean): number {
  if (!isSignedIn) return BODY_LIMITS.notSignedIn;
  return FILE_PATHS.test(path) ? BODY_LIMITS.file : BODY_LIMITS.form;
}
