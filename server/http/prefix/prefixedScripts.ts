import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';
import { BUILD_PATH } from './prefixedBuild';

const YEAR_S = 31_536_000;
/** Compared with brotli's best quality, files are a tenth larger and take less than a fiftieth of the time to make. */
const BROTLI_QUALITY = 6;
/** The beginning of an address of the build in a script, after any kind of quote. */
const ADDRESS = new RegExp(`(["'\`])${BUILD_PATH}`, 'g');
/** Best first. */
const ENCODINGS = ['br', 'gzip'] as const;

interface Script {
  readonly text: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/**
 * Serves the scripts of a build with `prefix` before the addresses by which they import each other. The build writes
 * these addresses relative to the root of the host, also in its compressed copies. So a script is rewritten and
 * compressed at its first request and then kept in memory. Other files of the build contain no addresses; the handlers
 * that follow serve them. These handlers also serve a script that did not exist when the server started.
 */
export function prefixedScripts(folder: string, prefix: string): RequestHandler {
  const known = new Set(existsSync(folder) ? scriptsBelow(folder, '') : []);
  const made = new Map<string, Promise<Script>>();
  const scriptAt = (path: string) => {
    const script = made.get(path) ?? makeScript(join(folder, path), prefix);
    made.set(path, script);
    return script;
  };
  return (request, response, next) => {
    // This cannot throw: `refuseMalformed`, an earlier handler, refuses addresses that cannot be decoded.
    const path = decodeURIComponent(request.path);
    if (!known.has(path) || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    scriptAt(path)
      .then((script) => {
        const encoding = ENCODINGS.find((name) => request.acceptsEncodings(name) === name);
        response.vary('Accept-Encoding').type('js');
        response.set('Cache-Control', `public, max-age=${YEAR_S}, immutable`);
        if (encoding) response.set('Content-Encoding', encoding);
        response.send(encoding ? script[encoding] : script.text);
      })
      .catch((error) => {
        made.delete(path);
        next(error);
      });
  };
}

async function makeScript(file: string, prefix: string): Promise<Script> {
  const source = await readFile(file, 'utf8');
  const text = Buffer.from(source.replace(ADDRESS, `$1${prefix}${BUILD_PATH}`));
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text)]);
  return { text, br, gzip: gz };
}

function scriptsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return scriptsBelow(root, path);
    return path.endsWith('.js') ? [`/${path}`] : [];
  });
}
