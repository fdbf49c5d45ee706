import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  redirect,
  type ServerBuild,
} from '@remix-run/node';
import { within } from '@server/runtime/testing/within';
import { tempFolder } from '@server/store/testing/tempFolder';
import { cookieOf, testServer } from '@server/testing/testServer';
import { got } from '@server/testing/testServices';
import { WebSocket } from 'ws';
import { pathPrefix, withoutPrefix } from './pathPrefix';
import { prefixedBuild } from './prefixedBuild';

/** A name of this machine, with which there are demo accounts. */
const ORIGIN = 'http://localhost:8080';
const PUBLIC = `${ORIGIN}/de-an`;

/** What a page is given of the compiled build, as its answer. */
interface Rendered {
  readonly manifest: { readonly url: string; readonly entry: { readonly module: string } };
  readonly serverHandoffString: string;
}

/** Pages as Remix compiles them: one that shows its address and one that leads elsewhere after a form. */
const BUILD = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers, context: Rendered) => {
        const { manifest, serverHandoffString } = context;
        headers.set('Content-Type', 'application/json');
        const { basename } = JSON.parse(serverHandoffString) as { readonly basename?: string };
        return new Response(JSON.stringify({ url: manifest.url, entry: manifest.entry.module, basename }), {
          status,
          headers,
        });
      },
    },
  },
  routes: {
    root: {
      id: 'root',
      path: '',
      module: { default: () => null, links: () => [{ rel: 'stylesheet', href: '/build/_assets/app-1.css' }] },
    },
    'routes/login': {
      id: 'routes/login',
      parentId: 'root',
      path: 'login',
      module: { default: () => null, action: () => redirect('/schemes/1?section=a') },
    },
    'routes/where': {
      id: 'routes/where',
      parentId: 'root',
      path: 'where',
      module: { loader: ({ request }: { readonly request: Request }) => json({ at: request.url }) },
    },
    'routes/me': {
      id: 'routes/me',
      parentId: 'root',
      path: 'me',
      module: {
        loader: ({ context }: LoaderFunctionArgs) => json({ name: context.actor?.name ?? null }),
        action: async ({ context }: ActionFunctionArgs) => {
          const { setCookie } = got(await context.sessions.signIn('member', 'demo-1234'));
          return json(null, { headers: { 'Set-Cookie': setCookie } });
        },
      },
    },
  },
  assets: {
    version: '1',
    url: '/build/manifest-1.js',
    entry: { module: '/build/entry-1.js', imports: ['/build/_shared/chunk-1.js'] },
    routes: {},
  },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  isSpaMode: false,
} as unknown as ServerBuild;

const SCRIPT = 'import{a}from"/build/_shared/chunk-1.js";const b=[import("/build/b.js"),`/build/c.js`];';

/** A folder of static files with one script, compressed as the build does it. */
async function publicFolder(): Promise<string> {
  const folder = await tempFolder();
  await mkdir(join(folder, 'build/routes'), { recursive: true });
  for (const name of ['entry-1.js', 'routes/$-1.js']) {
    await writeFile(join(folder, 'build', name), SCRIPT);
    await writeFile(join(folder, 'build', `${name}.br`), brotliCompressSync(SCRIPT));
  }
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  return folder;
}

test('the prefix is the path of PUBLIC_URL, and is taken off once', () => {
  assert.equal(pathPrefix('https://vanphong.example/tinh-uy/de-an'), '/tinh-uy/de-an');
  assert.equal(pathPrefix('https://vanphong.example/'), '');
  assert.equal(pathPrefix(undefined), '');
  for (const [address, own] of [
    ['/de-an', '/'],
    ['/de-an/', '/'],
    ['/de-an?x=1', '/?x=1'],
    ['/de-an/schemes/1?section=a', '/schemes/1?section=a'],
    ['/de-an/de-an/x', '/de-an/x'],
    ['/schemes/1', '/schemes/1'],
    ['/de-anh', '/de-anh'],
    ['/de-an.svg', '/de-an.svg'],
  ] as const) {
    assert.equal(withoutPrefix(address, '/de-an'), own, address);
  }
  assert.equal(withoutPrefix('/de-an/x', ''), '/de-an/x');
});

