// Compiles the unit tests once. A TypeScript loader in each of about two hundred test processes would take most of the
// time of the unit tests. Tests of pure code run many files to a process, which starts, loads modules and compiles
// patterns once for all of them.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure.mjs';

const FOLDERS = ['schemes', 'templates', 'server', 'app', 'scripts'];
/** Inside the project, so that packages are found from there. */
const OUT = join(ROOT, '.cache', 'tests');
/** Replaces the folder separator in the name of a compiled test, because all are in one folder, beside the workers. */
const SEPARATOR = '+';
/**
 * Folders of pure code, and of services over a workspace in memory. All test files of one such folder run in one process; a
 * file belongs to the first folder of this list that contains it. There are several, so that no process runs for long.
 */
const SHARED = [
  'app',
  'server/auth',
  'server/cli',
  'server/exports/service',
  'server/exports',
  'server/http',
  'server/imports',
  'server/layers',
  'server/office',
  'server/reliability/vulnerabilities',
  'server/rooms',
  'server/store',
  'schemes/rules',
  'schemes',
  'templates/official/setting',
  'templates/official',
  'templates',
];
/** What a test file must not use in a shared process: it would affect other files, or behave differently there. */
const OWN_PROCESS =
  /\b(?:process|globalThis|prototype|mock|tmpdir|Worker|setTimeout|setInterval)\b|\bnode:(?:child_process|worker_threads|http)\b|\b(?:before|after)Each\(/;
/** Node's runner sorts files by name, and this prefix comes first. Files that run long have it, so that none runs last alone. */
const FIRST = '+';
/** @type {Readonly<Record<string, 'tsx' | 'js'>>} */
const LOADERS = { '.tsx': 'tsx', '.mjs': 'js' };
/** A source that starts a worker thread looks for the worker's bundle beside its own. */
const WORKER = /'\.\/(\w+Worker)\.js'/;

/**
 * Bundles every unit test, with shared code in common files. Returns the files that the test processes run.
 * @returns {Promise<string[]>}
 */
export async function bundleTests() {
  const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)));
  rmSync(OUT, { recursive: true, force: true });
  const { build } = await import('esbuild');
  const tests = sources
    .filter((path) => /\.test\.tsx?$/.test(path))
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
  return inProcesses(tests);
}

/**
 * Writes a file that imports its tests for each process that runs several. A failing test still names its own file, where
 * it was registered.
 * @param {readonly (readonly [string, string])[]} tests names and sources
 */
function inProcesses(tests) {
  /** @type {Map<string, string[]>} */
  const shared = new Map();
  /** @type {string[]} */
  const files = [];
  for (const [name, source] of tests) {
    const folder = OWN_PROCESS.test(readFileSync(source, 'utf8'))
      ? undefined
      : SHARED.find((one) => relative(ROOT, source).replaceAll('\\', '/').startsWith(`${one}/`));
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
 * The source of a compiled test, relative to the project. Newer versions of Node name it themselves.
 * @param {string} file
 */
export function sourceOf(file) {
  if (dirname(file) !== OUT) return relative(ROOT, file).replace(/\.tsx?$/, '');
  const name = relative(OUT, file).replace(/\.js$/, '');
  return (name.startsWith(FIRST) ? name.slice(FIRST.length) : name).replaceAll(SEPARATOR, '/');
}

/** @param {string} source */
function nameOf(source) {
  const name = relative(ROOT, source)
    .replace(/[\\/]/g, SEPARATOR)
    .replace(/\.tsx?$/, '');
  // Tests of templates that have a process of their own read papers with other programs, which takes long.
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
