// `npm run release`: writes release/de-an-VERSION.tar.gz, which runs on a machine without a network. It contains the build, the
// packages it needs, checksums and a list of its parts (SBOM). The checksum of the archive and the list are written beside it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, ROOT } from './ensure.mjs';

/** What a release contains of the project, in addition to the packages. */
export const CONTENTS = [
  'build',
  'public',
  'deploy',
  'docs',
  'scripts/start.mjs',
  'scripts/de-an.mjs',
  'scripts/ensure.mjs',
  'package.json',
  'package-lock.json',
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'LICENSE',
];

/**
 * @typedef {object} Package
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 */
/** @typedef {{ readonly packages: Readonly<Record<string, Package>> }} Lock */

/**
 * The folders of the packages that the program needs to run, in the order of the lock file. Optional dependencies of
 * the project itself are omitted, because they are tools of its tests. Optional dependencies of a package are included,
 * because they may be its code for this platform.
 * @param {Lock} lock
 * @returns {readonly string[]}
 */
export function productionPackages(lock) {
  const tools = Object.keys(lock.packages['']?.optionalDependencies ?? {}).map(
    (name) => `node_modules/${name}`,
  );
  return Object.entries(lock.packages).flatMap(([path, { dev, devOptional }]) =>
    path === '' || dev || devOptional || tools.includes(path) ? [] : [path],
  );
}

/**
 * Copies a release from a built project into an empty folder and marks it as one.
 * @param {string} root
 * @param {string} target
 * @param {Lock} lock
 * @param {object} marker
 */
export function assemble(root, target, lock, marker) {
  for (const path of CONTENTS) {
    const source = join(root, path);
    if (!existsSync(source)) throw new Error(`${path} is missing: a release cannot be made without it.`);
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(source, join(target, path), { recursive: true, filter: (name) => !name.endsWith('.map') });
  }
  for (const path of productionPackages(lock)) {
    const source = join(root, path);
    // Optional packages for other platforms are not installed.
    if (!existsSync(source)) continue;
    // Packages nested in this one have their own entries in the lock file.
    const filter = (/** @type {string} */ name) =>
      !relative(source, name).split(/[\\/]/).includes('node_modules');
    cpSync(source, join(target, path), { recursive: true, dereference: true, filter });
  }
  writeFileSync(join(target, 'RELEASE.json'), `${JSON.stringify(marker, null, 2)}\n`);
  const sums = filesBelow(target).map((path) => `${sha256(join(target, path))}  ${path}\n`);
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}

/** @param {string} path */
function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function output(command, args, cwd) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

function release() {
  ensureInstalled();
  ensureBuilt();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const name = `de-an-${version}`;
  const out = join(ROOT, 'release');
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sbom = output(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    ROOT,
  );
  writeFileSync(join(folder, 'sbom.cdx.json'), sbom);
  // Some packages contain code for one platform, so the archive runs only where platform and architecture are the same.
  const { platform, arch } = process;
  assemble(ROOT, folder, lock, { version, platform, arch, node: process.versions.node });
  const archive = join(out, `${name}.tar.gz`);
  output('tar', ['-czf', archive, '-C', out, name], ROOT);
  copyFileSync(join(folder, 'sbom.cdx.json'), join(out, `${name}.cdx.json`));
  writeFileSync(`${archive}.sha256`, `${sha256(archive)}  ${basename(archive)}\n`);
  rmSync(folder, { recursive: true });
  console.log(`${relative(ROOT, archive)}\n${sha256(archive)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) release();
