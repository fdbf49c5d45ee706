// Part of the build: makes style sheets refer to the files beside them by relative addresses, so that one build serves every
// path of a host (docs/decisions/0036).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path that the compiled style sheets put before their files. The style sheets are in the same folder. */
const ASSETS = '/build/_assets/';

/**
 * Rewrites the style sheets of a folder. Returns how many addresses it changed.
 * @param {string} folder
 * @returns {number}
 */
export function relateStyles(folder) {
  let count = 0;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.css')) continue;
    const path = join(folder, name);
    const parts = readFileSync(path, 'utf8').split(ASSETS);
    count += parts.length - 1;
    if (parts.length > 1) writeFileSync(path, parts.join('./'));
  }
  return count;
}
