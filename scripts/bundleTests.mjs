// Compiles the unit and system tests once. A TypeScript loader in each of about two hundred test processes would take
// most of their time. Many test files of pure code share one process, which starts, loads modules and compiles patterns
// once for all of them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure.mjs';

const FOLDERS = ['schemes', 'templates', 'server', 'app', 'scripts'];
/** The folder of the compiled tests. It is inside the project, so that they find the packages. */
const OUT = join(ROOT, '.cache', 'tests');
/** Replaces the folder separator in the name of a compiled test, because all are in one folder, beside the workers. */
const SEPARATOR = '+';
/**
 * Folders of pure code, and of services over a workspace in memory. All test files of one such folder run in one
 * process; a file belongs to the first folder of this list that contains it. The list has several folders, so that no
 * process runs for long.
 */
const SHARED = [
  'app',
  'scripts',
  'server/auth',
  'server/backup',
  'server/cli',
  'server/config',
  'server/destruction',
  'server/exports/service',
  'server/exports',
  'server/http',
  'server/imports',
  'server/layers',
  'server/office',
  'server/reliability/vulnerabilities',
  'server/reliability',
  'server/rooms',
  'server/runtime',
  'server/store/folder',
  'server/store',
  'server/upkeep',
  'schemes/rules',
  'schemes',
  'templates/official/setting',
  'templates/official',
  'templates',
];
/**
 * Paths of the system tests, which start a server, a process, a thread or another program, or damage a data folder. All
 * other tests are unit tests.
 */
const SYSTEM = [
  'scripts/release',
  'server/backup',
  'server/cli',
  'server/destruction',
  'server/exports/service/numbersAfterCrash',
  'server/exports/workers',
  'server/http',
  'server/imports/convertible',
  'server/listen',
  'server/reliability',
  'server/rooms/schemes/restrictedScheme',
  'server/runtime',
  'server/store/disk',
  'server/store/folder',
  'server/store/log',
  'server/upkeep',
  'templates/official/packing',
  'templates/workbook/schemeWorkbook',
];
/** What a test file must not use in a shared process: it would affect other files, or behave differently there. */
const OWN_PROCESS =
  /\bprocess\.(?:env(?!\.SEED\b)|kill|exit|chdir|on\b|cpuUsage|memoryUsage)|\b(?:globalThis|prototype)\b|\bmock\.|\b(?:before|after)Each\(/;
/**
 * Node's runner sorts files by name, and this prefix is first in the order. Files that run long have it, so that no
 * such file is the last one that still runs.
 */
const FIRST = '+';
/** @type {Readonly<Record<string, 'tsx' | 'js'>>} */
const LOADERS = { '.tsx': 'tsx', '.mjs': 'js' };
/** A source that starts a worker thread looks for the worker's bundle beside its own. */
const WORKER = /'\.\/(\w+Worker)\.js'/;

/**
 * Bundles unit tests, system tests or, with null, both. Code that several tests use is in separate files, so it is
 * compiled once. Returns the files that the test processes run.
 * @param {'unit' | 'system' | null} part
 * @returns {Promise<string[]>}
 */
export async function bundleTests(part) {
  const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)));
  rmSync(OUT, { recursive: true, force: true });
  const { build } = await import('esbuild');
  const tests = sources
    .filter((path) => /\.test\.tsx?$/.test(path) && (part === null || partOf(path) === part))
    .map((path) => /** @type {const} */ ([nameOf(path), path]));
  const workers = sources
    .filter((path) => /\.ts$/.test(path))
    .flatMap((path) => {
      const name = WORKER.exec(readFileSync(path, 'utf8'))?.[1];
      return name === undefined ? [] : [[name, join(dirname(path), `${name}.ts`)]];
    });
  await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries([...tests, ...workers]),
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    external: ['*/build/index.js'],
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
    plugins: [{ name: 'url of the source', setup: keepUrls }],
  });
  return groupIntoProcesses(tests);
}

/**
 * Writes a file that imports its tests for each process that runs several. A failing test still names its own file, where
 * it was registered.
 * @param {readonly (readonly [string, string])[]} tests names and sources
 */
function groupIntoProcesses(tests) {
  /** @type {Map<string, string[]>} */
  const shared = new Map();
  /** @type {string[]} */
  const files = [];
  for (const [name, source] of tests) {
    const folder = OWN_PROCESS.test(readFileSync(source, 'utf8'))
      ? undefined
      : SHARED.find((folder) => pathOf(source).startsWith(`${folder}/`));
    if (folder === undefined) files.push(join(OUT, `${name}.js`));
    else shared.set(folder, [...(shared.get(folder) ?? []), name]);
  }
  for (const [folder, names] of shared) {
    const file = join(OUT, `${FIRST}${folder.replaceAll('/', SEPARATOR)}${SEPARATOR}shared.js`);
    writeFileSync(file, names.map((name) => `import './${name}.js';\n`).join(''));
    files.push(file);
  }
  return files;
}

/**
 * The source of a compiled test, relative to the project. Newer versions of Node already report the source.
 * @param {string} file
 */
export function sourceOf(file) {
  if (dirname(file) !== OUT) return relative(ROOT, file).replace(/\.tsx?$/, '');
  const name = relative(OUT, file).replace(/\.js$/, '');
  return (name.startsWith(FIRST) ? name.slice(FIRST.length) : name).replaceAll(SEPARATOR, '/');
}

/** @param {string} source */
function partOf(source) {
  const path = pathOf(source);
  return SYSTEM.some((place) => path.startsWith(`${place}/`) || path.startsWith(`${place}.`))
    ? 'system'
    : 'unit';
}

/**
 * The path of a source in the project, with `/` between folders.
 * @param {string} source
 */
function pathOf(source) {
  return relative(ROOT, source).replaceAll('\\', '/');
}

/** @param {string} source */
function nameOf(source) {
  const name = relative(ROOT, source)
    .replace(/[\\/]/g, SEPARATOR)
    .replace(/\.tsx?$/, '');
  // Tests of templates that have their own process read papers with other programs, so they run long.
  return name.startsWith('templates') ? `${FIRST}${name}` : name;
}

/**
 * Keeps `import.meta.url` of a compiled source, so that it finds the files beside the source.
 * @param {import('esbuild').PluginBuild} plugin
 */
function keepUrls(plugin) {
  plugin.onLoad({ filter: /\.(tsx?|mjs)$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    if (!source.includes('import.meta.url') || WORKER.test(source)) return undefined;
    return {
      contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: LOADERS[extname(path)] ?? 'ts',
    };
  });
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
