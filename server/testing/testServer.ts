import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { passwordsHere } from '@server/auth/passwords';
import { sessionCookie } from '@server/auth/sessionCookie';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import { createServer, type RunningServer, type ServerOptions } from '@server/createServer';
import { within } from '@server/runtime/testing/within';

/** Starts a real server on a free port with the demo workspace in a new folder. It closes after the file's tests. */
export async function testServer(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const own = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'de-an-')) : null;
  const dataDir = options.dataDir ?? own ?? '';
  const server = await createServer({
    host: '127.0.0.1',
    port: 0,
    passwords: passwordsHere(LOW_HASH_COST),
    ...options,
    dataDir,
  });
  let closed: Promise<void> | null = null;
  const running = {
    ...server,
    close: () => {
      closed ??= server.close();
      return closed;
    },
  };
  after(async () => {
    // Close first: the folder of a running server cannot be removed.
    await within('the server closes', running.close());
    if (own === null) return;
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${own}.key`, { force: true });
  });
  return running;
}

/** Starts a session for a demo account and returns its `Cookie` header. */
export async function cookieOf({ services }: RunningServer, username: string): Promise<string> {
  const account = services.register.accounts.data.find((candidate) => candidate.username === username);
  if (!account) throw new Error(`There is no account ${username}`);
  const id = await services.sessions.start(account.id);
  const cookie = sessionCookie(services.register.secret.data.cookie, false);
  return (await cookie.serialize(id)).split(';')[0] ?? '';
}
