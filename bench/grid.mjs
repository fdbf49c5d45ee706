// `npm run bench:grid`: a table of 2,000 people in Chromium: frames while it scrolls, and from Enter to the frame on the
// screen that shows the edit, beside the same on an empty page. Exits 1 where a promise is missed. `--rows N` asks
// another size.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from '../scripts/ensure.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ shown: number[], moved: number[], late: number }} Edits */
/** @typedef {{ frames: number, moved: number }} Edit */
/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} ts
 * @property {number} pid
 * @property {{ local?: string }} [id2]
 * @property {{ event_latency?: { event_type?: string } }} args
 */

/** Milliseconds: a frame of 60 per second, with room for the clock; an edit is shown within one, the cursor moves within two. */
const PROMISE = { frameMedian: 17.5, frameP95: 25, editMedian: 16.7, movedMedian: 33.4, ownFrame: 16.6 };
const FRAMES = 300;
const EDITS = 40;
/** Between two keys of a quick typist, ms; the rules, asked after each edit, fall in between as they do at a desk. */
const BEAT = 80;
const VIEWPORT = { width: 1366, height: 768 };

ensureInstalled();
ensureBuilt();
const asked = process.argv.indexOf('--rows');
const ROWS = asked === -1 ? 2_000 : Number(process.argv[asked + 1]);
const dataDir = await mkdtemp(join(tmpdir(), 'de-an-bench-grid-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, [join(ROOT, 'build/server.js')], {
  cwd: ROOT,
  env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
  stdio: 'ignore',
});
let kept = false;
try {
  await ready();
  kept = await measure();
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(kept ? 0 : 1);

async function measure() {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  try {
    const floor = await floorOf(browser);
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'vi-VN' });
    await openRoster(page);
    const pasted = await pasteRows(page);
    const clock = await ownClock(page);
    const idle = await frames(page, 0);
    const [down, ownDown] = await clock(() => frames(page, 33), FRAMES);
    const [fast, ownFast] = await clock(() => frames(page, 330), FRAMES);
    const [edits, ownEdit] = await clock(() => editTable(page, browser), EDITS);
    console.log(
      `${ROWS} rows; load average ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} processors; milliseconds`,
    );
    console.log(`paste of ${ROWS} × 6 cells until it is painted  ${pasted.toFixed(0)}`);
    /** @type {[string, number[]][]} */
    const lines = [
      ['frames, nothing happening', idle],
      ['frames, a row a frame', down],
      ['frames, ten rows a frame', fast],
      ['Enter to the edit on screen', edits.shown],
      ['the same, an empty page', floor.shown],
      ['Enter to the cursor moved', edits.moved],
    ];
    for (const [what, times] of lines) console.log(`${what.padEnd(28)} ${summary(times)}`);
    console.log(
      `the page’s own processor time: ${ownDown.toFixed(1)} a frame of one row, ${ownFast.toFixed(1)} a frame of ten, ${ownEdit.toFixed(1)} an edit with its keys, rules and saving`,
    );
    const ratio = at(edits.shown, 0.5) / at(floor.shown, 0.5);
    console.log(
      `an edit takes ${ratio.toFixed(2)} times what an empty page takes; ${edits.late} of ${EDITS} not in the very next frame`,
    );
    return judge(down, edits, ownDown);
  } finally {
    await browser.close();
  }
}

/**
 * The main thread's processor time by piece of work: the same on a busy machine as on a quiet one.
 * @param {Page} page
 */
async function ownClock(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  /**
   * @template T
   * @param {() => Promise<T>} work
   * @param {number} pieces
   * @returns {Promise<[T, number]>}
   */
  const clock = async (work, pieces) => {
    const before = await spent();
    const done = await work();
    return [done, ((await spent()) - before) / pieces];
  };
  return clock;
}

/** @param {Page} page */
async function openRoster(page) {
  await page.goto(`${url}/login`);
  await page.locator('[data-demo="member"]').click();
  await page.waitForURL(`${url}/`);
  await page
    .getByRole('link', { name: /Ban Chấp hành/ })
    .first()
    .click();
  await page.waitForURL(/\/schemes\/[\w-]+/);
  await page.locator('[data-save="saved"]').waitFor();
  await page.locator('[data-section="p3-4"]').first().click();
  await page.locator('[data-table="B3"] [role="rowheader"]').first().click();
}

/**
 * Fills the table as a person would: a block from a spreadsheet. Gives the time until it is painted.
 * @param {Page} page
 */
function pasteRows(page) {
  /** @param {number} i */
  const line = (i) =>
    `Người thứ ${i + 1}\t${i % 3 ? 'Nam' : 'Nữ'}\t${1 + (i % 12)}/${1965 + (i % 25)}\tKinh\tKhông\txã số ${i}`;
  const text = Array.from({ length: ROWS }, (_, i) => line(i)).join('\n');
  return page.evaluate(async (block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    const began = performance.now();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const took = performance.now() - began;
    // The server's word on two thousand rows, and the rules', come after.
    await new Promise((done) => setTimeout(done, 4_000));
    return took;
  }, text);
}

/**
 * Times between frames while the table scrolls by so many pixels a frame, there and back at its ends.
 * @param {Page} page
 * @param {number} by
 */
