// Part of the build: the page that people sign in on must not load the editor, which is most of the code.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A class name of the editor's library that stays in minified code. */
const EDITOR = 'ProseMirror-hideselection';
const LOGIN_ROUTE = 'routes/login';
const EDITOR_ROUTE = 'routes/schemes.$id._index';

/**
 * Throws when the sign-in page loads the editor. Returns what both pages load, bytes.
 * @param {string} publicDir
 * @returns {{ readonly login: number, readonly editor: number }}
 */
export function checkLogin(publicDir) {
  const manifest = readManifest(publicDir);
  const read = (/** @type {string} */ path) => readFileSync(join(publicDir, path), 'utf8');
  const login = modulesOf(manifest, LOGIN_ROUTE);
  const editor = modulesOf(manifest, EDITOR_ROUTE);
  // If even the editor's page lacks the mark, the library no longer contains it, and the check below could never fail.
  if (!editor.some((path) => read(path).includes(EDITOR))) {
    throw new Error(
      `No module of ${EDITOR_ROUTE} holds “${EDITOR}”: scripts/checkLogin.mjs needs another mark.`,
    );
  }
  const heavy = login.filter((path) => read(path).includes(EDITOR));
  if (heavy.length > 0) throw new Error(`The sign-in page loads the editor: ${heavy.join(', ')}`);
  const size = (/** @type {readonly string[]} */ paths) =>
    paths.reduce((sum, path) => sum + statSync(join(publicDir, path)).size, 0);
  return { login: size(login), editor: size(editor) };
}

/** @typedef {{ readonly module: string, readonly imports?: readonly string[] }} Entry */
/** @typedef {{ readonly entry: Entry, readonly routes: Readonly<Record<string, Entry>> }} Manifest */

/**
 * The manifest that Remix writes as `window.__remixManifest={…};`.
 * @param {string} publicDir
 * @returns {Manifest}
 */
function readManifest(publicDir) {
  const folder = join(publicDir, 'build');
  const name = readdirSync(folder).find((file) => /^manifest-\w+\.js$/.test(file));
  if (name === undefined) throw new Error(`${folder} has no manifest.`);
  const text = readFileSync(join(folder, name), 'utf8');
  return JSON.parse(text.slice(text.indexOf('=') + 1).replace(/;\s*$/, ''));
}

/**
 * @param {Manifest} manifest
 * @param {string} route
 * @returns {readonly string[]}
 */
function modulesOf({ entry, routes }, route) {
  const entries = [entry, routes['root'], routes[route]].flatMap((one) => (one ? [one] : []));
  return [...new Set(entries.flatMap(({ module, imports = [] }) => [module, ...imports]))];
}
