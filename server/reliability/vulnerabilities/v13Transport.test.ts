import assert from 'node:assert/strict';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import type { ServerBuild } from '@remix-run/node';
import { isSameOrigin, type OwnOrigin } from '@server/http/isSameOrigin';
import { openUrl } from '@server/http/openUrl';
import { ProxyTrust } from '@server/http/ProxyTrust';
import { TEST_TLS } from '@server/http/testing/testTls';
import { within } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';
import { pino } from 'pino';
import { WebSocket } from 'ws';

const PUBLIC = 'https://de-an.example';

/** A build with the page `/login`, which takes a form. */
const FORM_BUILD = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('taken', { status, headers }),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    login: {
      id: 'login',
      parentId: 'root',
      path: 'login',
      module: { default: () => null, action: () => null },
    },
  },
  assets: { version: '1', url: '/build/manifest.js', entry: { module: '', imports: [] }, routes: {} },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  isSpaMode: false,
} as unknown as ServerBuild;

/** Sends a request as it is, which `fetch` would not: it sets `Host` and `Origin` itself. */
async function send(url: string, method: string, headers: Readonly<Record<string, string>>) {
  const { port, protocol } = new URL(url);
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  const response = await within(
    'the answer comes',
    new Promise<IncomingMessage>((done, fail) => {
      request({ host: '127.0.0.1', port, path: '/login', method, headers, rejectUnauthorized: false })
        .on('response', done)
        .on('error', fail)
        .end();
    }),
  );
  let text = '';
  for await (const part of response) text += String(part);
  return { status: response.statusCode, headers: response.headers, text };
}

/** The close code of a socket; `open` when it opened. */
async function socketOf(url: string, headers: Readonly<Record<string, string>>) {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers, rejectUnauthorized: false });
  const ended = new Promise<string>((done) => {
    socket.on('open', () => done('open'));
    socket.on('unexpected-response', (_request, response) => done(String(response.statusCode)));
    socket.on('error', () => done('error'));
  });
  const outcome = await within('the socket opens or not', ended);
  socket.on('error', () => {
    // It is ended while it connects.
  });
  socket.terminate();
  return outcome;
}

function requestWith(headers: Readonly<Record<string, string>>, remoteAddress: string): IncomingMessage {
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

test('V13: behind a proxy that changes Host a form is refused with the settings to look at', async () => {
  const server = await testServer({ demo: false });
  const answer = await send(server.url, 'POST', { host: 'backend:3000', origin: PUBLIC, cookie: 'lang=en' });
  assert.equal(answer.status, 403);
  assert.match(answer.text, /https:\/\/de-an\.example/);
  assert.match(answer.text, /http:\/\/backend:3000/);
  assert.match(answer.text, /PUBLIC_URL/);
  assert.match(answer.text, /TRUST_PROXY/);
});

test('V13: with PUBLIC_URL the same form and its sockets pass, and no other origin does', async () => {
  // A name of this machine, with which there are demo accounts to open a socket.
  const own = 'https://localhost:8443';
  const server = await testServer({ publicUrl: own });
  const scheme = server.services.schemes.rows()[0]?.id;
  const cookie = await cookieOf(server, 'member');
  const post = (origin: string) => send(server.url, 'POST', { host: 'backend:3000', origin });
  assert.equal((await post(own)).status, 404, 'this server has no pages');
  assert.equal((await post('http://localhost:8443')).status, 403, 'the scheme is compared');
  assert.equal((await post('https://localhost')).status, 403, 'the port is compared');
  assert.equal((await post('http://backend:3000')).status, 403);
  const sync = `${server.url}/sync/${scheme}`;
  assert.equal(await socketOf(sync, { host: 'backend:3000', origin: own, cookie }), 'open');
  assert.equal(
    await socketOf(sync, { host: 'backend:3000', origin: 'http://localhost:8443', cookie }),
    '403',
  );
});

test('V13: a form passes to its page although the proxy leaves the port out of Host or changes it', async () => {
  const server = await testServer({ demo: false, publicUrl: `${PUBLIC}:8443`, build: FORM_BUILD });
  for (const host of ['de-an.example', 'backend:3000', 'de-an.example:8443']) {
    const answer = await send(server.url, 'POST', { host, origin: `${PUBLIC}:8443` });
    assert.equal(answer.status, 200, `${host}: ${answer.text}`);
    assert.equal(answer.text, 'taken');
  }
  const lied = { host: 'de-an.example', origin: 'https://elsewhere.example' };
  const answer = await send(server.url, 'POST', { ...lied, 'x-forwarded-host': 'elsewhere.example' });
  assert.equal(answer.status, 403);
});

test('V13: without PUBLIC_URL scheme, host and port must be those of the request', () => {
  const own: OwnOrigin = { publicUrl: null, prefix: '', proxies: new ProxyTrust() };
  const same = (headers: Record<string, string>, from = '192.0.2.1') =>
    isSameOrigin(requestWith(headers, from), own);
  assert.equal(same({ host: 'desk:3000', origin: 'http://desk:3000' }), true);
  assert.equal(same({ host: 'desk:3000', origin: 'https://desk:3000' }), false);
  assert.equal(same({ host: 'desk', origin: 'http://desk:80' }), true, 'the port that goes without saying');
  assert.equal(same({ host: 'desk', origin: 'null' }), false);
  assert.equal(same({ host: 'desk' }), true, 'not a browser');
  const secure = { host: 'desk', origin: 'https://desk', 'x-forwarded-proto': 'https' };
  assert.equal(same(secure, '127.0.0.1'), true, 'a proxy on this machine says https');
  assert.equal(same(secure), false, 'anybody else says so in vain');
});

test('V13: the address of a person comes from trusted proxies alone, for sockets as for pages', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9, 10.0.0.7' };
  const addressOf = (trust: ProxyTrust, from: string) => trust.addressOf(requestWith(forwarded, from));
  assert.equal(addressOf(new ProxyTrust(), '192.0.2.1'), '192.0.2.1', 'not a proxy of ours');
  assert.equal(addressOf(new ProxyTrust(), '127.0.0.1'), '10.0.0.7', 'the next one is not trusted');
  assert.equal(addressOf(new ProxyTrust(['loopback', '10.0.0.0/24']), '127.0.0.1'), '203.0.113.9');
  assert.equal(addressOf(new ProxyTrust(1), '192.0.2.1'), '10.0.0.7');
  assert.equal(new ProxyTrust().addressOf(requestWith({}, '192.0.2.1')), '192.0.2.1');
});

