import type { RequestHandler } from 'express';
import { withoutPrefix } from './pathPrefix';

/**
 * Accepts each address with the prefix and without it, as proxies pass it on or cut it off. Handlers see `request.url`
 * without the prefix and `request.originalUrl`, from which Remix makes the address of pages, always with it.
 */
export function acceptPrefix(prefix: string): RequestHandler {
  return (request, _response, next) => {
    request.url = withoutPrefix(request.url, prefix);
    request.originalUrl = prefix + request.url;
    next();
  };
}
