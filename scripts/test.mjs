// `npm test`: types, lint with the import arrows, unit tests, browser walks. `npm run test:unit` and the like run one part.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from './ensure.mjs';

const ROOMS = ['schemes', 'templates', 'server', 'app'];
// No test takes a minute. One that hangs, or leaves its file's process open, is ended and named, not waited for.
const UNIT_LIMIT_MS = 300_000;
// What a test draws at random it draws from this: a run says something of the sources, not of its luck. Another SEED
// looks further, and so does a test file run by itself.
const SEED = process.env.SEED ?? '20251130';
const bin = (path) => join(ROOT, 'node_modules', path);
const counts = { passed: 0, failed: 0 };
const only = process.argv[2];

ensureInstalled();
const parts = { types, lint, unit, e2e };
for (const [name, part] of Object.entries(parts)) {
  if (only && only !== name) continue;
  console.log(`\n── ${name}`);
  await part();
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

function types() {
  check('types', [bin('typescript/bin/tsc'), '--noEmit']);
}

function lint() {
  check('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']);
}

function check(name, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) counts.passed += 1;
  else counts.failed += 1;
  console.log(status === 0 ? `${name}: clean` : `${name}: failed`);
}

async function unit() {
  const files = ROOMS.flatMap((room) => testFiles(join(ROOT, room)));
  console.log(`seed ${SEED}`);
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      new URL('seedDraws.mjs', import.meta.url).href,
      '--test',
      `--test-timeout=${UNIT_LIMIT_MS}`,
      `--test-reporter=${new URL('unitReporter.mjs', import.meta.url)}`,
      ...files,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, SEED, NODE_ENV: 'test' } },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    process.stdout.write(text);
  });
  const [status] = await once(child, 'exit');
  const failed = number(said, /^# fail (\d+)$/m);
  counts.passed += number(said, /^# pass (\d+)$/m);
  counts.failed += failed;
  if (status !== 0 && failed === 0) {
    console.log(`The unit tests ended with ${status} and no failure named.`);
    counts.failed += 1;
  }
}

async function e2e() {
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    console.error(error.message);
    counts.failed += 1;
    return;
  }
  ensureBuilt();
  const report = join(ROOT, 'test-results', 'walks.json');
  const { status } = spawnSync(
    process.execPath,
    [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...(browser ? { E2E_CHROMIUM: browser } : {}), E2E_REPORT: report },
    },
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

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function number(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
