import assert from 'node:assert/strict';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { RunningServer } from '@server/createServer';
import { SERVER } from '@server/office/OfficeLog';
import { Trail } from '@server/office/Trail';
import { copyFolder } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import { SchemesService } from './SchemesService';

const clients: BareClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

async function list({ services: { sessions, schemes, register, office } }: RunningServer) {
  const account = register.accounts.data.find(({ username }) => username === 'member')?.id ?? '';
  const actor = sessions.actor(await sessions.start(account));
  return new SchemesService(actor, schemes, new Trail(office, SERVER)).list();
}

async function enter(server: RunningServer, scheme: string): Promise<BareClient> {
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const client = await new BareClient(url, await cookieOf(server, 'member')).sync();
  clients.push(client);
  return client;
}

const loaded = (server: RunningServer) => {
  const { rooms } = server.services.schemes;
  return server.services.schemes.rows().flatMap(({ id }) => (rooms.loaded(id) ? [id] : []));
};

async function write(server: RunningServer, scheme: string, planned: number): Promise<void> {
  const client = await enter(server, scheme);
  client.edit((doc) => doc.getMap('facts').set('leavers', planned));
  await client.settled();
  assert.equal(client.closed, null);
}

test('after a clean restart the list shows the same summaries and loads no scheme', async () => {
  const server = await testServer();
  const [first] = server.services.schemes.rows();
  assert.ok(first);
  await write(server, first.id, 3);
  const before = await list(server);
  await server.close();
  const again = await testServer({ dataDir: server.dataDir });
  assert.deepEqual(await list(again), before);
  assert.deepEqual(loaded(again), []);
});

test('after a kill the list loads only the schemes changed since and shows their current summaries', async () => {
  const first = await testServer();
  await list(first);
  await first.close();
  const server = await testServer({ dataDir: first.dataDir });
  const [one, two] = server.services.schemes.rows();
  assert.ok(one && two);
  await write(server, one.id, 3);
  const killed = await tempFolder();
  await copyFolder(server.dataDir, killed);
  const changed = (await list(server)).find(({ id }) => id === one.id)?.changedAt;
  const again = await testServer({ dataDir: killed });
  const shown = await list(again);
  assert.deepEqual(loaded(again), [one.id]);
  assert.equal(shown.find(({ id }) => id === one.id)?.changedAt, changed);
});

test('a summary computed by another build is computed again', async () => {
  const server = await testServer({ version: '1' });
  await list(server);
  await server.close();
  const again = await testServer({ dataDir: server.dataDir, version: '2' });
  const rows = again.services.schemes.rows();
  assert.ok(rows.every(({ summary }) => summary));
  await list(again);
  assert.deepEqual(
    loaded(again),
    rows.map(({ id }) => id),
  );
});

test('the list reads the folder of a scheme once, and again when the scheme was loaded since', async () => {
  const first = await testServer();
  await list(first);
  await first.close();
  const server = await testServer({ dataDir: first.dataDir });
  const [one] = server.services.schemes.rows();
  assert.ok(one);
  const before = await list(server);
  const folder = (await readdir(first.dataDir, { recursive: true })).find((name) => name.endsWith(one.id));
  assert.ok(folder !== undefined);
  // Without its folder the stored summary would count as outdated, and the scheme would be loaded.
  const [here, away] = [join(first.dataDir, folder), join(first.dataDir, 'away')];
  await rename(here, away);
  assert.deepEqual(await list(server), before);
  assert.deepEqual(loaded(server), []);
  await rename(away, here);
  await write(server, one.id, 4);
  const changed = (await list(server)).find(({ id }) => id === one.id)?.changedAt;
  assert.notEqual(changed, before.find(({ id }) => id === one.id)?.changedAt);
  await server.services.schemes.rooms.close();
  assert.equal((await list(server)).find(({ id }) => id === one.id)?.changedAt, changed);
});