function frames(page, by) {
  return page.evaluate(
    async ([count, step]) => {
      const box = document.querySelector('[data-table="B3"] .grid-box');
      if (!box) throw new Error('The table is not on the page');
      /** @type {number[]} */
      const times = [];
      let way = step;
      let last = await new Promise(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) way = -step;
        else if (box.scrollTop <= 0) way = step;
        box.scrollTop += way;
        const now = await new Promise(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times;
    },
    /** @type {const} */ ([FRAMES, by]),
  );
}

/**
 * Edits as a person makes them: a word, a breath, Enter. The times of Enter are the browser's own: from the key's event
 * to the presentation of the frame that followed it, drawing included; a page's scripts cannot see that. `late`: edits
 * whose text was not there when that frame was made. `moved`: until the cursor stands in another cell.
 * @param {Page} page
 * @param {Browser} browser
 * @returns {Promise<Edits>}
 */
async function editing(page, browser) {
  await page.evaluate(() => {
    /** @type {Edit[]} */
    const edits = [];
    Object.assign(window, { edits });
    /** @param {KeyboardEvent} event */
    const read = (event) => {
      if (event.key !== 'Enter') return;
      performance.mark('bench-enter');
      const input = document.activeElement;
      const shown = input?.closest('.cell')?.querySelector('.cell-text');
      if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement) || !shown)
        throw new Error('No cell has the keyboard');
      const wanted = input.value;
      const edit = { frames: 0, moved: 0 };
      /** @returns {void} */
      const look = () => {
        edit.frames += 1;
        if (shown.textContent !== wanted) {
          requestAnimationFrame(look);
          return;
        }
        /** @returns {void} */
        const leave = () => {
          if (document.activeElement === input) {
            requestAnimationFrame(leave);
            return;
          }
          edit.moved = performance.now() - event.timeStamp;
          edits.push(edit);
        };
        leave();
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('keydown', read, true);
  });
  await browser.startTracing(page, { categories: ['-*', 'benchmark', 'input', 'cc', 'blink.user_timing'] });
  for (let i = 0; i < EDITS; i++) {
    await page.keyboard.type(`Tày${i}`, { delay: BEAT });
    // Where in a frame the key falls is chance.
    await page.waitForTimeout(Math.random() * 17);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (n) => /** @type {{ edits: Edit[] }} */ (/** @type {unknown} */ (window)).edits.length > n,
      i,
    );
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const edits = await page.evaluate(
    () => /** @type {{ edits: Edit[] }} */ (/** @type {unknown} */ (window)).edits,
  );
  return {
    shown: presentations(traceEvents),
    moved: edits.map(({ moved }) => moved),
    late: edits.filter(({ frames }) => frames > 1).length,
  };
}

/**
 * The browser's latency record of each key that was marked.
 * @param {TraceEvent[]} events
 */
function presentations(events) {
  const records = events.filter(({ name }) => name === 'EventLatency');
  /** @param {TraceEvent} event */
  const isKey = ({ ph, args }) => ph === 'b' && /KEY/.test(args.event_latency?.event_type ?? '');
  const begun = records.filter(isKey);
  return events
    .filter(({ name }) => name === 'bench-enter')
    .flatMap((mark) => {
      const began = begun.filter(({ ts }) => ts <= mark.ts).at(-1);
      /** @param {TraceEvent} event */
      const isEnd = ({ ph, id2, pid, ts }) =>
        ph === 'e' && id2?.local === began?.id2?.local && pid === began?.pid && ts >= (began?.ts ?? 0);
      const ended = began && records.find(isEnd);
      return ended ? [(ended.ts - began.ts) / 1_000] : [];
    });
}

/**
 * The same on a page with nothing but one cell: what the machine and its browser take of themselves.
 * @param {Browser} browser
 */
async function floorOf(browser) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent(
    '<div class="cell"><span class="cell-text"></span><textarea></textarea><textarea></textarea></div>',
  );
  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll('textarea');
    const text = document.querySelector('.cell-text');
    if (!one || !other || !text) throw new Error('The page has no cell');
    one.focus();
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const [at, next] = document.activeElement === one ? [one, other] : [other, one];
      text.textContent = at.value;
      at.value = '';
      next.focus();
    });
  });
  const times = await editing(page, browser);
  await page.close();
  return times;
}

/**
 * @param {Page} page
 * @param {Browser} browser
 */
async function editTable(page, browser) {
  await page
    .locator('[data-table="B3"] .grid-box')
    .evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }));
  await page.waitForTimeout(500);
  await page.locator('[data-table="B3"] .cell[data-column="ethnic"]').nth(12).click();
  return editing(page, browser);
}

/**
 * @param {number[]} times
 * @param {number} share
 */
function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number[]} times */
function summary(times) {
  const late = times.filter((ms) => ms > 25).length;
  const figures = [0.5, 0.95, 0.99].map((share) => at(times, share).toFixed(1));
  return `median ${figures[0]}  p95 ${figures[1]}  p99 ${figures[2]}  over 25 ms: ${late} of ${times.length}`;
}

/**
 * @param {number[]} scrolling
 * @param {Edits} edits
 * @param {number} own
 */
function judge(scrolling, edits, own) {
  /** @type {[string, number, number][]} */
  const lines = [
    ['own processor time of a frame', own, PROMISE.ownFrame],
    ['a frame while scrolling, median', at(scrolling, 0.5), PROMISE.frameMedian],
    ['a frame while scrolling, p95', at(scrolling, 0.95), PROMISE.frameP95],
    ['Enter to the edit on screen, median', at(edits.shown, 0.5), PROMISE.editMedian],
    ['Enter to the cursor moved, median', at(edits.moved, 0.5), PROMISE.movedMedian],
  ];
  for (const [what, took, most] of lines)
    console.log(`${took <= most ? 'kept  ' : 'MISSED'} ${what}: ${took.toFixed(1)} of ${most}`);
  return lines.every(([, took, most]) => took <= most);
}

async function ready() {
  for (let i = 0; i < 200; i++) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server did not start');
}

async function freePort() {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port');
  listener.close();
  await once(listener, 'close');
  return address.port;
}
