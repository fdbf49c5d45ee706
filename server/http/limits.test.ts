import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { CLOSE, MAX_FRAME_BYTES } from '@schemes/doc/protocol';
import { AccountsService } from '@server/auth/AccountsService';
import { SESSION_IDLE_MS } from '@server/auth/SessionRepository';
import { type RunningServer, SWEEP_MS } from '@server/createServer';
import { SERVER } from '@server/office/OfficeLog';
import { Trail } from '@server/office/Trail';
import { FRAME_BURST } from '@server/rooms/audience/Audience';
import { presenceFrame } from '@server/rooms/audience/frames';
import { TokenBucket } from '@server/rooms/audience/TokenBucket';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { testRoom } from '@server/rooms/testing/testRoom';
import { manualClock } from '@server/runtime/testing/manualClock';
import { until } from '@server/runtime/testing/within';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import * as Y from 'yjs';
import { MAX_UNREAD } from './SocketPeer';
import { MAX_PER_SCHEME } from './syncSockets';

/** Rows of the table of numbers, one for each of three writers. */
const ROWS = ['secretary', 'executive_committee', 'deputy_secretary'];
const clients: BareClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

async function enter(server: RunningServer, username: string): Promise<BareClient> {
  const scheme = server.services.schemes.rows()[0]?.id;
  const client = new BareClient(
    `${server.url.replace('http', 'ws')}/sync/${scheme}`,
    await cookieOf(server, username),
  );
  clients.push(client);
  return client.sync();
}

test('a token bucket lets a burst through, then only as much as it refills', () => {
  const bucket = new TokenBucket(3, 10, 0);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => bucket.take(1, 0)),
    [true, true, true, false],
  );
  assert.deepEqual([bucket.take(1, 99), bucket.take(1, 100), bucket.take(1, 100)], [false, true, false]);
});

test('a flood of frames closes only its own socket with "try later"; so does a frame that is too large', async () => {
  // The bucket does not refill, however long the machine takes for the frames.
  const server = await testServer({ clock: manualClock() });
  const [flood, large, other] = [
    await enter(server, 'member'),
    await enter(server, 'member'),
    await enter(server, 'member2'),
  ];
  for (let i = 0; i < FRAME_BURST * 3; i++) flood.sendRaw(presenceFrame([]));
  await flood.ended();
  assert.equal(flood.closed, CLOSE.tryLater);
  large.sendRaw(new Uint8Array(MAX_FRAME_BYTES + 1));
  await large.ended();
  assert.equal(large.closed, 1009);
  other.edit((doc) => doc.getMap('facts').set('leavers', 1));
  await other.settled();
  assert.equal(other.closed, null);
});

test('the number of sockets per person and scheme is limited; closing one frees its place', async () => {
  const server = await testServer();
  const mine: BareClient[] = [];
  for (let i = 0; i < MAX_PER_SCHEME; i++) mine.push(await enter(server, 'member'));
  assert.ok(mine.every(({ closed }) => closed === null));
  const over = await enter(server, 'member');
  await over.ended();
  assert.equal(over.closed, CLOSE.tryLater);
  assert.equal((await enter(server, 'member2')).closed, null, 'another person is not limited');
  mine[0]?.destroy();
  await mine[0]?.ended();
  let again = await enter(server, 'member');
  for (let i = 0; i < 50 && again.closed !== null; i++) again = await enter(server, 'member');
  assert.equal(again.closed, null);
});

test('a client that stops reading is disconnected without effect on others', async () => {
  const server = await testServer();
  const [deaf, writer] = [await enter(server, 'viewer'), await enter(server, 'member')];
  deaf.socket.pause();
  const { rooms } = server.services.schemes;
  const room = rooms.loaded(server.services.schemes.rows()[0]?.id ?? '');
  assert.ok(room);
  assert.equal(room.connections.size, 2);
  const long = 'x'.repeat(200_000);
  // The size of the system's socket buffers is unknown, so several times the limit is sent.
  for (let sent = 0; sent < 12 * MAX_UNREAD && room.connections.size > 1; sent += long.length) {
    writer.edit((doc) => {
      const fragment = doc.getXmlFragment('n:p1-2');
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(long)]);
      if (fragment.length > 8) fragment.delete(0, 1);
      fragment.insert(0, [paragraph]);
    });
    await writer.settled();
  }
  await until('the client that does not read is gone', () => room.connections.size === 1);
  assert.equal(writer.closed, null);
});

test('a document above the unread bound is opened, also by a client that reads it slowly while others write', async () => {
  const server = await testServer();
  const writer = await enter(server, 'member');
  const long = 'Đồng chí '.repeat(20_000);
  for (let written = 0; written < 1.5 * MAX_UNREAD; written += 10 * long.length) {
    writer.edit((doc) => {
      for (let i = 0; i < 10; i++) {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(long)]);
        doc.getXmlFragment('n:p1-2').push([paragraph]);
      }
    });
    await writer.settled();
  }
  const scheme = server.services.schemes.rows()[0]?.id;
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const reader = new BareClient(url, await cookieOf(server, 'viewer'));
  clients.push(reader);
  const opening = reader.sync();
  await reader.opened();
  reader.socket.pause();
  for (let i = 1; i <= 20; i++) {
    writer.edit((doc) => doc.getMap('facts').set('leavers', i));
    await writer.settled();
  }
  reader.socket.resume();
  await opening;
  assert.equal(reader.closed, null);
  await until('the reader has the last edit', () => reader.doc.getMap('facts').get('leavers') === 20);
  assert.equal(reader.doc.getXmlFragment('n:p1-2').length, writer.doc.getXmlFragment('n:p1-2').length);
});

