// Compares the sources with docs/rooms.md, the table of rooms and what each may import.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The most source files in one folder; tests and folders below it are not counted. */
export const MAX_FILES_IN_ROOM = 25;
const AREAS = ['schemes', 'templates', 'app', 'server', 'bench', 'e2e', 'scripts'];
const SOURCE = /\.(tsx?|mjs)$/;
const TEST = /\.(test|walk)\.tsx?$/;
/** Folders of test doubles and case tables. */
const TEST_FOLDER = /(^|\/)(testing|cases)(\/|$)/;
/** Tools test or measure the product; only they, among the sources, may import test doubles and case tables. */
const TOOL = /^(bench|e2e|scripts|server\/reliability)(\/|$)/;

/**
 * A row of the table: a room, the rooms it may import and the reason, a sentence. `a/*` means every folder
 * directly in `a`, `a/**` for `a` and every folder below it.
 * @typedef {{ room: string, imports: readonly string[], why: string, line: number }} Row
 */
/** @typedef {{ file: string, target: string }} Import */

/**
 * Every source file of the project with its text, by path from the root.
 * @param {string} root
 */
export function readSources(root) {
  /** @type {Map<string, string>} */
  const sources = new Map();
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules') walk(path);
      } else if (SOURCE.test(entry.name)) sources.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  for (const area of AREAS) walk(area);
  return sources;
}

/**
 * Every violation of the table, each as a sentence.
 * @param {ReadonlyMap<string, string>} sources text by path
 * @param {string} roomsPage docs/rooms.md
 * @param {string} architecturePage docs/architecture.md
 */
export function checkRooms(sources, roomsPage, architecturePage) {
  const rows = readRows(roomsPage);
  const checked = [...sources.keys()].filter((path) => !TEST.test(path) && !TEST_FOLDER.test(path));
  const rooms = [...new Set(checked.map(posix.dirname))].sort();
  return [
    ...checkTable(rows, rooms),
    ...checkSizes(checked),
    ...checked.flatMap((file) => importsOf(file, sources).flatMap((found) => checkImport(found, rows))),
    ...checkTree(readTree(architecturePage), rows, rooms),
  ];
}

/**
 * The rows of every table of the page, in order.
 * @param {string} page
 * @returns {readonly Row[]}
 */
export function readRows(page) {
  return page.split('\n').flatMap((text, at) => {
    const cells = text.split('|').map((cell) => cell.trim());
    const room = /^`([^`]+)`$/.exec(cells[1] ?? '')?.[1];
    if (room === undefined) return [];
    const imports = [...(cells[2] ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, name]) => spread(name ?? ''));
    return [{ room, imports, why: cells[3] ?? '', line: at + 1 }];
  });
}

/**
 * `a/{b,c}` as `a/b` and `a/c`.
 * @param {string} name
 * @returns {readonly string[]}
 */
function spread(name) {
  const [, before = '', choices, after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return choices === undefined ? [name] : choices.split(',').map((choice) => before + choice.trim() + after);
}

/**
 * @param {string} pattern
 * @param {string} room
 */
function covers(pattern, room) {
  if (pattern.endsWith('/**')) return room === pattern.slice(0, -3) || room.startsWith(pattern.slice(0, -2));
  if (pattern.endsWith('/*')) return posix.dirname(room) === pattern.slice(0, -2);
  return room === pattern;
}

/**
 * The row that applies to a room: its own, or else the row `a/*` of its parent.
 * @param {string} room
 * @param {readonly Row[]} rows
 */
function rowOf(room, rows) {
  return rows.find((row) => row.room === room) ?? rows.find((row) => row.room === `${posix.dirname(room)}/*`);
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly string[]} rooms
 */
function checkTable(rows, rooms) {
  return [
    ...rooms
      .filter((room) => !rowOf(room, rows))
      .map((room) => `${room}: docs/rooms.md has no row for this room. Add what it may import, and why.`),
    ...rows.flatMap(({ room, imports, why, line }) => {
      const place = `docs/rooms.md:${line}: ${room}`;
      const known = (/** @type {string} */ name) => rooms.some((one) => covers(name, one));
      return [
        ...(known(room) ? [] : [`${place} holds no source file. Remove the row.`]),
        ...(why === '' ? [`${place} has no sentence that says why it imports these rooms alone.`] : []),
        ...imports
          .filter((name) => !known(name))
          .map((name) => `${place} may import ${name}, which is no room.`),
        ...imports.flatMap((name) =>
          rooms
            .filter((one) => covers(name, one) && !covers(room, one))
            .filter((one) => (rowOf(one, rows)?.line ?? 0) > line)
            .map(
              (one) => `${place} may import ${one}, whose row is below. A room imports rooms above it alone.`,
            ),
        ),
      ];
    }),
  ];
}

/** @param {readonly string[]} files */
function checkSizes(files) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of files) counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MAX_FILES_IN_ROOM)
    .map(
      ([room, count]) => `${room}: ${count} source files. Divide a room of more than ${MAX_FILES_IN_ROOM}.`,
    );
}

