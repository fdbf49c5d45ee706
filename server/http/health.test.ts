import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { manualClock } from '@server/runtime/testing/manualClock';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';

const TOKEN = 'ma-cua-may-giam-sat';

test('/healthz says that the server is alive and nothing else', async () => {
  const server = await testServer({ version: '1.2.3' });
  const response = await fetch(`${server.url}/healthz`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { ok: true });
});

test('/readyz names the check that fails, until it holds again', async () => {
  const clock = manualClock();
  let free = 1_000;
  const server = await testServer({
    clock,
    minFreeBytes: 500,
    lookAtDiskMs: 3_600_000,
    readSpace: async () => ({ bavail: free, bsize: 1 }),
  });
  const ready = async () => {
    clock.move(1_000);
    const response = await fetch(`${server.url}/readyz`);
    return { status: response.status, body: await response.json() };
  };
  assert.deepEqual(await ready(), { status: 200, body: { ok: true } });
  free = 499;
  assert.deepEqual(await ready(), { status: 503, body: { ok: false, failed: ['space'] } });
  free = 500;
  assert.equal((await ready()).status, 200);

  const journal = join(server.dataDir, 'journal');
  await rename(journal, `${journal}-away`);
  await writeFile(journal, '');
  assert.deepEqual((await ready()).body, { ok: false, failed: ['journal'] });
  await rm(journal);
  await rename(`${journal}-away`, journal);

  const secret = join(server.dataDir, 'register', 'secret.json');
  await rename(secret, `${secret}-away`);
  assert.deepEqual((await ready()).body, { ok: false, failed: ['keys'] });
  await rename(`${secret}-away`, secret);
  assert.equal((await ready()).status, 200);
});

test('no other spelling of /readyz passes a proxy that closes it', async () => {
  const { url } = await testServer();
  for (const path of ['/readyz/', '/READYZ', '/healthz/', '/Metrics'])
    assert.equal((await fetch(url + path)).status, 404, path);
});

test('/readyz looks at the disk once a second, however often it is asked', async () => {
  const clock = manualClock();
  let looks = 0;
  const server = await testServer({
    clock,
    lookAtDiskMs: 3_600_000,
    readSpace: async () => {
      looks++;
      return { bavail: 1, bsize: 1 };
    },
  });
  const before = looks;
  for (let i = 0; i < 20; i++) await fetch(`${server.url}/readyz`);
  assert.equal(looks, before + 1);
});

test('/metrics is not served unless a port or a token is set', async () => {
  const server = await testServer({ demo: false });
  assert.equal((await fetch(`${server.url}/metrics`)).status, 404);
  assert.equal(server.metricsUrl, null);
});

test('/metrics on the main port asks for its token', async () => {
  const server = await testServer({ demo: false, metrics: { token: TOKEN } });
  const status = async (authorization?: string) =>
    (await fetch(`${server.url}/metrics`, { headers: authorization ? { authorization } : {} })).status;
  assert.equal(await status(), 401);
  assert.equal(await status(`Bearer ${TOKEN}x`), 401);
  assert.equal(await status(TOKEN), 401);
  assert.equal(await status(`Bearer ${TOKEN}`), 200);
});

test('/metrics on a port of its own counts rooms, sockets, edits, flushes and sign-ins and names nobody', async () => {
  const server = await testServer({ host: '127.0.0.1', metrics: { port: 0 } });
  assert.equal((await fetch(`${server.url}/metrics`)).status, 404, 'not on the main port');
  const { id, organisation } = server.services.schemes.rows()[0] ?? { id: '', organisation: '' };
  const client = new BareClient(
    `${server.url.replace('http', 'ws')}/sync/${id}`,
    await cookieOf(server, 'member'),
  );
  await client.sync();
  client.edit((doc) => doc.getMap('facts').set('leavers', 3));
  await client.settled();
  const text = await (await fetch(server.metricsUrl ?? '')).text();
  client.destroy();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  assert.equal(value('de_an_rooms'), 1);
  assert.equal(value('de_an_sockets'), 1);
  assert.ok(value('de_an_edits_total') >= 1);
  assert.ok(value('de_an_acknowledgement_seconds_count') >= 1);
  assert.ok(value('de_an_flush_seconds_count') >= 1);
  assert.ok(value('de_an_free_disk_bytes') > 0);
  assert.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
  assert.match(text, /^process_resident_memory_bytes /m);
  for (const secret of [id, organisation]) assert.ok(!text.includes(secret));
});
