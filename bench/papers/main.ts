import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EDITION } from '@schemes/clauses/edition';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { paperOf } from '@server/exports/tasks/paperOf';
import type { StoredSettings } from '@server/exports/tasks/paperTask';
import { findLibreOffice } from '@server/exports/workers/findLibreOffice';
import { PaperThreads } from '@server/exports/workers/PaperThreads';
import { updatesOf } from '@server/rooms/testing/updatesOf';
import { fillDemoWorkspace } from '@server/services/demoWorkspace';
import { openServices } from '@server/services/openServices';
import { BareClient } from '@server/testing/BareClient';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { strFromU8, unzipSync } from 'fflate';
import { quantile } from '../measure/median';
import { largeScheme } from '../rules/largeScheme';

const ROOT = new URL('../../', import.meta.url);
const NONE: StoredSettings = { own: {}, last: {}, latest: null, attachedTo: null, year: 2026 };
const LIMITS = { rosterMs: 2_000, dossierMs: 3_000, keyMs: 50 };
const ROUNDS = 3;
const WINDOW_MS = 8_000;

const threads = new PaperThreads(console.error, {}, new URL('build/paperWorker.js', ROOT));
const work = await mkdtemp(join(tmpdir(), 'de-an-bench-papers-'));
console.log(`Node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}\n`);
try {
  const roster = await measureRoster();
  const dossier = await measureDossier();
  const keys = await measureKeys();
  await measurePeers(roster.rows);
  const verdicts = [
    ['roster of 2,000 people', roster.ms, LIMITS.rosterMs],
    ['dossier of a 60-candidate scheme', dossier, LIMITS.dossierMs],
    ['increase of the longest keystroke while the roster is exported', keys, LIMITS.keyMs],
  ] as const;
  console.log('');
  for (const [what, ms, most] of verdicts) {
    console.log(`${ms < most ? 'met   ' : 'MISSED'} ${what}: ${ms.toFixed(0)} ms, limit ${most} ms`);
  }
  process.exitCode = verdicts.every(([, ms, most]) => ms < most) ? 0 : 1;
} finally {
  await threads.close();
  await rm(work, { recursive: true, force: true });
}

async function draft(updates: readonly Uint8Array[], name: string): Promise<Uint8Array> {
  const named = paperOf(name);
  if (!named) throw new Error(`There is no paper ${name}`);
  const paper = { kind: named.definition.kind, part: named.part };
  const task = { updates, steps: [], schemeId: 'bench', paper, stored: NONE, issuedVersions: [] };
  const made = await threads.draft(task);
  if (!made.ok) throw new Error(made.refusal.code);
  if (!made.value.file) throw new Error('No draft was made');
  return made.value.file.bytes;
}

/** Times an act in several rounds, after one that warms up the thread. Returns the median. */
async function timed(what: string, act: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    await act();
    took.push(performance.now() - began);
  }
  const [cold = 0, ...warm] = took;
  const median = quantile(warm, 0.5);
  console.log(`${what}: ${median.toFixed(0)} ms (first, with a cold thread, ${cold.toFixed(0)} ms)`);
  return median;
}

/** The sample scheme with a roster of this many people. */
function schemeOf(people: number): Snapshot {
  const large = largeScheme(people);
  const sample = communeSample(EDITION);
  const rows =
    large.sections.flatMap(({ tables }) => tables).find(({ type }) => type === 'roster')?.rows ?? [];
  return {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) => (table.type === 'roster' ? { ...table, rows } : table)),
    })),
  };
}

async function measureRoster() {
  const updates = updatesOf(schemeOf(2_000));
  let bytes = new Uint8Array();
  const ms = await timed('roster of 2,000 people', async () => {
    bytes = new Uint8Array(await draft(updates, 'danh-sach-trich-ngang'));
  });
  return { ms, rows: tableOf(bytes) };
}

function measureDossier(): Promise<number> {
  const updates = updatesOf(schemeOf(60));
  return timed('dossier of a 60-candidate scheme', async () => {
    const task = { updates, steps: [], schemeId: 'bench', stored: NONE, issued: [], entries: [] };
    const made = await threads.dossier(task);
    if (!made.ok) throw new Error(made.refusal.code);
  });
}

