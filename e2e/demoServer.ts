import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type Browser, test as base, expect, type Page } from '@playwright/test';

/** The demo accounts by what they do (server/auth prints them on a first run). */
export type Who = 'member' | 'member2' | 'chair' | 'clerk' | 'viewer' | 'administrator';

/** A running server with a fresh demo workspace, and people at their own browsers. */
export interface DemoServer {
  readonly url: string;
  readonly dataDir: string;
  /** Opens a browser window of its own and signs somebody in. */
  readonly pageAs: (who: Who, at?: { width: number; height: number }) => Promise<Page>;
  /** Kills the server without warning and starts it again on the same data. */
  readonly crash: () => Promise<void>;
  /** Stops the server in good order, lets something happen meanwhile, and starts it again on the same data. */
  readonly restart: (meanwhile: () => Promise<void>) => Promise<void>;
}

export const test = base.extend<{ demoServer: DemoServer }>({
  demoServer: async ({ browser }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'de-an-walk-'));
    let { server, url } = await start(dataDir);
    const { port } = new URL(url);
    const opened: Page[] = [];
    await use({
      url,
      dataDir,
      pageAs: async (who, at) => {
        const page = await signIn(browser, url, who, at);
        opened.push(page);
        return page;
      },
      crash: async () => {
        await end(server, 'SIGKILL');
        ({ server } = await start(dataDir, port));
      },
      restart: async (meanwhile) => {
        await end(server, 'SIGTERM');
        await meanwhile();
        ({ server } = await start(dataDir, port));
      },
    });
    for (const page of opened) await page.context().close();
    await end(server, 'SIGTERM');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };

async function end(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null)
    throw new Error(`The server had ended before, with ${server.exitCode ?? server.signalCode}`);
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

/** A server that serves, and where. It finds a port itself: one looked for beforehand may be another walk's by then. */
async function start(
  dataDir: string,
  port = '0',
): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, ['build/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: port,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  server.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  // A minute at least, as in the tests of server processes: it makes its demo workspace first.
  for (let i = 0; i < 600; i++) {
    if (server.exitCode !== null) break;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    const ready =
      url !== undefined &&
      (await fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (ready) return { server, url };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server did not start:\n${said}`);
}

/**
 * The page, each load of which is over when its script hears keys and clicks. A walk is quicker than any hand: what it
 * types before, on a busy machine, stands in a field that the script knows nothing of.
 */
function heeded(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const hears = () =>
    page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__reactContainer$')));
  return Object.assign(page, {
    goto: async (...given: Parameters<Page['goto']>) => {
      const answer = await goto(...given);
      await hears();
      return answer;
    },
    reload: async (...given: Parameters<Page['reload']>) => {
      const answer = await reload(...given);
      await hears();
      return answer;
    },
  });
}

/**
 * Asks again where the server has just closed an idle connection, as a browser does by itself: after five seconds
 * without a request it closes one, which on a busy machine is the moment when the next request leaves.
 */
function retryResets(request: APIRequestContext): void {
  for (const method of ['get', 'post', 'fetch'] as const) {
    const send = request[method].bind(request);
    Object.assign(request, {
      [method]: (url: string, options: object = {}) => send(url, { maxRetries: 3, ...options }),
    });
  }
}

async function signIn(browser: Browser, url: string, who: Who, at?: { width: number; height: number }) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    acceptDownloads: true,
    ...(at ? { viewport: at } : {}),
  });
  retryResets(context.request);
  // As the buttons of the demo accounts post it. That form is walked in `withoutPointer.walk.ts`.
  const answer = await context.request.post('/login', {
    headers: { origin: url },
    form: { demo: who },
    maxRedirects: 0,
  });
  expect(answer.status(), `${who} is signed in`).toBe(302);
  const page = heeded(await context.newPage());
  return page;
}
