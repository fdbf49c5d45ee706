// Part of the build: joins the many small scripts that the compiler makes, one for each set of pages that share a module, into
// a few. Each file costs a page its headers, and a joined file compresses better (docs/decisions/0042).

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import config from '../remix.config.js';

const EDITOR_ROUTE = 'routes/schemes.$id._index';
/**
 * The parts in which pages load, in this order. A part consists of the modules that its roots import and that no
 * earlier part contains.
 */
const PARTS = [
  { name: 'page', roots: ['app/entry.client.tsx', 'app/root.tsx'] },
  { name: 'editor', roots: ['app/routes/schemes.$id._index.tsx'] },
  { name: 'text', roots: ['app/editor/narrative/NarrativeEditor.tsx'] },
  { name: 'checks', roots: ['app/editor/live/rules.ts', 'app/editor/checks/Checks.tsx'] },
  { name: 'tables', roots: ['app/editor/section/SectionTables.tsx'] },
];
/** The words that every page draws with. */
const FIRST_WORDS = 'app/session/words/firstVi.ts';
/**
 * A script that is shared with pages of another part, and has more bytes than this before compression, stays a separate
 * file.
 */
const LARGE = 20_000;
/**
 * Scripts that belong to no part, and have fewer bytes than this before compression, are joined if no page then loads
 * code that it does not need.
 */
const SMALL = 10_000;

/** @typedef {{ module: string, imports?: string[] }} Entry */
/** @typedef {{ entry: Entry, routes: Record<string, Entry>, url: string, version: string }} Manifest */
/** @typedef {{ entryPoint?: string, bytes: number, imports: { path: string, kind: string }[] }} Output */

/**
 * Joins the scripts below `public/build` and names the new files in the manifest and in the server's copy of it. Adds
 * to the preloaded files of a page the files that its scripts request at once. Returns the number of scripts before and
 * after.
 * @param {string} root
 * @returns {Promise<{ readonly before: number, readonly after: number }>}
 */
export async function joinScripts(root) {
  const folder = join(root, 'public/build');
  const { outputs } = /** @type {{ outputs: Record<string, Output> }} */ (
    JSON.parse(readFileSync(join(root, 'build/metafile.js.json'), 'utf8'))
  );
  const graph = new ScriptGraph(outputs);
  const chunkOf = graph.assign();
  const serverPath = join(root, 'build/index.js');
  const server = readFileSync(serverPath, 'utf8');
  const found = /var assets_manifest_default = (\{.*\});?\n/.exec(server);
  if (!found?.[1]) throw new Error('build/index.js has no manifest of the pages’ scripts.');
  const manifest = /** @type {Manifest} */ (JSON.parse(JSON.stringify(new Function(`return ${found[1]}`)())));
  const entries = [manifest.entry, ...Object.values(manifest.routes)];
  const pathOf = (/** @type {string} */ url) => join(root, 'public', url);
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ module }) => [nameOf(module), pathOf(module)])),
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'warn',
    plugins: [
      {
        name: 'build',
        resolveId: (id) => (id.startsWith('/build/') ? pathOf(id) : null),
        transform: (code) => ({ code: withFlags(code), map: null }),
      },
    ],
    onwarn: (warning) => {
      // A route that has no page, only an address on the server, has no code for pages.
      if (warning.code === 'EMPTY_BUNDLE') return;
      throw new Error(`The scripts of the pages could not be joined: ${warning.message}`);
    },
  });
  const made = join(folder, '.joined');
  const { output } = await bundle.write({
    dir: made,
    format: 'es',
    compact: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '_shared/[name]-[hash].js',
    experimentalMinChunkSize: SMALL,
    hoistTransitiveImports: false,
    manualChunks: (id) => chunkOf.get(relative(root, id)) ?? null,
    plugins: [
      {
        name: 'shrink',
        renderChunk: async (code) => (await transform(code, { minify: true, format: 'esm' })).code,
      },
    ],
  });
  await bundle.close();
  const before = removeScripts(folder);
  for (const { fileName } of output) {
    mkdirSync(dirname(join(folder, fileName)), { recursive: true });
    renameSync(join(made, fileName), join(folder, fileName));
  }
  rmSync(made, { recursive: true });

  const chunks = output.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (/** @type {readonly string[]} */ names) => {
    const all = new Set(names);
    for (const name of all) for (const imported of byName.get(name)?.imports ?? []) all.add(imported);
    return [...all];
  };
  const url = (/** @type {string} */ name) => `/build/${name}`;
  /** The file that contains the module of a source, alone or with other modules. */
  const fileOf = (/** @type {string} */ source) => {
    const script = graph.scriptOf(source);
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => relative(root, id) === script));
    if (!chunk) throw new Error(`No script has ${source}.`);
    return chunk.fileName;
  };
  for (const [route, entry] of [['', manifest.entry], ...Object.entries(manifest.routes)]) {
    const one = /** @type {Entry} */ (entry);
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === pathOf(one.module));
    if (!chunk) throw new Error(`The compiler made no script for ${one.module}.`);
    const asked =
      route === '' ? [fileOf(FIRST_WORDS)] : route === EDITOR_ROUTE ? [fileOf(PARTS[2]?.roots[0] ?? '')] : [];
    one.module = url(chunk.fileName);
    one.imports = withImports([chunk.fileName, ...asked])
      .filter((name) => name !== chunk.fileName)
      .map(url);
  }
  const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 8);
  const manifestUrl = `/build/manifest-${version.toUpperCase()}.js`;
  Object.assign(manifest, { version, url: manifestUrl });
  writeFileSync(join(root, 'public', manifestUrl), `window.__remixManifest=${JSON.stringify(manifest)};`);
  writeFileSync(
    serverPath,
    server.replace(found[0], () => `var assets_manifest_default = ${JSON.stringify(manifest)};\n`),
  );
  return { before, after: chunks.length };
}

