import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';
import { BUILD_PATH } from './prefixedBuild';

const YEAR_S = 31_536_000;
/** A tenth larger than the best that brotli can do, in less than a fiftieth of its time. */
const BROTLI_QUALITY = 6;
/** The beginning of an address in a script, in any of its quotes. */
const ADDRESS = new RegExp(`(["'\`])${BUILD_PATH}`, 'g');
/** Best first. */
const ENCODINGS = ['br', 'gzip'] as const;

interface Script {
  readonly text: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/**
 * Serves the scripts of a build with their addresses of each other below `prefix`. Scripts name each other from the root
 * of the host, and the copies that the build has compressed do too, so both are made again, each when it is first asked
 * for, and kept in memory. Other files of the build hold no addresses and are left to the handlers that follow. A script
 * that does not exist when the server starts is not served here.
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
    // Nothing that cannot be decoded comes here: `refuseMalformed` is before it.
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
