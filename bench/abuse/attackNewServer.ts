import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_SERVER, ServerProcess } from '@server/reliability/ServerProcess';
import { type AbuseTimes, measureAbuse } from './measureAbuse';

/** Runs one attack for `seconds` against a server of its own with the demo workspace. It needs `npm run build`. */
export async function attackNewServer(name: string, seconds: number): Promise<AbuseTimes> {
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
    await rm(`${dataDir}.key`, { force: true });
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