/**
 * Writes the flags of remix.config.js into a script in place of where it reads them, so that what the router does under other
 * flags is left out.
 * @param {string} code
 * @returns {string}
 */
function withFlags(code) {
  const flags = { ...config.future, isSpaMode: false };
  const read = new RegExp(
    String.raw`(?<![\w$.])[\w$]+(?:\.[\w$]+)*\.(${Object.keys(flags).join('|')})(?![\w$])(?!\s*=[^=])`,
    'g',
  );
  return code.replace(read, (_, flag) => String(flags[/** @type {keyof typeof flags} */ (flag)]));
}

/** The scripts that the compiler made and how they import each other. */
class ScriptGraph {
  /** @param {Record<string, Output>} outputs */
  constructor(outputs) {
    this.outputs = new Map(Object.entries(outputs).filter(([path]) => path.endsWith('.js')));
  }

  /** @param {string} source */
  scriptOf(source) {
    for (const [path, { entryPoint }] of this.outputs) {
      // Routes are compiled from a module that the compiler makes and that names the file below `app`.
      const below = source.replace(/^app\//, '');
      if (entryPoint === source || entryPoint === `browser-route-module:${below}?browser`) return path;
    }
    throw new Error(`The compiler made no script for ${source}.`);
  }

  /**
   * @param {Iterable<string>} roots
   * @param {readonly string[]} kinds of the imports that are followed
   */
  closure(roots, kinds = ['import-statement']) {
    const all = new Set(roots);
    for (const path of all)
      for (const { path: imported, kind } of this.outputs.get(path)?.imports ?? [])
        if (kinds.includes(kind) && this.outputs.has(imported)) all.add(imported);
    return all;
  }

  /**
   * For each script of a part, the name of the joined script: one for the scripts that only the part has, one for those
   * that it shares with other pages.
   * @returns {Map<string, string>}
   */
  assign() {
    /** @type {Map<string, string>} */
    const names = new Map();
    const roots = PARTS.flatMap((part) => part.roots.map((source) => this.scriptOf(source)));
    // What another page loads, at once or later. The editor's own later parts are loaded where its scripts are.
    const others = this.closure(
      [...this.outputs].flatMap(([path, { entryPoint }]) =>
        entryPoint?.startsWith('browser-route-module:') && !roots.includes(path) ? [path] : [],
      ),
      ['import-statement', 'dynamic-import'],
    );
    for (const { name, roots: sources } of PARTS) {
      for (const path of this.closure(sources.map((source) => this.scriptOf(source)))) {
        const output = this.outputs.get(path);
        if (names.has(path) || !output) continue;
        const isEntry =
          output.entryPoint?.startsWith('browser-route-module:') ||
          output.entryPoint === 'app/entry.client.tsx';
        if (isEntry) continue;
        const isShared = name !== 'page' && others.has(path);
        if (!isShared) names.set(path, name);
        else if (output.bytes > LARGE) names.set(path, `${name}-${names.size}`);
        else names.set(path, `${name}-shared-${this.largeBelow(path)}`);
      }
    }
    this.joinCycles(names);
    return names;
  }

  /**
   * The large scripts that a script imports, as a part of a name. Small scripts are joined only if they import the same
   * large scripts, so that no page loads a large script that it does not need.
   * @param {string} path
   */
  largeBelow(path) {
    const large = [...this.closure([path])].filter((one) => (this.outputs.get(one)?.bytes ?? 0) > LARGE);
    return createHash('sha256').update(large.sort().join()).digest('hex').slice(0, 4);
  }

  /**
   * Gives one name to files that would import each other.
   * @param {Map<string, string>} names
   */
  joinCycles(names) {
    for (;;) {
      /** @type {Map<string, Set<string>>} */
      const imports = new Map();
      for (const [path, name] of names) {
        const to = imports.get(name) ?? new Set();
        imports.set(name, to);
        for (const { path: imported, kind } of this.outputs.get(path)?.imports ?? []) {
          const other = names.get(imported);
          if (kind === 'import-statement' && other !== undefined && other !== name) to.add(other);
        }
      }
      const reach = (/** @type {string} */ from) => {
        const all = new Set(imports.get(from));
        for (const one of all) for (const next of imports.get(one) ?? []) all.add(next);
        return all;
      };
      const pair = [...imports.keys()].flatMap((name) =>
        [...reach(name)]
          .filter((other) => other !== name && reach(other).has(name))
          .map((other) => [name, other]),
      )[0];
      if (!pair) return;
      const [name = '', other = ''] = pair;
      for (const [path, one] of names) if (one === other) names.set(path, name);
    }
  }
}

/**
 * `/build/routes/login-ABCD1234.js` → `routes/login`
 * @param {string} url
 */
function nameOf(url) {
  return url.replace(/^\/build\//, '').replace(/-[A-Z0-9]{8}\.js$/, '');
}

/**
 * Removes the compiler's scripts but not its other files. Returns the number of removed scripts.
 * @param {string} folder
 * @returns {number}
 */
function removeScripts(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !path.endsWith('.js') || path.includes('/.joined/') || !existsSync(path)) continue;
    rmSync(path);
    count++;
  }
  return count;
}
