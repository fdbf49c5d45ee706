import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { UPGRADE_MS } from '@server/http/syncSockets';
import { within } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';

const FREE_UPGRADES = 50;

test('V2: an address that opens 500 sockets again and again is refused, and another opens its own at once', async () => {
  const server = await testServer({ timeShare: { burstMs: UPGRADE_MS * FREE_UPGRADES, share: 0.000_001 } });
  const path = `/sync/${server.services.schemes.rows()[0]?.id}`;
  const { port } = new URL(server.url);
  const cookie = await cookieOf(server, 'member');
  /** Asks for a socket from an address, which a proxy on this machine reports, and gives it up at once. */
  const open = (address: string) =>
    within(
      'the server answers',
      new Promise<{ readonly status: number; readonly retryAfter: string | undefined }>((done, fail) => {
        const asked = request({
          host: '127.0.0.1',
          port,
          path,
          headers: {
            connection: 'Upgrade',
            upgrade: 'websocket',
            'sec-websocket-version': '13',
            'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
            'x-forwarded-for': address,
            cookie,
          },
        });
        asked.on('upgrade', (_response, socket) => {
          socket.destroy();
          done({ status: 101, retryAfter: undefined });
        });
        asked.on('response', (response) => {
          response.resume();
          done({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
        });
        asked.on('error', fail);
        asked.end();
      }),
    );
  const answers = [];
  for (let i = 0; i < 500; i++) answers.push(await open('198.51.100.1'));
  const opened = answers.filter(({ status }) => status === 101).length;
  assert.ok(opened > 0 && opened <= FREE_UPGRADES + 1, `${opened} opened`);
  const refused = answers.filter(({ status }) => status === 503);
  assert.equal(refused.length, 500 - opened);
  for (const { retryAfter } of refused) assert.ok(Number(retryAfter) >= 1);
  assert.equal((await open('198.51.100.2')).status, 101);
});