/**
 * Every import of the project's own files, including type-only and dynamic ones.
 * @param {string} file
 * @param {ReadonlyMap<string, string>} sources
 * @returns {readonly Import[]}
 */
function importsOf(file, sources) {
  return ts.preProcessFile(sources.get(file) ?? '', true, true).importedFiles.flatMap(({ fileName }) => {
    const alias = /^@(schemes|templates|app|server)\//.test(fileName);
    if (!alias && !fileName.startsWith('.')) return [];
    const path = alias ? fileName.slice(1) : posix.join(posix.dirname(file), fileName);
    const target = [path, `${path}.ts`, `${path}.tsx`].find((one) => sources.has(one));
    return target === undefined ? [] : [{ file, target }];
  });
}

/**
 * @param {Import} found
 * @param {readonly Row[]} rows
 * @returns {readonly string[]}
 */
function checkImport({ file, target }, rows) {
  const [from, to] = [posix.dirname(file), posix.dirname(target)];
  if (from === to) return [];
  if (TEST_FOLDER.test(to)) {
    if (TOOL.test(from)) return [];
    return [`${file} imports ${target}: test doubles and case tables are for tests and tools alone.`];
  }
  const own = rowOf(from, rows);
  if (!own) return [];
  const shared = rows.filter(({ room }) => room.endsWith('/**') && covers(room, from));
  if ([own, ...shared].some(({ imports }) => imports.some((name) => covers(name, to)))) return [];
  return [`${file} imports ${target}: ${own.why}`];
}

/**
 * The folders of the annotated tree, the first block of the page: one per line, two spaces deeper than their parent.
 * @param {string} page
 * @returns {readonly string[]}
 */
export function readTree(page) {
  const [, tree = ''] = page.split('```');
  /** @type {string[]} */
  const above = [];
  return tree.split('\n').flatMap((text) => {
    const [, indent = '', name] = /^( *)(\S+)\/ /.exec(text) ?? [];
    if (name === undefined) return [];
    above.splice(indent.length / 2, Number.POSITIVE_INFINITY, name);
    return [above.join('/')];
  });
}

/**
 * @param {readonly string[]} tree
 * @param {readonly Row[]} rows
 * @param {readonly string[]} rooms
 */
function checkTree(tree, rows, rooms) {
  const isShown = (/** @type {string} */ room) =>
    tree.includes(room) || (!rows.some((row) => row.room === room) && tree.includes(posix.dirname(room)));
  const isThere = (/** @type {string} */ folder) => rooms.some((room) => covers(`${folder}/**`, room));
  return [
    ...rooms
      .filter((room) => !isShown(room))
      .map((room) => `${room}: the tree in docs/architecture.md has no line for this room.`),
    ...tree
      .filter((folder) => AREAS.includes(folder.split('/')[0] ?? '') && !isThere(folder))
      .map((folder) => `docs/architecture.md: the tree has ${folder}, which holds no source file.`),
  ];
}