/** How much longer an editor's slowest keystroke takes to reach another client while rosters are exported. */
async function measureKeys(): Promise<number> {
  const dataDir = join(work, 'data');
  const services = await openServices({ dataDir, libreOffice: null });
  await fillDemoWorkspace(services);
  const [organisation] = services.register.organisations.data;
  const by = { id: 'server', name: 'Đề Án' };
  const made = await services.schemes.create(organisation?.id ?? '', schemeOf(2_000), by);
  if (!made.ok) throw new Error(made.refusal.code);
  await services.close();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['build/server.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  try {
    await until(() =>
      fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const cookies = await Promise.all(['member', 'member2', 'clerk'].map((who) => signIn(url, who)));
    const socket = `${url.replace('http', 'ws')}/sync/${made.value.id}`;
    const [writer, reader] = await Promise.all(
      cookies.slice(0, 2).map((cookie) => new BareClient(socket, cookie ?? null).sync()),
    );
    if (!writer || !reader) throw new Error('There are no clients');
    const quiet = await typing(writer, reader);
    let exports = 0;
    let going = true;
    const exporting = (async () => {
      while (going) {
        const paper = `${url}/schemes/${made.value.id}/papers/danh-sach-trich-ngang.docx?as=draft`;
        const answer = await fetch(paper, { method: 'POST', headers: { cookie: cookies[2] ?? '' } });
        if (!answer.ok) throw new Error(`The roster was refused with ${answer.status}`);
        await answer.arrayBuffer();
        exports++;
      }
    })();
    const busy = await typing(writer, reader);
    going = false;
    await exporting;
    const summary = (times: readonly number[]) =>
      `p50 ${quantile(times, 0.5).toFixed(1)}, p99 ${quantile(times, 0.99).toFixed(1)}, longest ${Math.max(...times).toFixed(1)} ms (${times.length} keystrokes)`;
    console.log(`keystrokes to another client, nothing exported: ${summary(quiet)}`);
    console.log(`the same while ${exports} rosters of 2,000 people are exported: ${summary(busy)}`);
    writer.destroy();
    reader.destroy();
    return Math.max(...busy) - Math.max(...quiet);
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function typing(writer: BareClient, reader: BareClient): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + WINDOW_MS;
  for (let n = 0; performance.now() < until; n++) {
    const began = performance.now();
    const facts = reader.doc.getMap('facts');
    const seen = new Promise<void>((resolve) => {
      const look = () => {
        if (facts.get('leavers') !== n % 50) return;
        facts.unobserve(look);
        resolve();
      };
      facts.observe(look);
    });
    writer.edit((doc) => doc.getMap('facts').set('leavers', n % 50));
    await seen;
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}

/** Times the same roster from HTML with html-to-docx and with LibreOffice, the usual alternatives. */
async function measurePeers(rows: readonly (readonly string[])[]): Promise<void> {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
  const table = `<table border="1">${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
  const html = `<!doctype html><html><head><meta charset="utf-8"></head><body>${table}</body></html>`;
  const require = createRequire(new URL('peers/package.json', import.meta.url));
  const peer = (await import(pathToFileURL(require.resolve('html-to-docx')).href)) as {
    default: (html: string, header: null, options: object) => Promise<Uint8Array>;
  };
  const began = performance.now();
  await peer.default(html, null, { orientation: 'landscape', lang: 'vi-VN' });
  console.log(
    `the same ${rows.length} rows by html-to-docx 1.8.0, on the caller's own thread: ${(performance.now() - began).toFixed(0)} ms`,
  );
  const libreOffice = findLibreOffice();
  if (!libreOffice) return console.log('LibreOffice is not installed, so it was not measured');
  await mkdir(join(work, 'out'));
  await writeFile(join(work, 'roster.html'), html);
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const convert = () =>
    spawnSync(
      libreOffice,
      [
        profile,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        join(work, 'out'),
        join(work, 'roster.html'),
      ],
      { timeout: 240_000, stdio: 'ignore' },
    );
  convert();
  const start = performance.now();
  const { status } = convert();
  console.log(
    status === 0
      ? `the same rows by LibreOffice from HTML: ${(performance.now() - start).toFixed(0)} ms`
      : 'the same rows by LibreOffice from HTML: not finished in 240 s',
  );
}

/** The rows of a paper's largest table, as text. */
function tableOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const tables = xml.split('<w:tbl>').slice(1);
  const largest = tables.reduce((a, b) => (b.length > a.length ? b : a), '');
  return largest
    .split('<w:tr>')
    .slice(1)
    .map((row) =>
      row
        .split('</w:tc>')
        .slice(0, -1)
        .map((cell) => cell.replace(/<[^>]+>/g, '')),
    );
}

async function signIn(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url },
    body: new URLSearchParams({ username, password: 'demo-1234' }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in: ${answer.status}`);
  return cookie;
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await ready()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server did not start');
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  await once(listener, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
