// Part of the build: style sheets name the files beside them without the path of the build, so that one build serves any
// path of a host (docs/decisions/0036).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the compiled style sheets say that their files are, and where they lie themselves. */
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
