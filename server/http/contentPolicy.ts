import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Nothing from outside and no script without this response's nonce, which is left in `response.locals.nonce`.
 * Style attributes are allowed: the editor sets widths and the colours of carets with them.
 * On plain http nothing is upgraded: an isolated network often has no certificate.
 */
export function contentPolicy(development: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals.nonce = nonce;
    const secure = request.secure;
    const handler = helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          styleSrc: ["'self'", `'nonce-${nonce}'`],
          styleSrcAttr: ["'unsafe-inline'"],
          scriptSrc: ["'self'", `'nonce-${nonce}'`],
          // The page reloader of `npm run dev` listens on a port of its own.
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        },
      },
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: secure,
      originAgentCluster: secure,
      strictTransportSecurity: secure,
      referrerPolicy: { policy: 'same-origin' },
    });
    handler(request, response, next);
  };
}
