import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { within } from '@server/runtime/testing/within';
import { tempFolder } from '@server/store/testing/tempFolder';
import { cookieOf, testServer } from '@server/testing/testServer';
import { got } from '@server/testing/testServices';
import { WebSocket } from 'ws';

test('an empty folder on this machine becomes a demo workspace', async () => {
  const server = await testServer();
  assert.equal(server.demo.length, 7);
  assert.equal(server.setUpUrl, null);
});

test('every response forbids content from other sites, and upgrades no request on plain http', async () => {
  const server = await testServer({ demo: false });
  const { headers } = await fetch(`${server.url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.match(policy, /script-src 'self' 'nonce-[A-Za-z0-9+/=]+'(;|$)/);
  assert.doesNotMatch(policy, /upgrade-insecure-requests|https?:/);
  assert.equal(headers.get('strict-transport-security'), null);
  assert.equal(headers.get('x-powered-by'), null);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('a POST from another site is refused in the language of the request', async () => {
  const server = await testServer({ demo: false });
  const post = (origin: string, cookie = '') =>
    fetch(`${server.url}/login`, { method: 'POST', headers: { origin, cookie } });
  assert.equal((await post('https://elsewhere.example')).status, 403);
  assert.equal((await post('null')).status, 403);
  assert.match(await (await post('null', 'lang=en')).text(), /another site/);
  assert.equal((await post(server.url)).status, 404, 'this server has no pages');
});

test('the demo, whose passwords are public, refuses what comes through a proxy', async () => {
  const demo = await testServer();
  const empty = await testServer({ demo: false });
  for (const name of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via']) {
    const headers = { [name]: 'for=203.0.113.9' };
    const answer = await fetch(`${demo.url}/login`, { headers });
    assert.equal(answer.status, 403, name);
    assert.match(await answer.text(), /PUBLIC_URL/);
    assert.notEqual((await fetch(`${empty.url}/login`, { headers })).status, 403, name);
  }
  assert.notEqual((await fetch(`${demo.url}/login`)).status, 403);
});

test('a server without accounts or a demo offers a one-time link; a restart creates a new one', async () => {
  const server = await testServer({ demo: false });
  assert.match(server.setUpUrl ?? '', /\/setup\?token=[\w-]{20,}$/);
  await server.close();
  const again = await testServer({ demo: false, dataDir: server.dataDir });
  assert.notEqual(again.setUpUrl, null);
  assert.notEqual(again.setUpUrl?.split('=')[1], server.setUpUrl?.split('=')[1]);
});

test('a server on an address that others can reach creates no demo', async () => {
  const server = await testServer({ host: '0.0.0.0' });
  assert.equal(server.demo.length, 0);
  assert.equal(server.services.register.accounts.data.length, 0);
  await server.close();
});

test('a demo workspace later bound to a public address has no enabled accounts and can be set up', async () => {
  const server = await testServer();
  const cookie = await cookieOf(server, 'chair');
  await server.close();
  const open = await testServer({ host: '0.0.0.0', dataDir: server.dataDir });
  assert.deepEqual(open.demo, []);
  assert.equal(got(await open.services.accounts.authenticate('administrator', 'demo-1234'))?.disabled, true);
  assert.notEqual(open.setUpUrl, null);
  const socket = new WebSocket(`${open.url.replace('http', 'ws').replace('0.0.0.0', '127.0.0.1')}/sync/x`, {
    headers: { cookie },
  });
  const code = await within('the socket is closed', new Promise((done) => socket.on('close', done)));
  assert.equal(code, CLOSE.signIn, 'the earlier session has ended');
  await open.close();
  const back = await testServer({ dataDir: server.dataDir });
  assert.deepEqual(back.demo, [], 'they do not come back by themselves');
});

test('a server that others reach through a proxy creates no demo and offers the set-up link', async () => {
  const options = [
    { publicUrl: 'https://de-an.example' },
    { publicUrl: 'http://10.1.2.3:8080' },
    { trustProxy: 1 },
    { publicUrl: 'http://localhost:8080', trustProxy: ['loopback'] },
  ];
  for (const reached of options) {
    const server = await testServer(reached);
    assert.deepEqual(server.demo, [], JSON.stringify(reached));
    assert.equal(server.services.register.accounts.data.length, 0);
    assert.match(server.setUpUrl ?? '', /\/setup\?token=/);
    await server.close();
  }
  for (const publicUrl of ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
    const server = await testServer({ publicUrl });
    assert.equal(server.demo.length, 7, publicUrl);
    await server.close();
  }
});

test('a demo workspace later reached through a proxy has no enabled accounts and can be set up', async () => {
  const server = await testServer();
  await server.close();
  const open = await testServer({ publicUrl: 'https://de-an.example', dataDir: server.dataDir });
  assert.deepEqual(open.demo, []);
  assert.equal(got(await open.services.accounts.authenticate('administrator', 'demo-1234'))?.disabled, true);
  assert.match(open.setUpUrl ?? '', /^https:\/\/de-an\.example\/setup\?token=/);
});

test('two servers cannot open one data folder; a damaged register is named and left unchanged', async () => {
  const server = await testServer({ demo: false });
  await assert.rejects(testServer({ dataDir: server.dataDir }), /in use by process/);
  const dataDir = await tempFolder();
  await mkdir(join(dataDir, 'register'));
  await writeFile(join(dataDir, 'register/accounts.json'), '[{"id"');
  await assert.rejects(testServer({ dataDir }), /accounts\.json is damaged/);
  await assert.rejects(testServer({ dataDir }), /accounts\.json is damaged/, 'the lock is released');
});