test('a proxy may cut the prefix off or pass it on; pages have it either way', async () => {
  const { url } = await testServer({ publicUrl: PUBLIC, build: BUILD, publicDir: await publicFolder() });
  for (const prefix of ['', '/de-an']) {
    const at = (path: string, init: RequestInit = {}) =>
      fetch(`${url}${prefix}${path}`, { redirect: 'manual', ...init });
    for (const path of ['/healthz', '/readyz', '/favicon.svg', '/pdfjs/pdf.min.mjs']) {
      assert.equal((await at(path)).status, 200, prefix + path);
    }
    const where = (await (await at('/where?x=1')).json()) as { readonly at: string };
    assert.equal(where.at, `${PUBLIC}/where?x=1`);
    assert.deepEqual(await (await at('/login')).json(), {
      url: '/de-an/build/manifest-1.js',
      entry: '/de-an/build/entry-1.js',
      basename: '/de-an',
    });
    const form = { method: 'POST', headers: { origin: ORIGIN } };
    const after = await at('/login', form);
    assert.equal(after.status, 302);
    assert.equal(after.headers.get('location'), '/de-an/schemes/1?section=a');
    // The router in the browser puts the prefix before it.
    const data = await at('/login?_data=routes%2Flogin', form);
    assert.equal(data.headers.get('x-remix-redirect'), '/schemes/1?section=a');
    const elsewhere = await at('/login', { method: 'POST', headers: { origin: 'http://localhost:9' } });
    assert.equal(elsewhere.status, 403);
  }
  assert.equal((await fetch(`${url}/de-anh/healthz`)).status, 404);
});

test('the editor’s socket opens with the prefix and without it', async () => {
  const server = await testServer({ publicUrl: PUBLIC });
  const cookie = await cookieOf(server, 'member');
  const scheme = server.services.schemes.rows()[0]?.id;
  for (const [path, expected] of [
    [`/de-an/sync/${scheme}`, 'open'],
    [`/sync/${scheme}`, 'open'],
    [`/de-anh/sync/${scheme}`, '404'],
  ] as const) {
    const socket = new WebSocket(server.url.replace('http', 'ws') + path, {
      headers: { cookie, origin: ORIGIN },
    });
    const outcome = new Promise<string>((done) => {
      socket.on('open', () => done('open'));
      socket.on('unexpected-response', (_request, { statusCode }) => done(String(statusCode)));
      socket.on('error', (error) => done(error.message));
    });
    assert.equal(await within(`an answer at ${path}`, outcome), expected, path);
    socket.terminate();
  }
});

test('scripts name each other below the prefix, compressed or not; without one they are the build’s own', async () => {
  const publicDir = await publicFolder();
  const [below, alone] = [
    await testServer({ demo: false, publicUrl: PUBLIC, build: BUILD, publicDir }),
    await testServer({ demo: false, build: BUILD, publicDir }),
  ];
  const prefixed =
    'import{a}from"/de-an/build/_shared/chunk-1.js";const b=[import("/de-an/build/b.js"),`/de-an/build/c.js`];';
  for (const name of ['entry-1.js', 'routes/$-1.js']) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const answer = await fetch(`${below.url}/de-an/build/${name}`, { headers });
      assert.equal(await answer.text(), prefixed, encoding);
      assert.equal(answer.headers.get('content-encoding') ?? 'identity', encoding);
      assert.match(answer.headers.get('content-type') ?? '', /javascript/);
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
      assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
      const own = await fetch(`${alone.url}/build/${name}`, { headers });
      assert.equal(await own.text(), SCRIPT);
    }
  }
  assert.equal((await fetch(`${below.url}/de-an/build/none.js`)).status, 404);
});

test('style sheets of pages made on the server lie below the prefix, as those of the browser do', () => {
  const { routes, publicPath } = prefixedBuild(BUILD, '/de-an');
  assert.deepEqual(routes['root']?.module.links?.(), [
    { rel: 'stylesheet', href: '/de-an/build/_assets/app-1.css' },
  ]);
  assert.equal(publicPath, '/de-an/build/');
  assert.equal(routes['routes/login'], BUILD.routes['routes/login'], 'nothing else of a route changes');
});

test('two programs on one host have session cookies of their own, for the whole host over https', async () => {
  const origin = 'https://localhost:8443';
  const names: string[] = [];
  for (const path of ['/dang-uy', '/tinh-doan']) {
    const { url } = await testServer({ publicUrl: origin + path, build: BUILD });
    const signed = await fetch(`${url}${path}/me`, { method: 'POST', headers: { origin } });
    const cookie = signed.headers.get('set-cookie') ?? '';
    assert.match(cookie, /^__Host-de_an_session_[0-9a-f]{8}=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    names.push(cookie.split('=')[0] ?? '');
    const me = await fetch(`${url}/me`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    assert.deepEqual(await me.json(), { name: 'Nguyễn Thị Hạnh' });
  }
  assert.notEqual(names[0], names[1]);
});

test('figures answer at both addresses, and only to the token', async () => {
  const token = 'mot-ma-bi-mat-dai';
  const { url } = await testServer({ demo: false, publicUrl: PUBLIC, metrics: { token } });
  for (const address of [`${url}/metrics`, `${url}/de-an/metrics`]) {
    assert.equal((await fetch(address)).status, 401);
    assert.equal((await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status, 200);
  }
});

test('the set-up link and the address on the console have the prefix', async () => {
  const server = await testServer({ demo: false, publicUrl: 'https://vanphong.example/de-an' });
  assert.equal(server.openUrl, 'https://vanphong.example/de-an');
  assert.match(server.setUpUrl ?? '', /^https:\/\/vanphong\.example\/de-an\/setup\?token=[\w-]{20,}$/);
});
