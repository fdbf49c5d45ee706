// Part of the build: writes a brotli and a gzip copy beside each static file, so that the server compresses none.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const COMPRESSED = new Set(['.js', '.css', '.json', '.svg', '.map', '.wasm', '.txt']);
/** Shorter files gain nothing, bytes. */
const WORTH_ABOVE = 1024;

/**
 * Writes `x.br` and `x.gz` beside each file that becomes smaller. Returns how many files have copies.
 * @param {string} folder
 * @returns {number}
 */
export function compressBuild(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) count += compressBuild(path);
    else if (COMPRESSED.has(extname(entry.name)) && compressFile(path)) count++;
  }
  return count;
}

/** @param {string} path */
function compressFile(path) {
  const bytes = readFileSync(path);
  if (bytes.length < WORTH_ABOVE) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const brotli = brotliCompressSync(bytes, { params });
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (brotli.length >= bytes.length || gzip.length >= bytes.length) return false;
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzip);
  return true;
}
