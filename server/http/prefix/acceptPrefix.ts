import type { RequestHandler } from 'express';
import { withoutPrefix } from './pathPrefix';

/**
 * Accepts each address with or without the prefix: some proxies pass it on, others cut it off. Handlers see `request.url`
 * without the prefix. `request.originalUrl`, from which Remix makes the page's address, always has it.
 */
export function acceptPrefix(prefix: string): RequestHandler {
  return (request, _response, next) => {
    request.url = withoutPrefix(request.url, prefix);
    request.originalUrl = prefix + request.url;
    next();
  };
}
