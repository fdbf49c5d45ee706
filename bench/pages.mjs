// `npm run bench:pages`: measures how soon pages can be used in Chromium, how much script they load and how fast typed letters
// are shown, beside an empty Remix page. Exits 1 if a limit is exceeded. `--schemes N` and `--rows N` set the sizes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from '../scripts/ensure.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ ms: number, script: number, all: number }} Load */

/** Milliseconds, kilobytes of compressed script. */
const LIMITS = {
  editorSlow: 5_000,
  loginScript: 60,
  editorScript: 250,
  moreRows: 150,
  keyP95: 50,
  manySchemes: 300,
};
/** A slow line and an old computer: 2 Mbit/s each way, round trip 100 ms, a processor with a quarter of the speed. */
const SLOW = { bytesPerSecond: 2_000_000 / 8, latencyMs: 100, cpuTimes: 4 };
const ROUNDS = 3;
const KEYS = 120;
/** Time between two keys of a fast typist, ms. */
const KEY_INTERVAL = 80;
const VIEWPORT = { width: 1366, height: 768 };
const TEXT_SECTION = 'p1-2';
const ROSTER_SECTION = 'p3-4';

ensureInstalled();
ensureBuilt();
const SCHEMES = sizeOf('--schemes', 600);
const ROWS = sizeOf('--rows', 500);
const dataDir = await mkdtemp(join(tmpdir(), 'de-an-bench-pages-'));
const empty = buildEmpty();
const ours = await startServer([join(ROOT, 'build/server.js')], {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_DIR: dataDir,
});
const theirs = await startServer([join(empty, 'server.mjs'), empty], { NODE_ENV: 'production' });
let met = false;
try {
  met = await measure();
} finally {
  for (const { child } of [ours, theirs]) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  await rm(dataDir, { recursive: true, force: true });
  await rm(`${dataDir}.key`, { force: true });
  rmSync(empty, { recursive: true, force: true });
}
process.exit(met ? 0 : 1);

async function measure() {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  try {
    console.log(
      `load average ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors; medians of ${ROUNDS}`,
    );
    const state = await signIn(browser);
    const scheme = await sampleAddress(browser, state);
    const editor = `${ours.url}${scheme}?section=`;
    const isSaved = '[data-save="saved"]';
    const text = '[data-narrative] .ProseMirror[contenteditable="true"]';
    const cell = '[data-table="B3"] [role="rowheader"]';
    const pages = {
      'empty Remix page': { url: theirs.url, ready: 'textarea', state: undefined },
      'sign-in': { url: `${ours.url}/login`, ready: 'input[name="username"]', state: undefined },
      'list of schemes': { url: `${ours.url}/`, ready: 'a[href*="/schemes/"]', state },
      'editor, a text': { url: editor + TEXT_SECTION, ready: `${isSaved}|${text}`, state },
      'editor, the roster': { url: editor + ROSTER_SECTION, ready: `${isSaved}|${cell}`, state },
    };
    /** @type {Record<string, { slow: Load, fast: Load }>} */
    const loads = {};
    for (const [name, { url, ready, state: who }] of Object.entries(pages)) {
      const slow = await medianLoad(browser, url, ready.split('|'), who, true);
      const fast = await medianLoad(browser, url, ready.split('|'), who, false);
      loads[name] = { slow, fast };
      console.log(
        `${name.padEnd(20)} usable after ${ms(slow.ms)} on a slow line and computer, ${ms(fast.ms)} here; script ${kb(slow.script)}, all ${kb(slow.all)}`,
      );
    }
    const few = loads['editor, the roster']?.fast.ms ?? Number.NaN;
    const emptyKeys = await typing(browser, theirs.url, ['textarea'], 'textarea', undefined);
    const keys = await typing(browser, editor + TEXT_SECTION, [isSaved, text], text, state);
    console.log(`a letter on the screen  ${summary(keys)}`);
    console.log(`on the empty page       ${summary(emptyKeys)}`);
    console.log(
      `a letter takes ${(at(keys, 0.5) / at(emptyKeys, 0.5)).toFixed(2)} times as long as on the empty page`,
    );
    await pasteRows(browser, editor + ROSTER_SECTION, cell, state);
    const many = (await medianLoad(browser, editor + ROSTER_SECTION, [isSaved, cell], state, false)).ms;
    console.log(
      `editor, a roster of ${ROWS} more rows  ${ms(many)}, ${ms(many - few)} more than with the sample’s`,
    );
    await addSchemes(browser, state);
    const list = (await medianLoad(browser, `${ours.url}/`, ['a[href*="/schemes/"]'], state, false)).ms;
    console.log(`list of ${SCHEMES} schemes  ${ms(list)}`);
    return judge([
      ['editor on a slow line and computer, ms', loads['editor, a text']?.slow.ms, LIMITS.editorSlow],
      ['script of the sign-in page, kB', kilobytes(loads['sign-in']?.slow.script), LIMITS.loginScript],
      [
        'script of the editor before the first key, kB',
        kilobytes(loads['editor, a text']?.slow.script),
        LIMITS.editorScript,
      ],
      [`${ROWS} more rows, ms`, many - few, LIMITS.moreRows],
      ['a letter on the screen, p95, ms', at(keys, 0.95), LIMITS.keyP95],
      [`list of ${SCHEMES} schemes, ms`, list, LIMITS.manySchemes],
    ]);
  } finally {
    await browser.close();
  }
}

