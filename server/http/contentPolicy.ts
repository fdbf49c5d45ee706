import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Allows nothing from other hosts, and no script without the response's nonce, which it puts in
 * `response.locals.nonce`. Style attributes are allowed: the editor sets widths and caret colours with them. It does
 * not upgrade plain http, because an isolated network often has no certificate.
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
          // The live reload of `npm run dev` uses another port.
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        },
      },
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: secure,
      originAgentCluster: secure,
      // Subdomains are other servers, which may have no certificate.
      strictTransportSecurity: secure ? { includeSubDomains: false } : false,
      referrerPolicy: { policy: 'same-origin' },
    });
    handler(request, response, next);
  };
}
