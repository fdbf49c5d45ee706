// `npm test`: types, lint with the import arrows, unit tests, browser walks. `npm run test:unit` and the like run one part.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from './ensure.mjs';

const ROOMS = ['schemes', 'templates', 'server', 'app'];
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

function unit() {
  const files = ROOMS.flatMap((room) => testFiles(join(ROOT, room)));
  const args = ['--import', 'tsx', '--test', '--test-reporter=tap', ...files];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const failed = number(stdout, /^# fail (\d+)$/m) + number(stdout, /^# cancelled (\d+)$/m);
  counts.passed += number(stdout, /^# pass (\d+)$/m);
  counts.failed += failed;
  if (status !== 0 || failed > 0) {
    console.log(failuresOf(stdout));
    console.error(stderr);
    if (failed === 0) counts.failed += 1;
  }
  console.log(
    stdout
      .split('\n')
      .filter((line) => /^# (tests|pass|fail|skipped) /.test(line))
      .join('\n'),
  );
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

/** The failing tests with what they said, out of the TAP. */
function failuresOf(tap) {
  const lines = tap.split('\n');
  const out = [];
  for (let i = 0; i < lines.length; i++) {
    if (/^\s*not ok /.test(lines[i])) out.push(...lines.slice(i, i + 40));
  }
  return out.slice(0, 400).join('\n');
}