/** @param {readonly (readonly [string, number | undefined, number])[]} lines */
function judge(lines) {
  let areAllMet = true;
  for (const [what, value = Number.NaN, limit] of lines) {
    const isMet = value <= limit;
    if (!isMet) areAllMet = false;
    console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(0)} of at most ${limit}`);
  }
  return areAllMet;
}

/**
 * The median of several visits with an empty cache: the time until the page is usable, and the bytes transferred until then.
 * A page is usable when it has every element of `ready` and, if it has scripts, React has hydrated it.
 * @param {Browser} browser
 * @param {string} url
 * @param {readonly string[]} ready
 * @param {string | undefined} state
 * @param {boolean} isSlow
 * @returns {Promise<Load>}
 */
async function medianLoad(browser, url, ready, state, isSlow) {
  /** @type {Load[]} */
  const loads = [];
  for (let i = 0; i < ROUNDS; i++) {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      locale: 'vi-VN',
      ...(state ? { storageState: state } : {}),
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    if (isSlow) {
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latencyMs,
        downloadThroughput: SLOW.bytesPerSecond,
        uploadThroughput: SLOW.bytesPerSecond,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuTimes });
    }
    /** @type {Map<string, string>} */
    const types = new Map();
    const load = { ms: 0, script: 0, all: 0 };
    devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      load.all += encodedDataLength;
      if (types.get(requestId) === 'Script') load.script += encodedDataLength;
    });
    const began = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(isUsable, ready, { polling: 'raf', timeout: 120_000 });
    load.ms = performance.now() - began;
    loads.push({ ...load });
    await context.close();
  }
  return (
    loads.sort((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)] ?? {
      ms: Number.NaN,
      script: Number.NaN,
      all: Number.NaN,
    }
  );
}

/**
 * Runs in the page.
 * @param {readonly string[]} selectors
 */
function isUsable(selectors) {
  if (document.readyState === 'loading') return false;
  const isHydrated =
    !('__remixContext' in window) || Object.keys(document).some((key) => key.startsWith('__reactContainer$'));
  return isHydrated && selectors.every((selector) => document.querySelector(selector) !== null);
}

/**
 * The times from each key to the second frame after it: by then the first frame is on the screen.
 * @param {Browser} browser
 * @param {string} url
 * @param {readonly string[]} ready
 * @param {string} field
 * @param {string | undefined} state
 * @returns {Promise<number[]>}
 */
async function typing(browser, url, ready, field, state) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'vi-VN',
    ...(state ? { storageState: state } : {}),
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(isUsable, ready);
  await page.waitForTimeout(2_000);
  await page.locator(field).first().click();
  await page.evaluate(() => {
    /** @type {number[]} */
    const shown = [];
    Object.assign(window, { shown });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => requestAnimationFrame(() => shown.push(performance.now() - timeStamp))),
      true,
    );
  });
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.type('abcdefghij'[i % 10] ?? 'a');
    await page.waitForTimeout(KEY_INTERVAL + Math.random() * 17);
  }
  const times = await page.evaluate(
    () => /** @type {{ shown: number[] }} */ (/** @type {unknown} */ (window)).shown,
  );
  await context.close();
  return times;
}

/**
 * Adds people to the roster as a user does, by pasting a block from a spreadsheet, and waits until they are saved.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} cell
 * @param {string} state
 */
async function pasteRows(browser, url, cell, state) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'vi-VN', storageState: state });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(isUsable, ['[data-save="saved"]', cell]);
  await page.locator(cell).last().click();
  /** @param {number} i */
  const line = (i) =>
    `Người thứ ${i + 1}\t${i % 3 ? 'Nam' : 'Nữ'}\t${1 + (i % 12)}/${1965 + (i % 25)}\tKinh\tKhông\txã số ${i}`;
  await page.evaluate(
    (block) => {
      const data = new DataTransfer();
      data.setData('text/plain', block);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    Array.from({ length: ROWS }, (_, i) => line(i)).join('\n'),
  );
  await page.waitForTimeout(4_000);
  await page.waitForSelector('[data-save="saved"]');
  await context.close();
}

/**
 * Creates schemes as the page for new ones does, until the list has SCHEMES.
 * @param {Browser} browser
 * @param {string} state
 */
async function addSchemes(browser, state) {
  const context = await browser.newContext({ baseURL: ours.url, locale: 'vi-VN', storageState: state });
  const page = await context.newPage();
  await page.goto('/schemes/new');
  const form = await page.locator('form[data-form="new"]').evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('There is no form for new schemes');
    return Object.fromEntries([...new FormData(element)].map(([name, value]) => [name, String(value)]));
  });
  await page.goto('/');
  const existingCount = await page.locator('a[href*="/schemes/"]').count();
  for (let i = existingCount; i < SCHEMES; i++) {
    const answer = await context.request.post('/schemes/new', {
      form,
      headers: { origin: ours.url },
      maxRedirects: 0,
    });
    if (answer.status() !== 302) throw new Error(`A scheme was not created: ${answer.status()}`);
  }
  // The first list asks the rules of each new scheme once and stores what they say.
  await context.request.get('/', { timeout: 300_000 });
  await context.close();
}

/**
 * Signs a member in. Returns the file with the cookies.
 * @param {Browser} browser
 */
async function signIn(browser) {
  const context = await browser.newContext({ baseURL: ours.url, locale: 'vi-VN' });
  const answer = await context.request.post('/login', {
    form: { demo: 'member' },
    headers: { origin: ours.url },
    maxRedirects: 0,
  });
  if (answer.status() !== 302) throw new Error(`The member was not signed in: ${answer.status()}`);
  const path = join(dataDir, 'bench-state.json');
  await context.storageState({ path });
  await context.close();
  return path;
}

/**
 * @param {Browser} browser
 * @param {string} state
 */
async function sampleAddress(browser, state) {
  const context = await browser.newContext({ baseURL: ours.url, locale: 'vi-VN', storageState: state });
  const page = await context.newPage();
  await page.goto('/');
  const href = await page
    .getByRole('link', { name: /Ban Chấp hành/ })
    .first()
    .getAttribute('href');
  await context.close();
  return new URL(href ?? '/', ours.url).pathname;
}

/** Builds the empty Remix page in a folder from which the packages are found. Returns the folder. */
function buildEmpty() {
  const folder = join(ROOT, 'node_modules/.cache/de-an/emptyRemix');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  const sources = join(ROOT, 'bench/pages/emptyRemix');
  for (const name of ['remix.config.js', 'server.mjs']) cpSync(join(sources, name), join(folder, name));
  for (const name of ['root.tsx', 'index.tsx']) cpSync(join(sources, name), join(folder, 'app', name));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', sideEffects: false, dependencies: { '@remix-run/node': '*' } }),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js'), 'build'],
    { cwd: folder, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The empty Remix page could not be built:\n${stderr}`);
  return folder;
}

/**
 * Starts a server and waits for the address that it prints.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ child: ChildProcess, url: string }>}
 */
async function startServer(args, env) {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const text of child.stdout) {
    output += text;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    if (url === undefined) continue;
    for (let i = 0; i < 600; i++) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        return { child, url };
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`A server did not start:\n${output}`);
}

/**
 * @param {string} name
 * @param {number} usual
 */
function sizeOf(name, usual) {
  const i = process.argv.indexOf(name);
  return i === -1 ? usual : Number(process.argv[i + 1]);
}

/** @param {readonly number[]} times */
function summary(times) {
  return `p50 ${at(times, 0.5).toFixed(1)}, p95 ${at(times, 0.95).toFixed(1)}, longest ${at(times, 1).toFixed(1)} ms`;
}

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(0)} ms`;
}

/** @param {number | undefined} bytes */
function kilobytes(bytes) {
  return (bytes ?? Number.NaN) / 1_000;
}

/** @param {number} bytes */
function kb(bytes) {
  return `${kilobytes(bytes).toFixed(0)} kB`;
}
