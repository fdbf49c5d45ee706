import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_SERVER, ServerProcess } from '@server/reliability/ServerProcess';
import { ATTACKS } from './attacks';
import { type AbuseTimes, measureAbuse } from './measureAbuse';

/** What the writer and the reader are promised whatever one other person does; MB for the server. */
const PROMISE = { ackP99: 250, pageP95: 500, memoryMb: 600 };
const SECONDS = 10;

const asked = process.argv.slice(2);
const at = asked.indexOf('--seconds');
const seconds = at === -1 ? SECONDS : Number(asked.splice(at, 2)[1]);
const names = asked.length > 0 ? asked : Object.keys(ATTACKS);

console.log('attack               ack p99    page p95    memory   edits  pages  failed');
let kept = true;
for (const name of names) {
  if (!(name in ATTACKS))
    throw new Error(`There is no attack ${name}: choose of ${Object.keys(ATTACKS).join(', ')}`);
  const times = await attackNewServer(name);
  const missed = missedOf(times);
  kept &&= missed.length === 0;
  const { ackP99, pageP95, memoryMb, edits, pages, failed } = times;
  console.log(
    [
      name.padEnd(18),
      `${ackP99.toFixed(0)} ms`.padStart(9),
      `${pageP95.toFixed(0)} ms`.padStart(11),
      `${memoryMb.toFixed(0)} MB`.padStart(9),
      String(edits).padStart(7),
      String(pages).padStart(6),
      String(failed).padStart(7),
      missed.length > 0 ? ` MISSED: ${missed.join(', ')}` : ' kept',
    ].join(' '),
  );
}
process.exit(kept ? 0 : 1);

/** Every attack meets a fresh server with the demo workspace, so that none suffers from another. */
async function attackNewServer(name: string): Promise<AbuseTimes> {
  const dataDir = await mkdtemp(join(tmpdir(), 'de-an-abuse-'));
  const server = new ServerProcess(BUILT_SERVER, dataDir);
  try {
    const url = await server.serves();
    const [writer, reader, viewer] = await Promise.all(
      ['member', 'chair', 'viewer'].map((demo) => signIn(url, demo)),
    );
    const scheme = await firstScheme(url, writer ?? '');
    const target = { url, scheme, viewer: viewer ?? '' };
    return await measureAbuse(
      name,
      target,
      { writer: writer ?? '', reader: reader ?? '' },
      server.pid,
      seconds,
    );
  } finally {
    await server.kill();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function signIn(url: string, demo: string): Promise<string> {
  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({ demo }),
    redirect: 'manual',
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${demo} was not signed in: ${answer.status}`);
  return cookie;
}

async function firstScheme(url: string, cookie: string): Promise<string> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const id = /href="\/schemes\/([A-Za-z0-9_-]{6,})"/.exec(page)?.[1];
  if (id === undefined) throw new Error('The list shows no scheme');
  return id;
}

function missedOf({ ackP99, pageP95, memoryMb, failed }: AbuseTimes): string[] {
  return [
    ...(ackP99 > PROMISE.ackP99 ? ['acknowledgement'] : []),
    ...(pageP95 > PROMISE.pageP95 ? ['page'] : []),
    ...(memoryMb > PROMISE.memoryMb ? ['memory'] : []),
    ...(failed > 0 ? ['not served'] : []),
  ];
}
