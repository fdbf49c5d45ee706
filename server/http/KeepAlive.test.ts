import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { KEEP_ALIVE_FRAME } from '@server/rooms/audience/frames';
import { until } from '@server/runtime/testing/within';
import { WebSocket, WebSocketServer } from 'ws';
import { KeepAlive } from './KeepAlive';

interface Client {
  readonly socket: WebSocket;
  pings: number;
  readonly heard: Buffer[];
  closed: boolean;
}

/** A server whose sockets `keepAlive` pings. `client` connects one; `open` counts the server's open sockets. */
async function serverOf(t: TestContext, keepAlive: KeepAlive) {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on('upgrade', (request, raw, head) => {
    sockets.handleUpgrade(request, raw, head, (socket) => keepAlive.add(socket, raw));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  t.after(() => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    server.close();
  });
  const client = async (answers = true): Promise<Client> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { autoPong: answers });
    const one: Client = { socket, pings: 0, heard: [], closed: false };
    socket.on('ping', () => one.pings++);
    socket.on('message', (data: Buffer) => one.heard.push(data));
    socket.on('close', () => {
      one.closed = true;
    });
    await once(socket, 'open');
    return one;
  };
  return { client, open: () => sockets.clients.size };
}

test('a round pings every socket once, and each slice only its share; both the ping and the empty frame arrive', async (t) => {
  const keepAlive = new KeepAlive(3);
  const { client } = await serverOf(t, keepAlive);
  const clients: Client[] = [];
  for (let i = 0; i < 6; i += 1) clients.push(await client());
  const pinged = () => clients.filter(({ pings, heard }) => pings === 1 && heard.length === 1).length;
  for (const share of [2, 4, 6]) {
    keepAlive.pingNextSlice();
    await until(`${share} of six are pinged`, () => pinged() >= share);
    assert.equal(pinged(), share);
  }
  for (const { heard } of clients) assert.deepEqual(heard[0], Buffer.from(KEEP_ALIVE_FRAME));
});

test('a socket that does not answer is terminated one round later; one that answers stays open', async (t) => {
  const keepAlive = new KeepAlive(1);
  const { client, open } = await serverOf(t, keepAlive);
  const alive = await client();
  const dead = await client(false);
  for (let round = 1; round <= 4; round += 1) {
    keepAlive.pingNextSlice();
    await until('the first is pinged', () => alive.pings === round);
    // The first has answered by then; the real server leaves it 15 s.
    await echo(alive);
    if (round === 2) await until('the second is terminated', () => dead.closed);
  }
  assert.equal(dead.pings, 1);
  assert.equal(alive.closed, false);
  assert.equal(open(), 1);
});

test('a closed socket is no longer pinged', async (t) => {
  const keepAlive = new KeepAlive(1);
  const { client, open } = await serverOf(t, keepAlive);
  const gone = await client();
  const stays = await client();
  gone.socket.close();
  await until('it is gone', () => open() === 1);
  keepAlive.pingNextSlice();
  await until('the other is pinged', () => stays.pings === 1);
  assert.equal(gone.pings, 0);
});

/** Resolves when everything a client sent before has reached the server: its own ping was answered. */
async function echo({ socket }: Client): Promise<void> {
  const pong = once(socket, 'pong');
  socket.ping();
  await pong;
}