test('a full document accepts only deletions', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const live = new LiveDoc(stored.base, [], { maxBytes: stored.base.update.length + 1000, encodeAtOnce: 0 });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stored.base.update);
  const made = (change: () => void) => {
    const before = Y.encodeStateVector(doc);
    change();
    return live.tryUpdate(Y.encodeStateAsUpdate(doc, before), 'a', () => null);
  };
  assert.equal(made(() => doc.getMap('facts').set('place_name', 'Đông')).kind, 'accepted');
  const over = made(() => doc.getMap('facts').set('place_name', 'x'.repeat(1100)));
  assert.equal(over.kind, 'refused');
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(live.doc));
  const before = Y.encodeStateVector(other);
  other.getXmlFragment('n:p1-2').delete(0, 1);
  assert.equal(live.tryUpdate(Y.encodeStateAsUpdate(other, before), 'b', () => null).kind, 'accepted');
});

test('revoking a right closes its open sockets in the same turn; the others keep writing', async () => {
  const server = await testServer();
  const [member, other] = [await enter(server, 'member'), await enter(server, 'member2')];
  const { accounts, organisations, sessions, confirmations, office, schemes, register } = server.services;
  const idOf = (username: string) =>
    register.accounts.data.find((row) => row.username === username)?.id ?? '';
  const administrator = sessions.actor(await sessions.start(idOf('administrator')));
  const trail = new Trail(office, SERVER);
  const recheck = () => schemes.rooms.recheck();
  const context = new AccountsService(
    administrator,
    null,
    accounts,
    organisations,
    sessions,
    confirmations,
    trail,
    recheck,
  );
  member.edit((doc) => doc.getMap('facts').set('leavers', 1));
  await member.settled();
  assert.ok((await context.change(idOf('member'), { memberships: [] })).ok);
  const room = schemes.rooms.loaded(schemes.rows()[0]?.id ?? '');
  assert.equal(room?.connections.size, 1, 'gone from the room when the change is done');
  await member.ended();
  assert.equal(member.closed, CLOSE.notAllowed);
  other.edit((doc) => doc.getMap('facts').set('leavers', 2));
  await other.settled();
  assert.equal(room?.snapshotNow().facts.leavers, 2);
  const ending = await enter(server, 'chair');
  await sessions.endAll(idOf('chair'));
  await ending.ended();
  assert.equal(ending.closed, CLOSE.signIn);
});

test('an expired session closes its open socket at the next sweep, within a second', async () => {
  const clock = manualClock();
  const server = await testServer({ clock });
  const [away, busy] = [await enter(server, 'member'), await enter(server, 'member2')];
  const room = server.services.schemes.rooms.loaded(server.services.schemes.rows()[0]?.id ?? '');
  clock.move(SESSION_IDLE_MS - 60_000);
  busy.edit((doc) => doc.getMap('facts').set('leavers', 1));
  await busy.settled();
  assert.equal(room?.connections.size, 2);
  // The session's last use is recorded after the edit, asynchronously.
  const { sessions } = server.services.register;
  const noted = () => sessions.data.some(({ seenAt }) => seenAt === clock.now());
  await until('the use of the busy session is recorded', noted);
  clock.move(60_000);
  server.services.schemes.rooms.sweep();
  assert.equal(room?.connections.size, 1, 'gone during the sweep');
  await away.ended();
  assert.equal(away.closed, CLOSE.signIn);
  busy.edit((doc) => doc.getMap('facts').set('leavers', 2));
  await busy.settled();
  assert.equal(busy.closed, null, 'an active person stays signed in');
  assert.ok(SWEEP_MS <= 1000);
});

test('when rights are revoked while three people type, everything acknowledged is kept', async () => {
  const server = await testServer();
  const people = [
    await enter(server, 'member'),
    await enter(server, 'member2'),
    await enter(server, 'chair'),
  ];
  const [member] = people;
  assert.ok(member);
  const { accounts, schemes, register } = server.services;
  const id = register.accounts.data.find(({ username }) => username === 'member')?.id ?? '';
  const confirmed = people.map(() => 0);
  const typing = people.map(async (client, i) => {
    for (let n = 1; n <= 60 && client.closed === null; n++) {
      client.edit((doc) => setCell(doc.getMap('t:B1'), ROWS[i] ?? '', 'note', `${n}`));
      await client.settled();
      if (client.closed === null) confirmed[i] = n;
      if (i === 1 && n === 20) {
        await accounts.change(id, { memberships: [] });
        schemes.rooms.recheck();
      }
    }
  });
  await Promise.all(typing);
  assert.equal(member.closed, CLOSE.notAllowed);
  const scheme = schemes.rows()[0]?.id ?? '';
  const snapshot = await schemes.rooms.use(scheme, (room) => room.snapshot());
  const rows = snapshot.sections.flatMap(({ tables }) => tables).find((table) => table.id === 'B1')?.rows;
  const held = ROWS.map((row) => Number(rows?.find((one) => one.id === row)?.cells['note']));
  assert.deepEqual(confirmed.slice(1), [60, 60], 'nobody else was held up');
  assert.deepEqual(held.slice(1), [60, 60]);
  assert.ok((held[0] ?? 0) >= (confirmed[0] ?? 0), `${held[0]} holds ${confirmed[0]}`);
});
