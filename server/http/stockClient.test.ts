import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { MESSAGE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { RunningServer } from '@server/createServer';
import { until } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

const providers: WebsocketProvider[] = [];
after(() => {
  for (const provider of providers) {
    provider.destroy();
    provider.doc.destroy();
  }
});

/** The stock provider, with the cookie a browser would send. */
async function connect(server: RunningServer, username: string, scheme: string, doc = new Y.Doc()) {
  const cookie = await cookieOf(server, username);
  class Socket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  }
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, scheme, doc, {
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  providers.push(provider);
  return provider;
}

test('two stock clients edit one scheme, see each other, and find the content after a restart', async (t) => {
  const errors = t.mock.method(console, 'error', () => {});
  const server = await testServer();
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const [one, two] = [await connect(server, 'member', scheme), await connect(server, 'member2', scheme)];
  await until('both are synced', () => one.synced && two.synced);
  setCell(one.doc.getMap('t:B1'), 'secretary', 'note', 'một');
  setCell(two.doc.getMap('t:B1'), 'secretary', 'current', 1);
  one.awareness.setLocalStateField('section', 'p1-1');
  await until(
    'both have the same content',
    () => contentDigest(readSnapshot(one.doc)) === contentDigest(readSnapshot(two.doc)),
  );
  await until('presence is seen', () => two.awareness.getStates().has(one.doc.clientID));
  assert.equal(
    (two.awareness.getStates().get(one.doc.clientID) as { user: { name: string } }).user.name,
    'Nguyễn Thị Hạnh',
  );
  const before = contentDigest(readSnapshot(one.doc));
  await until(
    'the server sends an acknowledgement',
    () => errors.mock.calls.some(({ arguments: [line] }) => line === 'Unable to compute message'),
    () => errors.mock.calls.map(({ arguments: [line] }) => line),
  );
  for (const { doc, messageHandlers } of [one, two]) {
    assert.equal(messageHandlers[MESSAGE.durable], undefined, 'it does not know our messages');
    assert.equal(doc.store.pendingStructs, null);
  }
  await server.close();
  const again = await testServer({ dataDir: server.dataDir });
  const three = await connect(again, 'viewer', scheme);
  await until('a viewer is synced', () => three.synced);
  assert.equal(contentDigest(readSnapshot(three.doc)), before);
});

test('a stock client without the right gets the reason and stops reconnecting', async () => {
  const server = await testServer();
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const administrator = await connect(server, 'administrator', scheme);
  let reason = 0;
  administrator.on('closed', ({ code }) => {
    reason = code;
  });
  await until('the close code arrives', () => reason !== 0);
  assert.equal(reason, 4403);
  assert.equal(administrator.shouldConnect, false);
});
