import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { FairTurns, TURN_MS } from '@server/http/FairTurns';
import { STATE_EVERY_MS } from '@server/rooms/room/StateAnswers';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { person } from '@server/rooms/testing/people';
import { testRoom } from '@server/rooms/testing/testRoom';
import { TimeBudget } from '@server/runtime/TimeBudget';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';

/** Asks for what a client lacks that has one change of client 200: seven bytes, answered with nearly the whole scheme. */
const ASK = Uint8Array.of(0, 0, 4, 1, 0xc8, 1, 0);
const clients: BareClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

test('V2: of a flood of state requests one is answered at once, the latest a second later', async () => {
  const { room, clock } = await testRoom();
  const viewer = new FakeClient(person('xem', 'viewer')).join(room);
  viewer.read();
  const states = () => viewer.received.filter((type) => type === 0).length;
  const before = states();
  for (let i = 0; i < 1_000; i++) viewer.sendRaw(ASK);
  viewer.read();
  assert.equal(states(), before, 'the request with which it joined was this second’s');
  clock.move(STATE_EVERY_MS);
  room.connections.recheck();
  viewer.read();
  assert.equal(states(), before + 1);
  room.connections.recheck();
  viewer.read();
  assert.equal(states(), before + 1, 'nothing is asked any more');
});

test('V2: five sockets of a viewer with a thousand requests each do not delay another person', async () => {
  const server = await testServer();
  const scheme = server.services.schemes.rows()[0]?.id;
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const enter = async (username: string) => {
    const client = new BareClient(url, await cookieOf(server, username));
    clients.push(client);
    return client.sync();
  };
  const writer = await enter('member');
  const flood = [];
  for (let i = 0; i < 5; i++) flood.push(await enter('viewer'));
  const heard = flood.map((client) => client.heard);
  for (const client of flood) for (let i = 0; i < 1_000; i++) client.sendRaw(ASK);
  writer.edit((doc) => doc.getMap('facts').set('leavers', 1));
  await writer.settled();
  const answers = flood.reduce((sum, client, i) => sum + client.heard - (heard[i] ?? 0), 0);
  assert.ok(
    answers < 50,
    `${answers} of 5,000 requests were answered before the writer's edit was acknowledged`,
  );
  assert.equal(writer.closed, null);
});

test('whoever has used up their time is asked to come later, and may when time has passed', () => {
  let now = 0;
  const budget = new TimeBudget(() => now, { burstMs: 100, share: 0.5 });
  budget.charge('a', 90);
  assert.equal(budget.isSpent('a'), false);
  budget.charge('a', 20);
  assert.equal(budget.isSpent('a'), true);
  assert.equal(budget.secondsToWait('a'), 1);
  assert.equal(budget.isSpent('b'), false, 'others have their own');
  now = 20;
  assert.equal(budget.isSpent('a'), false);
});

test('a person whose time is used up loses their sockets with “try later”', async () => {
  const server = await testServer({ timeShare: { burstMs: 0, share: 0.000_001 } });
  const scheme = server.services.schemes.rows()[0]?.id;
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const client = new BareClient(url, await cookieOf(server, 'viewer'));
  clients.push(client);
  await client.sync();
  client.sendRaw(ASK);
  await client.ended();
  assert.equal(client.closed, CLOSE.tryLater);
});

test('frames beyond a turn wait, one of each person in rotation, each person’s in order', async () => {
  let now = 0;
  const done: string[] = [];
  const turns = new FairTurns(
    () => now,
    (error) => assert.fail(String(error)),
  );
  const source = { pause: () => done.push('pause'), resume: () => done.push('resume') };
  const frame = (name: string) => () => {
    done.push(name);
    now += TURN_MS;
  };
  for (const name of ['a1', 'a2', 'a3']) turns.run('a', source, frame(name));
  turns.run('b', source, frame('b1'));
  assert.deepEqual(done, ['a1'], 'the rest waits for later turns');
  for (let i = 0; i < 5; i++) await new Promise((later) => setImmediate(later));
  assert.deepEqual(done, ['a1', 'a2', 'b1', 'a3']);
});

test('a source whose person has much waiting is paused until it is handled', async () => {
  let now = 0;
  let paused = 0;
  const turns = new FairTurns(
    () => now,
    (error) => assert.fail(String(error)),
  );
  const source = {
    pause: () => {
      paused++;
    },
    resume: () => {
      paused--;
    },
  };
  let handled = 0;
  for (let i = 0; i < 200; i++) {
    turns.run('a', source, () => {
      handled++;
      now += TURN_MS / 2;
    });
  }
  assert.equal(paused, 1);
  while (handled < 200) await new Promise((later) => setImmediate(later));
  assert.equal(paused, 0);
});