test('V13: the server speaks https itself, with HSTS and a Secure cookie’s origin', async () => {
  const server = await testServer({ tls: TEST_TLS });
  assert.match(server.url, /^https:/);
  const page = await send(server.url, 'GET', {});
  // Only for this name: names below it are other servers.
  assert.equal(page.headers['strict-transport-security'], 'max-age=31536000');
  const host = new URL(server.url).host;
  assert.equal((await send(server.url, 'POST', { host, origin: `https://${host}` })).status, 404);
  assert.equal((await send(server.url, 'POST', { host, origin: `http://${host}` })).status, 403);
  const scheme = server.services.schemes.rows()[0]?.id;
  const cookie = await cookieOf(server, 'member');
  assert.equal(await socketOf(`${server.url}/sync/${scheme}`, { origin: `https://${host}`, cookie }), 'open');
});

test('V13: an open address without TLS or a proxy is warned of, once and in one line', async () => {
  const warnings = async (options: Parameters<typeof testServer>[0]) => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const server = await testServer({ demo: false, logger: pino({ level: 'warn' }, sink), ...options });
    await server.close();
    return lines.filter((line) => line.includes('TLS_CERT')).length;
  };
  assert.equal(await warnings({ host: '0.0.0.0' }), 1);
  assert.equal(await warnings({ host: '0.0.0.0', tls: TEST_TLS }), 0);
  assert.equal(await warnings({ host: '0.0.0.0', trustProxy: 1 }), 0);
  assert.equal(await warnings({ host: '0.0.0.0', publicUrl: PUBLIC }), 0);
  assert.equal(await warnings({ host: '0.0.0.0', publicUrl: 'http://de-an.example' }), 1);
  assert.equal(await warnings({ host: '127.0.0.1' }), 0);
});

test('V13: the set-up link names an address that opens', async () => {
  const open = await testServer({ demo: false, host: '0.0.0.0' });
  assert.doesNotMatch(open.setUpUrl ?? '0.0.0.0', /0\.0\.0\.0/);
  const known = await testServer({ demo: false, publicUrl: PUBLIC });
  assert.match(known.setUpUrl ?? '', /^https:\/\/de-an\.example\/setup\?token=/);
  const address = { address: '10.1.2.3', family: 'IPv4', internal: false } as const;
  const own = { ...address, netmask: '', mac: '', cidr: null };
  assert.equal(openUrl('https', '0.0.0.0', 8443, { eth0: [own] }), 'https://10.1.2.3:8443');
  assert.equal(openUrl('http', '::', 80, {}), 'http://127.0.0.1:80');
  assert.equal(openUrl('http', '::1', 80, { eth0: [own] }), 'http://[::1]:80');
});
