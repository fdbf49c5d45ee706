import { existsSync, readdirSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { RequestHandler } from 'express';

/** The encodings that the build writes beside each file, best first, by the ending of the file. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/**
 * Redirects a request for a static file, within the server, to the compressed copy that the build made beside it, if the
 * browser accepts its encoding. The static handler that follows sends the copy. The folder is listed once, at the start.
 */
export function precompressed(folder: string): RequestHandler {
  const copies = new Set(existsSync(folder) ? copiesBelow(folder, '') : []);
  return (request, response, next) => {
    const path = request.path;
    const offered = ENCODINGS.filter(({ ending }) => copies.has(path + ending));
    if (offered.length === 0 || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    response.vary('Accept-Encoding');
    const copy = offered.find(({ name }) => request.acceptsEncodings(name) === name);
    if (copy) {
      response.type(extname(path)).set('Content-Encoding', copy.name);
      request.url = path + copy.ending;
    }
    next();
  };
}

function copiesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return copiesBelow(root, path);
    return ENCODINGS.some(({ ending }) => path.endsWith(ending)) ? [`/${path}`] : [];
  });
}

/** Headers of `contentPolicy` that control what a document may do. A script or a style sheet is not a document. */
const FOR_DOCUMENTS = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'Referrer-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
];

/**
 * Removes from the responses with scripts and style sheets the headers that browsers use only for documents. On a slow
 * line, the twenty files of a page would otherwise have more bytes of headers than of code. The headers that protect
 * type and origin stay.
 */
export const trimHeaders: RequestHandler = (request, response, next) => {
  if (/\.(?:js|css|woff2)$/.test(request.path)) for (const name of FOR_DOCUMENTS) response.removeHeader(name);
  next();
};
