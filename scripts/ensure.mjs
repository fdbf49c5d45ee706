// Prepares a checkout to run: installs the packages of the lock file and builds the sources. Uses only Node's own
// modules, because a fresh clone has no others.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The file that marks a release archive, which contains all packages and the build. */
export const RELEASE_MARKER = join(ROOT, 'RELEASE.json');
const INSTALL_STAMP = join(ROOT, 'node_modules', '.de-an-installed');
const BUILD_STAMP = join(ROOT, 'build', '.de-an-built');
const SOURCES = [
  'app',
  'server',
  'schemes',
  'templates',
  'public',
  'scripts',
  'remix.config.js',
  'tsconfig.json',
];
const MIN_NODE = { major: 20, minor: 19 };

/** Installs the packages of the lock file, unless they are installed or came with a release. */
export function ensureInstalled() {
  refuseOldNode();
  if (existsSync(RELEASE_MARKER)) return;
  const wanted = hashOf([join(ROOT, 'package-lock.json')]);
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  console.log('Đề Án: installing packages (npm ci) …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the pages and the server, unless a build of the present sources exists or came with a release. */
export function ensureBuilt() {
  if (existsSync(RELEASE_MARKER)) return;
  const wanted = hashOf([...SOURCES.map((source) => join(ROOT, source)), join(ROOT, 'package-lock.json')]);
  if (existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === wanted) return;
  console.log('Đề Án: building …');
  run(process.execPath, [join(ROOT, 'scripts', 'build.mjs')]);
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
}

/**
 * Runs a command in the project folder. If it fails, ends this process with its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function run(command, args, env = {}) {
  finish(start(command, args, env, 'inherit'));
}

/**
 * Like `run`, but shows the command's output only if it fails: the output of some commands looks alarming.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function runQuietly(command, args, env = {}) {
  const result = start(command, args, env, 'pipe');
  if (result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`);
  finish(result);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {'inherit' | 'pipe'} stdio
 */
function start(command, args, env, stdio) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    shell: windows && command === 'npm',
  });
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} result */
function finish(result) {
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE.major || (major === MIN_NODE.major && minor >= MIN_NODE.minor)) return;
  console.error(
    `Đề Án needs Node ${MIN_NODE.major}.${MIN_NODE.minor} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of paths.flatMap(filesBelow).sort()) {
    hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  if (path === join(ROOT, 'public', 'build')) return [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
