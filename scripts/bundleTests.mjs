// Compiles the unit tests once. A TypeScript loader in each of about two hundred test processes would take most of the
// time of the unit tests.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure.mjs';

const FOLDERS = ['schemes', 'templates', 'server', 'app', 'scripts'];
/** Inside the project, so that packages are found from there. */
const OUT = join(ROOT, '.cache', 'tests');
/** Replaces the folder separator in the name of a compiled test, because all are in one folder, beside the workers. */
const SEPARATOR = '+';
/** A source that starts a worker thread looks for the worker's bundle beside its own. */
const WORKER = /'\.\/(\w+Worker)\.js'/;

/**
 * Bundles every unit test, with shared code in common files. Returns the paths of the compiled tests.
 * @returns {Promise<string[]>}
 */
export async function bundleTests() {
  const sources = FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)));
  rmSync(OUT, { recursive: true, force: true });
  const { build } = await import('esbuild');
  const tests = sources.filter((path) => /\.test\.tsx?$/.test(path)).map((path) => [nameOf(path), path]);
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
  return tests.map(([name]) => join(OUT, `${name}.js`));
}

/**
 * The source of a compiled test, relative to the project. Newer versions of Node name it themselves.
 * @param {string} file
 */
export function sourceOf(file) {
  if (dirname(file) !== OUT) return relative(ROOT, file).replace(/\.tsx?$/, '');
  return relative(OUT, file).replaceAll(SEPARATOR, '/').replace(/\.js$/, '');
}

/** @param {string} source */
function nameOf(source) {
  return relative(ROOT, source)
    .replace(/[\\/]/g, SEPARATOR)
    .replace(/\.tsx?$/, '');
}

/**
 * Keeps `import.meta.url` of a compiled source, so that it finds the files beside the source.
 * @param {import('esbuild').PluginBuild} plugin
 */
function keepUrls(plugin) {
  plugin.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    if (!source.includes('import.meta.url') || WORKER.test(source)) return undefined;
    return {
      contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: extname(path) === '.tsx' ? 'tsx' : 'ts',
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
