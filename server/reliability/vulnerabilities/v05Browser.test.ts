import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ServerBuild } from '@remix-run/node';
import { tempFolder } from '@server/store/testing/tempFolder';
import { cookieOf, testServer } from '@server/testing/testServer';

/** A build with a page and a download that say nothing of caching. */
const BUILD = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('page', { status, headers }),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null, loader: () => null } },
    file: {
      id: 'file',
      parentId: 'root',
      path: 'schemes/:id/workbook.xlsx',
      module: { loader: () => new Response('file') },
    },
  },
  assets: { version: '1', url: '/build/manifest.js', entry: { module: '', imports: [] }, routes: {} },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  isSpaMode: false,
} as unknown as ServerBuild;

async function serve() {
  const publicDir = await tempFolder();
  await mkdir(join(publicDir, 'build'));
  await writeFile(join(publicDir, 'build', 'entry.js'), '');
  const server = await testServer({ build: BUILD, publicDir });
  const cookie = await cookieOf(server, 'chair');
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, { ...init, headers: { cookie }, redirect: 'manual' });
  return { send };
}

test('V5: no page, data or download may be stored by the browser; files of the build may', async () => {
  const { send } = await serve();
  for (const [path, status] of [
    ['/', 200],
    ['/?_data=root', 200],
    ['/schemes/a/workbook.xlsx', 200],
    ['/nowhere', 404],
  ] as const) {
    const response = await send(path);
    assert.equal(response.status, status, path);
    assert.equal(response.headers.get('cache-control'), 'no-store', path);
  }
  const file = await send('/build/entry.js');
  assert.match(file.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
});
