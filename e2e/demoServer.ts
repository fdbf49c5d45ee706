import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type Browser, test as base, expect, type Page } from '@playwright/test';

/** The demo accounts, by role. */
export type DemoUser = 'member' | 'member2' | 'chair' | 'clerk' | 'viewer' | 'auditor' | 'administrator';

/** A running server with a fresh demo workspace, and browsers for its users. */
export interface DemoServer {
  readonly url: string;
  readonly dataDir: string;
  /** Opens a separate browser context and signs the user in. */
  readonly pageAs: (who: DemoUser, at?: { width: number; height: number }) => Promise<Page>;
  /** Kills the server and starts it again on the same data. */
  readonly crash: () => Promise<void>;
  /** Shuts the server down, runs `meanwhile`, and starts it again on the same data. */
  readonly restart: (meanwhile: () => Promise<void>) => Promise<void>;
}

/** Playwright's `test` with a demo server of its own for each walk. */
export const test = base.extend<{
  demoServer: DemoServer;
  /** Settings of the server other than its folder and address. */
  settings: Readonly<Record<string, string>>;
}>({
  settings: [{}, { option: true }],
  demoServer: async ({ browser, settings }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'de-an-walk-'));
    let { server, url } = await start(dataDir, settings);
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
        ({ server } = await start(dataDir, settings, port));
      },
      restart: async (meanwhile) => {
        await end(server, 'SIGTERM');
        await meanwhile();
        ({ server } = await start(dataDir, settings, port));
      },
    });
    for (const page of opened) await page.context().close();
    await end(server, 'SIGTERM');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${dataDir}.key`, { force: true });
  },
});

export { expect };

/** Ends a server and waits until its process is gone. */
export async function end(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null)
    throw new Error(`The server had already exited with ${server.exitCode ?? server.signalCode}`);
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

/**
 * Starts a server and waits until it is healthy. The server chooses a free port: another walk could use a port chosen
 * in advance. A server behind a proxy prints the proxy's URL; then `port` must be given, and the health check uses it.
 */
export async function start(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  port = '0',
): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, ['--max-semi-space-size=64', 'build/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: port,
      DATA_DIR: dataDir,
      WARM_UP: 'no',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  server.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  // Waits for a minute at least: the server creates its demo workspace first.
  for (let i = 0; i < 600; i++) {
    if (server.exitCode !== null) break;
    const [printed] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    const url = settings.PUBLIC_URL === undefined ? printed : `http://127.0.0.1:${port}`;
    const ready =
      url !== undefined &&
      (await fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (ready) return { server, url };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server did not start:\n${output}`);
}

/**
 * Makes `goto` and `reload` wait for hydration. A walk is faster than any user: on a busy machine it would type
 * into a field before the script handles it.
 */
export function waitingForHydration(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const hydrated = () => isHydrated(page);
  return Object.assign(page, {
    goto: async (...given: Parameters<Page['goto']>) => {
      const answer = await goto(...given);
      await hydrated();
      return answer;
    },
    reload: async (...given: Parameters<Page['reload']>) => {
      const answer = await reload(...given);
      await hydrated();
      return answer;
    },
  });
}

/** Waits until the page is hydrated; returns at once for a page without scripts, such as the sign-in page. */
export async function isHydrated(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.waitForFunction(
    () =>
      Object.keys(document).some((key) => key.startsWith('__reactContainer$')) ||
      !('__remixContext' in window),
  );
}

/**
 * Retries requests whose idle connection the server has just closed, as browsers do. The server closes an idle
 * connection after five seconds. On a busy machine that can be when the next request is sent.
 */
function retryResets(request: APIRequestContext): void {
  for (const method of ['get', 'post', 'fetch'] as const) {
    const send = request[method].bind(request);
    Object.assign(request, {
      [method]: (url: string, options: object = {}) => send(url, { maxRetries: 3, ...options }),
    });
  }
}

async function signIn(browser: Browser, url: string, who: DemoUser, at?: { width: number; height: number }) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    acceptDownloads: true,
    ...(at ? { viewport: at } : {}),
  });
  retryResets(context.request);
  // Posts what the buttons of the demo accounts post; `withoutPointer.walk.ts` tests the form.
  const answer = await context.request.post('/login', {
    headers: { origin: url },
    form: { demo: who },
    maxRedirects: 0,
  });
  expect(answer.status(), `${who} is signed in`).toBe(302);
  const page = waitingForHydration(await context.newPage());
  return page;
}
