// `npm run bench:rules`: measures the time of the rules in Node and in Chromium by the size of the roster. `--node` or
// `--chromium` runs one of the two. Exits 1 if a limit for 500 people is exceeded in Chromium.
import { join } from 'node:path';
import vm from 'node:vm';
import { findBrowser } from '../scripts/browser.mjs';
import { ensureInstalled, ROOT } from '../scripts/ensure.mjs';

/** @typedef {import('./rules/measureRules').RuleTimes} RuleTimes */
/** @typedef {import('./rules/measureRules').Times} Times */
/** @typedef {{ benchOfRules: typeof import('./rules/measureRules') }} WithBench the global of the bundle */

const SIZES = [100, 500, 2_000, 10_000];
/** Milliseconds, for 500 people in Chromium. */
const LIMITS = { people: 500, cellMedian: 4, cellP99: 16, full: 25 };

ensureInstalled();
const code = await bundle();
const only = process.argv.slice(2);
if (only.length === 0 || only.includes('--node')) report('Node', await inNode());
let met = true;
if (only.length === 0 || only.includes('--chromium')) {
  const rows = await inChromium();
  report('Chromium', rows);
  met = judge(rows.find(({ people }) => people === LIMITS.people));
}
process.exit(met ? 0 : 1);

async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'bench/rules/measureRules.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'benchOfRules',
    target: 'es2022',
    tsconfig: join(ROOT, 'tsconfig.json'),
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}

/**
 * Fewer runs for large rosters; enough runs for a p99 of the smaller ones.
 * @param {number} people
 */
function runsFor(people) {
  return { full: people > 2_000 ? 12 : 40, cell: people > 2_000 ? 100 : 500 };
}

async function inNode() {
  vm.runInThisContext(code);
  const { benchOfRules } = /** @type {WithBench} */ (/** @type {unknown} */ (globalThis));
  return SIZES.map((people) => benchOfRules.measureRules(people, runsFor(people)));
}

async function inChromium() {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    // The bundle names one global; a `const` or `var` in an evaluated script would not outlive the call.
    await page.addScriptTag({ content: code });
    /** @type {RuleTimes[]} */
    const rows = [];
    for (const people of SIZES) {
      rows.push(
        await page.evaluate(
          ([n, runs]) =>
            /** @type {WithBench} */ (/** @type {unknown} */ (globalThis)).benchOfRules.measureRules(n, runs),
          /** @type {const} */ ([people, runsFor(people)]),
        ),
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} engine
 * @param {RuleTimes[]} rows
 */
function report(engine, rows) {
  const [first] = rows;
  const last = rows.at(-1);
  const middle = rows.find(({ people }) => people === LIMITS.people);
  if (!first || !last || !middle) throw new Error('Nothing was measured');
  console.log(`\n${engine}: ${first.clauses} clauses; milliseconds, median / p99`);
  console.log(
    'people    outcomes  findings   one cell            full pass           µs per person (cell, full)',
  );
  for (const { people, outcomes, findings, cell, full } of rows) {
    /** @param {number} ms */
    const each = (ms) => ((1000 * ms) / people).toFixed(1);
    console.log(
      [
        String(people).padStart(6),
        String(outcomes).padStart(10),
        String(findings).padStart(9),
        times(cell).padStart(19),
        times(full).padStart(19),
        `${each(cell.median)}, ${each(full.median)}`.padStart(20),
      ].join(' '),
    );
  }
  /** @param {'cell' | 'full'} what */
  const growth = (what) => (last[what].median / middle[what].median).toFixed(1);
  console.log(
    `${last.people / middle.people} times the people: one cell ${growth('cell')} times, full pass ${growth('full')} times`,
  );
}

/** @param {Times} times */
function times({ median, p99 }) {
  return `${median.toFixed(2)} / ${p99.toFixed(2)}`;
}

/**
 * Prints and returns whether the limits for 500 people in Chromium are met.
 * @param {RuleTimes | undefined} rows
 */
function judge(rows) {
  if (!rows) throw new Error(`${LIMITS.people} people were not measured`);
  const { cell, full } = rows;
  /** @type {[string, number, number][]} */
  const lines = [
    ['one cell, median', cell.median, LIMITS.cellMedian],
    ['one cell, p99', cell.p99, LIMITS.cellP99],
    ['full pass, median', full.median, LIMITS.full],
  ];
  console.log(`\nLimits for ${LIMITS.people} people in Chromium:`);
  for (const [what, took, most] of lines) {
    console.log(`${took <= most ? 'met   ' : 'MISSED'} ${what}: ${took.toFixed(2)} ms, limit ${most} ms`);
  }
  return lines.every(([, took, most]) => took <= most);
}
