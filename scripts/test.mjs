// `npm test`: types, lint with the rules for imports, unit tests, system tests, browser walks. `npm run test:unit` and the
// like run one part. The last line, `n passed, n failed`, counts tests; a failed check of the sources counts as a failure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { bundleTests } from './bundleTests.mjs';
import { ensureInstalled, ROOT } from './ensure.mjs';

// Time after which a test is ended and reported as failed. No test takes a minute on a quiet machine.
const UNIT_LIMIT_MS = 900_000;
// Properties draw from SEED, so that a run depends only on the sources. Another SEED tries other values.
const SEED = process.env.SEED ?? '20251130';
/** A folder in memory on Linux, and how many bytes must be free in it. Tests use a tenth of that. */
const MEMORY = '/dev/shm';
const MEMORY_BYTES = 4 * 2 ** 30;
/** @param {string} path */
const bin = (path) => join(ROOT, 'node_modules', path);
const counts = { passed: 0, failed: 0 };
/** @type {string[]} */
const checks = [];
const only = process.argv[2];
const began = performance.now();

ensureInstalled();
const temporary = folderInMemory();
if (temporary !== null) {
  process.env.TMPDIR = temporary;
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
}
/** @type {Record<string, () => Promise<void>>} */
const parts = { types, lint, unit: () => nodeTests('unit'), system: () => nodeTests('system'), e2e };
if (only === undefined) {
  // The compiler and the build use one thread each, which fills the idle time of these tests.
  await Promise.all([timed('unit and system', () => nodeTests(null)), timed('sources', sources)]);
  await timed('e2e', e2e);
} else {
  const part = parts[only];
  if (!part) throw new Error(`There is no part ${only}. Choose one of ${Object.keys(parts).join(', ')}.`);
  await timed(only, part);
}
for (const line of checks) console.log(line);
console.log(`${seconds(began)} s`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed + checks.length === 0 ? 1 : 0);

/**
 * Makes a folder in memory for the data folders of tests and walks. On a disk their writes take a third of the total
 * time, because the product waits for each of them. The tests prove the same in memory, because there a killed process
 * also loses no write that the system has accepted. Null when TMPDIR is set, and when there is no such folder or too
 * little space.
 */
function folderInMemory() {
  if (process.env.TMPDIR !== undefined || process.platform !== 'linux') return null;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize < MEMORY_BYTES ? null : mkdtempSync(join(MEMORY, 'de-an-tests-'));
  } catch {
    // There is no such folder, or it cannot be written: the tests use the system's temporary folder.
    return null;
  }
}

async function sources() {
  await lint();
  await types();
  await built();
}

function types() {
  // The stored state makes the next run fast; the compiler detects what has changed.
  const state = join(ROOT, '.cache', 'types.tsbuildinfo');
  return check('types', [bin('typescript/bin/tsc'), '--incremental', '--tsBuildInfoFile', state]);
}

async function lint() {
  await check('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']);
  await check('rooms', [join(ROOT, 'scripts', 'lintRooms.mjs')]);
}

/** Builds the product for the walks, unless a build of the present sources exists. Returns whether there is a build now. */
async function built() {
  const ensure = new URL('ensure.mjs', import.meta.url).href;
  const { status, output } = await runToEnd(
    ['--input-type=module', '--eval', `(await import('${ensure}')).ensureBuilt()`],
    {},
  );
  if (status === 0) return true;
  console.log(`\n── build\n${output}`);
  counts.failed += 1;
  return false;
}

/**
 * Runs a check of the sources. It does not count as a test.
 * @param {string} name
 * @param {string[]} args
 */
async function check(name, args) {
  const { status, output } = await runToEnd(args, {});
  if (output !== '') console.log(`\n── ${name}\n${output}`);
  if (status !== 0) counts.failed += 1;
  checks.push(`${name}: ${status === 0 ? 'clean' : 'failed'}`);
}

/** @param {'unit' | 'system' | null} part null: both */
async function nodeTests(part) {
  console.log(`seed ${SEED}`);
  const files = await bundleTests(part);
  let output = '';
  const status = await nodeRuns(
    [
      // As `npm start` runs the product. With less room for new objects the collector takes a fifth of the time.
      '--max-semi-space-size=64',
      '--enable-source-maps',
      '--import',
      new URL('seedDraws.mjs', import.meta.url).href,
      '--test',
      `--test-concurrency=${2 * Math.max(2, availableParallelism())}`,
      `--test-timeout=${UNIT_LIMIT_MS}`,
      `--test-reporter=${new URL('unitReporter.mjs', import.meta.url)}`,
      ...files,
    ],
    { SEED, NODE_ENV: 'test' },
    (text) => {
      output += text;
      process.stdout.write(text);
    },
  );
  const failed = number(output, /^# fail (\d+)$/m);
  counts.passed += number(output, /^# pass (\d+)$/m);
  counts.failed += failed;
  if (status !== 0 && failed === 0) {
    console.log(`The tests ended with ${status} but reported no failure.`);
    counts.failed += 1;
  }
}

async function e2e() {
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts.failed += 1;
    return;
  }
  if (!(await built())) return;
  const report = join(ROOT, 'test-results', 'walks.json');
  const status = await nodeRuns(
    [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    { ...(browser ? { E2E_CHROMIUM: browser } : {}), E2E_REPORT: report },
    (text) => process.stdout.write(text),
  );
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += stats.expected + stats.flaky;
    counts.failed += stats.unexpected;
    if (status !== 0 && stats.unexpected === 0) counts.failed += 1;
  } catch {
    console.error('The browser walks left no report.');
    counts.failed += 1;
  }
}

/**
 * Runs Node to its end and returns its whole output.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
async function runToEnd(args, env) {
  let output = '';
  const status = await nodeRuns(args, env, (text) => {
    output += text;
  });
  return { status, output: output.trim() };
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {(text: string) => void} onText
 * @returns {Promise<number | null>} the status it ended with
 */
async function nodeRuns(args, env, onText) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  child.stdout.setEncoding('utf8').on('data', onText);
  child.stderr.setEncoding('utf8').on('data', onText);
  const [status] = await once(child, 'close');
  return status;
}

/**
 * @param {string} name
 * @param {() => Promise<unknown>} part
 */
async function timed(name, part) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  await part();
  console.log(`── ${name}: ${seconds(start)} s`);
}

/** @param {number} start */
function seconds(start) {
  return Math.round((performance.now() - start) / 1000);
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function number(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
