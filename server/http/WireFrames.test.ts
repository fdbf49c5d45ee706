import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { within } from '@server/runtime/testing/within';
import { WebSocket, WebSocketServer } from 'ws';
import { WireFrames } from './WireFrames';

/** Lengths at which the header of a WebSocket message changes, and their neighbours. */
const LENGTHS = [0, 1, 125, 126, 127, 65_535, 65_536, 300_000];

test('a stock client reads every frame as one binary message, also between messages that ws itself wrote', async (t) => {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const wires = new WireFrames();
  const frames = LENGTHS.map((length, i) => new Uint8Array(length).fill(i + 1));
  http.on('upgrade', (request, raw, head) => {
    sockets.handleUpgrade(request, raw, head, (socket) => {
      for (const frame of frames) {
        raw.write(wires.of(frame));
        socket.ping();
        socket.send(frame);
      }
      socket.close(4001);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  t.after(() => http.close());
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const heard: Uint8Array[] = [];
  client.on('message', (data: Buffer, isBinary) => {
    assert.equal(isBinary, true);
    heard.push(new Uint8Array(data));
  });
  const [code] = await within('the server has sent everything', once(client, 'close'));
  assert.equal(code, 4001);
  assert.deepEqual(
    heard,
    frames.flatMap((frame) => [frame, frame]),
  );
});

test('a repeated frame is wrapped only once, a new frame is wrapped again', () => {
  const wires = new WireFrames();
  const frame = new Uint8Array([1, 2, 3]);
  const first = wires.of(frame);
  assert.equal(wires.of(frame), first);
  assert.deepEqual([...wires.of(new Uint8Array([4]))], [0x82, 1, 4]);
  assert.deepEqual([...first], [0x82, 3, 1, 2, 3]);
});
