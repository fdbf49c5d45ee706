import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BareClient } from '@server/testing/BareClient';
import type { Target } from './attacks';

/** How fast the server was for a writer and a reader. */
export interface AbuseTimes {
  /** Time from an edit to its acknowledgement, 99th percentile, ms. */
  readonly ackP99: number;
  /** Time from the request of a page to its last byte, 95th percentile, ms. */
  readonly pageP95: number;
  /** The median of this time, ms. */
  readonly pageP50: number;
  /** The server's largest resident memory, MB. */
  readonly memoryMb: number;
  readonly edits: number;
  readonly pages: number;
  /** Edits that were not acknowledged, or pages that were not served. */
  readonly failed: number;
}

/** The people whose work is measured. */
export interface Bystanders {
  readonly writer: string;
  readonly reader: string;
}

const EDIT_EVERY_MS = 100;
const PAGE_EVERY_MS = 400;
/** An edit or a page that takes longer counts as failed. */
const TOO_LONG_MS = 20_000;

/** Pages that the reader loads before the measurement, because the first pages after a start always take longer. */
const WARM_UP_PAGES = 10;

/** Runs one attack against a server for `seconds` while a writer types ten edits a second and a reader loads pages. */
export async function measureAbuse(
  name: string,
  target: Target,
  bystanders: Bystanders,
  serverPid: number,
  seconds: number,
): Promise<AbuseTimes> {
  const client = new BareClient(
    `${target.url.replace('http', 'ws')}/sync/${target.scheme}`,
    bystanders.writer,
  );
  await client.sync();
  for (let i = 0; i < WARM_UP_PAGES; i++) {
    await isServed(`${target.url}/schemes/${target.scheme}`, bystanders.reader);
  }
  const attack = fork(
    fileURLToPath(new URL('attackMain.ts', import.meta.url)),
    [name, target.url, target.scheme, target.viewer],
    { execArgv: ['--import', 'tsx'] },
  );
  const ended = once(attack, 'exit');
  await Promise.race([once(attack, 'message'), ended]);
  if (attack.exitCode !== null) throw new Error(`The attack ${name} ended with ${attack.exitCode}`);
  const until = performance.now() + seconds * 1000;
  const [acks, pages, memoryMb] = await Promise.all([
    writeUntil(until, client),
    loadUntil(until, target, bystanders.reader),
    watchMemory(until, serverPid),
  ]);
  attack.kill('SIGTERM');
  await ended;
  client.destroy();
  return {
    ackP99: quantile(acks, 0.99),
    pageP95: quantile(pages, 0.95),
    pageP50: quantile(pages, 0.5),
    memoryMb,
    edits: acks.length,
    pages: pages.length,
    failed: [...acks, ...pages].filter((ms) => ms >= TOO_LONG_MS).length,
  };
}

/** Makes one edit after another; returns how long each waited for its acknowledgement. */
async function writeUntil(until: number, client: BareClient): Promise<number[]> {
  const times: number[] = [];
  const waiting: { readonly n: number; readonly at: number }[] = [];
  client.onDurable = () => {
    while (waiting[0] && waiting[0].n <= client.acknowledged) {
      times.push(performance.now() - (waiting.shift()?.at ?? 0));
    }
  };
  for (let i = 0; performance.now() < until && client.closed === null; i++) {
    client.edit((doc) => doc.getMap('facts').set('leavers', i % 50));
    waiting.push({ n: client.sent, at: performance.now() });
    await pause(EDIT_EVERY_MS);
  }
  const end = performance.now() + TOO_LONG_MS;
  while (waiting.length > 0 && client.closed === null && performance.now() < end) await pause(50);
  return [...times, ...waiting.map(() => TOO_LONG_MS)];
}

async function loadUntil(until: number, { url, scheme }: Target, cookie: string): Promise<number[]> {
  const times: number[] = [];
  while (performance.now() < until) {
    const begun = performance.now();
    times.push(
      (await isServed(`${url}/schemes/${scheme}`, cookie)) ? performance.now() - begun : TOO_LONG_MS,
    );
    await pause(Math.max(0, PAGE_EVERY_MS - (performance.now() - begun)));
  }
  return times;
}

async function isServed(url: string, cookie: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { headers: { cookie }, signal: AbortSignal.timeout(TOO_LONG_MS) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    // The request was refused, broken or too late, so the reader got no page.
    return false;
  }
}

async function watchMemory(until: number, pid: number): Promise<number> {
  let peak = 0;
  while (performance.now() < until) {
    peak = Math.max(peak, await residentMb(pid));
    await pause(200);
  }
  return peak;
}

/** Resident memory of a process, MB. Works on Linux only. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? TOO_LONG_MS;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
