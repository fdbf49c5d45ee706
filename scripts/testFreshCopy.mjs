// `npm run test:node22`, `npm run test:node24`: installs, checks types, runs the unit and system tests, builds and starts with the
// version of Node that runs this script, provided by npm. Works in a copy, so that the packages and the build of the
// working folder do not change.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './ensure.mjs';

const START_MS = 300_000;

console.log(`Node ${process.versions.node}`);
const copy = mkdtempSync(join(tmpdir(), 'de-an-copy-'));
let passed = false;
try {
  copySources();
  passed = run('types') && run('unit') && run('system') && (await starts());
} finally {
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`Node ${process.versions.node}: ${passed ? 'passed' : 'failed'}`);
process.exit(passed ? 0 : 1);

/** Copies the files that git tracks or would track. */
function copySources() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const path of list.split('\0')) {
    if (path !== '' && existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(copy, path));
  }
}

/** @param {'types' | 'unit' | 'system'} part */
function run(part) {
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs', part], { cwd: copy, stdio: 'inherit' });
  return status === 0;
}

/** Builds and starts the product as `npm start` does, and requests its first page. */
async function starts() {
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: copy,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(copy, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const ended = once(server, 'exit');
  try {
    const url = await addressOf(() => output, server);
    if (url === undefined) {
      console.error(`The server did not start:\n${output}`);
      return false;
    }
    const page = await fetch(`${url}/login`);
    console.log(`start: ${url}/login answers ${page.status}`);
    return page.ok;
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/**
 * @param {() => string} output
 * @param {import('node:child_process').ChildProcess} server
 */
async function addressOf(output, server) {
  const end = Date.now() + START_MS;
  while (server.exitCode === null && Date.now() < end) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
    if (url !== undefined) return url;
    await setTimeout(200);
  }
  return undefined;
}
