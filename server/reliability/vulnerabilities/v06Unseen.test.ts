import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunningServer } from '@server/createServer';
import { fillDemoWorkspace } from '@server/services/demoWorkspace';
import { officeLines } from '@server/store/testing/readLedgers';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import { testServices } from '@server/testing/testServices';

/** Every client is at the same address. */
async function enter(
  { url }: RunningServer,
  scheme: string,
  cookie: string,
  forwarded = '203.0.113.7',
): Promise<BareClient> {
  return new BareClient(`${url.replace('http', 'ws')}/sync/${scheme}`, cookie, undefined, forwarded).sync();
}

test('V6: a socket, which reads the whole scheme without a page, leaves who, what and from where', async () => {
  const server = await testServer();
  const [row] = server.services.schemes.rows();
  assert.ok(row);
  const openings = async () =>
    (await officeLines(server.dataDir)).filter(({ act }) => act === 'schemeOpened');
  const [viewer, administrator] = [await cookieOf(server, 'viewer'), await cookieOf(server, 'administrator')];
  const first = await enter(server, row.id, viewer);
  assert.deepEqual(
    (await openings()).map(({ by, from, subject, organisation }) => [
      by.name,
      from,
      subject.id,
      organisation,
    ]),
    [['Hoàng Minh Tuấn', '203.0.113.7', row.id, row.organisation]],
  );
  const second = await enter(server, row.id, viewer);
  const refused = await enter(server, row.id, administrator);
  assert.equal((await openings()).length, 1, 'opened again within ten minutes, and by nobody else');
  for (const client of [first, second, refused]) client.destroy();
});

test('V6: who signs in, who fails and what an administrator changes is on disk when it is answered', async () => {
  const server = await testServer();
  await server.close();
  const folder = await testServices({ demo: false, dataDir: server.dataDir });
  const { sessions } = await folder.request(undefined, '192.0.2.9');
  await sessions.signIn('administrator', 'sai');
  assert.deepEqual(
    (await officeLines(server.dataDir)).slice(-1).map(({ act, subject, from }) => [act, subject.name, from]),
    [['signInFailed', 'administrator', '192.0.2.9']],
  );
  const { accounts } = await folder.as('administrator');
  const viewer = folder.services.register.accounts.data.find(({ username }) => username === 'viewer');
  assert.ok(viewer);
  await accounts.change(viewer.id, { disabled: true });
  assert.deepEqual(
    (await officeLines(server.dataDir)).slice(-2).map(({ act, by, subject }) => [act, by.name, subject.name]),
    [
      ['signIn', 'Vũ Đức Anh', 'Vũ Đức Anh'],
      ['accountDisabled', 'Vũ Đức Anh', 'Hoàng Minh Tuấn'],
    ],
  );
  await folder.services.close();
});

test('V6: where the line cannot be written, nothing is shown and nothing is changed', async () => {
  const t = await testServices();
  const [chair, administrator] = [await t.as('chair'), await t.as('administrator')];
  const [row] = t.services.schemes.rows();
  assert.ok(row);
  t.services.office.record = () => Promise.reject(new Error('ENOSPC'));
  t.services.office.recordAll = () => Promise.reject(new Error('ENOSPC'));
  const readings = {
    page: () => chair.schemes.open(row.id),
    file: () => chair.schemes.snapshot(row.id),
    review: () => chair.schemes.review(row.id, 'p1-1'),
    papers: () => chair.papers.page(row.id),
  };
  for (const [name, read] of Object.entries(readings)) await assert.rejects(read, /ENOSPC/, name);
  const viewer = t.services.register.accounts.data.find(({ username }) => username === 'viewer');
  assert.ok(viewer);
  await assert.rejects(administrator.accounts.change(viewer.id, { disabled: true }), /ENOSPC/);
  const now = t.services.register.accounts.data.find(({ username }) => username === 'viewer');
  assert.equal(now?.disabled, false);
});

test('V6: behind two trusted proxies the ledger has the address of the person, for a socket as for a page', async () => {
  const server = await testServer({ trustProxy: ['loopback', '10.0.0.0/24'] });
  await fillDemoWorkspace(server.services);
  const [row] = server.services.schemes.rows();
  assert.ok(row);
  const client = await enter(server, row.id, await cookieOf(server, 'viewer'), '203.0.113.7, 10.0.0.9');
  const opened = (await officeLines(server.dataDir)).filter(({ act }) => act === 'schemeOpened');
  assert.deepEqual(
    opened.map(({ from }) => from),
    ['203.0.113.7'],
  );
  client.destroy();
});
