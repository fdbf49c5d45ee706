import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { until } from '@server/runtime/testing/within';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';

const FLOOR = 1_000;
const clients: BareClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

test('below the floor every open editor says so, edits and forms are refused, and later taken', async () => {
  let free = FLOOR;
  const server = await testServer({
    minFreeBytes: FLOOR,
    lookAtDiskMs: 5,
    readSpace: async () => ({ bavail: free, bsize: 1 }),
  });
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const enter = async (username: string) => {
    const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
    const client = new BareClient(url, await cookieOf(server, username));
    clients.push(client);
    return client.sync();
  };
  const writer = await enter('member');
  const reader = await enter('viewer');
  const records = () => server.services.schemes.rooms.loaded(scheme)?.version;

  free = FLOOR - 1;
  await until('both have the notice', () =>
    [writer, reader].every(({ refusal }) => refusal?.code === 'refusal.diskLow'),
  );
  assert.equal(reader.closed, null, 'somebody who only reads stays');
  const before = records();
  writer.edit((doc) => doc.getMap('facts').set('leavers', 4));
  await until('the edit is refused', () => writer.closed !== null);
  assert.equal(writer.closed, CLOSE.tryLater, 'the client keeps the edit and comes back with it');
  assert.equal(records(), before, 'nothing was written');
  const late = await enter('member2');
  await until('somebody who joins later has it too', () => late.refusal?.code === 'refusal.diskLow');
  assert.equal(late.closed, null, 'opening a scheme is no write');
  const post = (path: string) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { origin: server.url, cookie: 'lang=en' } });
  const refused = await post('/schemes/new');
  assert.equal(refused.status, 503);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.match(await refused.text(), /nearly full/);
  assert.equal((await post('/login')).status, 404, 'signing in is let through, to a server without pages');

  free = FLOOR;
  await until('there is space again', () => !server.services.health.space.isLow);
  late.edit((doc) => doc.getMap('facts').set('leavers', 5));
  await late.settled();
  assert.equal(late.closed, null);
  assert.equal((await post('/schemes/new')).status, 404);
});
