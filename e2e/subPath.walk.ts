import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { end, isHydrated, start, waitingForHydration } from './demoServer';
import { cell, fill, goToSection, isLive } from './editorPage';

const PREFIX = '/de-an';

/** A proxy that serves something else at its root, and the program below `PREFIX`, which it removes from the path. */
interface Proxy {
  readonly url: string;
  readonly outside: readonly string[];
  readonly close: () => void;
}

/** Starts a proxy on a free port for a program on port `target`. */
async function startProxy(target: number): Promise<Proxy> {
  const outside: string[] = [];
  const inside = (url = ''): string | null => {
    if (url !== PREFIX && !url.startsWith(`${PREFIX}/`) && !url.startsWith(`${PREFIX}?`)) {
      outside.push(url);
      return null;
    }
    return url.slice(PREFIX.length).replace(/^(?!\/)/, '/');
  };
  // The default of most proxies: `Host` is the server to which they forward the request.
  const passed = (headers: IncomingHttpHeaders) => ({ ...headers, host: `127.0.0.1:${target}` });
  const server: Server = createServer((from, to) => {
    const path = inside(from.url);
    if (path === null) {
      to.writeHead(404).end();
      return;
    }
    const on = request(
      { host: '127.0.0.1', port: target, method: from.method, path, headers: passed(from.headers) },
      (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
      },
    );
    on.on('error', () => to.writeHead(502).end());
    from.pipe(on);
  });
  server.on('upgrade', (from, socket, head) => {
    const path = inside(from.url);
    if (path === null) {
      socket.destroy();
      return;
    }
    const on = connect(target, '127.0.0.1', () => {
      const lines = Object.entries(passed(from.headers)).map(([name, value]) => `${name}: ${value}`);
      on.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      on.write(head);
      on.pipe(socket);
      socket.pipe(on);
    });
    on.on('error', () => socket.destroy());
    socket.on('error', () => on.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PREFIX}`, outside, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface SubPath {
  /** URL that people type. */
  readonly url: string;
  /** URL of the program itself, without the proxy. */
  readonly beside: string;
  /** Requests to the proxy for paths that are not below the prefix. */
  readonly outside: readonly string[];
  readonly page: Page;
}

const test = base.extend<{ subPath: SubPath }>({
  subPath: async ({ browser }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'de-an-walk-'));
    const port = await freePort();
    const proxy = await startProxy(port);
    const { server, url: beside } = await start(dataDir, { PUBLIC_URL: proxy.url }, String(port));
    const context = await browser.newContext({ locale: 'vi-VN', acceptDownloads: true });
    const page = waitingForHydration(await context.newPage());
    await use({ url: proxy.url, beside, outside: proxy.outside, page });
    await context.close();
    proxy.close();
    await end(server, 'SIGTERM');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${dataDir}.key`, { force: true });
  },
});

test('below a path of a host: sign in, write, download, look at history, sign out', async ({ subPath }) => {
  const { page, url, beside, outside } = subPath;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  // The address without a slash at its end, as people type it, leads to the sign-in page and back.
  await page.goto(url);
  await expect(page).toHaveURL(`${url}/login?back=${encodeURIComponent('/de-an/')}`);
  await page.locator('[data-demo="member"]').click();
  await expect(page).toHaveURL(new RegExp(`^${url}/?$`));
  await isHydrated(page);
  await page
    .getByRole('link', { name: /Ban Chấp hành/ })
    .first()
    .click();
  await page.waitForURL((at) => at.pathname.startsWith(`${PREFIX}/schemes/`));
  await isLive(page);

  await goToSection(page, 'p2-4');
  await fill(page, 'B1', 'inspection_committee', 'note', 'Viết dưới đường dẫn con');
  await isLive(page);
  await page.reload();
  await isLive(page);
  await expect(cell(page, 'B1', 'inspection_committee', 'note')).toContainText('Viết dưới đường dẫn con');

  // A file that the browser fetches by itself, and a page behind a plain link, which asks the server for its data.
  const menu = page.locator('.top-bar button[aria-haspopup]').first();
  await menu.click();
  const coming = page.waitForEvent('download');
  await page.locator('form[action$="/workbook.xlsx"] button').first().click();
  expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
  await menu.click();
  await page.locator('[role="menuitem"][href$="/history"]').click();
  await page.waitForURL(/\/de-an\/schemes\/[\w-]+\/history$/);
  await page.locator('a.brand').click();
  await expect(page).toHaveURL(`${url}/`);

  await page.locator('.user-button').click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(`${url}/login`);
  await page.goto(`${url}/`);
  await expect(page).toHaveURL(new RegExp(`^${url}/login\\?`));

  // Beside the proxy the page moves below the prefix, where its router knows it.
  await page.goto(`${beside}/login`);
  await expect(page).toHaveURL(`${beside}${PREFIX}/login`);
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
