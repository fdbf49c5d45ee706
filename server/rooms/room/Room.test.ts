import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRow, setCell } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import { digestOf, enter, type } from '@server/rooms/testing/inRoom';
import { HANH, LOC, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import type { LogRecord } from '@server/store/log/UpdateLog';
import { faultyLog } from '@server/store/testing/faultyLog';
import * as Y from 'yjs';

test('two people who write at once converge, and so does the room after a restart', async () => {
  const t = await testRoom();
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  type(hanh.doc, 'p1-1', 'Đoạn của Hạnh');
  type(loc.doc, 'p1-1', 'Đoạn của Lộc');
  setCell(hanh.doc.getMap('t:B1'), 'secretary', 'note', 'một');
  setCell(loc.doc.getMap('t:B1'), 'secretary', 'current', 1);
  addRow(loc.doc.getMap('t:B3'), 'moi', { full_name: 'Trần Thị Mới' });
  await settle(hanh, loc);
  assert.equal(digestOf(hanh.doc), digestOf(loc.doc));
  assert.equal(digestOf(hanh.doc), contentDigest(t.room.snapshotNow()));
  const again = await t.again();
  assert.equal(contentDigest(again.snapshotNow()), digestOf(hanh.doc));
});

test('every update frame is acknowledged with the durable state, deletions too', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room, HANH);
  for (let i = 0; i < 20; i++) hanh.doc.getMap('facts').set('leavers', i);
  hanh.doc.getMap('facts').delete('leavers');
  await settle(hanh);
  assert.equal(hanh.acknowledged, hanh.sent);
  assert.ok(hanh.sent >= 21);
  assert.deepEqual(
    hanh.durable && Y.decodeStateVector(hanh.durable),
    Y.decodeStateVector(Y.encodeStateVector(hanh.doc)),
  );
});

test('a change is broadcast once written, also to joiners, and acknowledged once on disk', async () => {
  const gate = { open: () => {} };
  const written: number[] = [];
  let held = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      log: faultyLog(store.log, {
        write: (record: LogRecord) => {
          written.push(record.seq);
          store.log.write(record);
        },
        flush: async () => {
          if (held) await new Promise<void>((open) => Object.assign(gate, { open }));
          await store.log.flush();
        },
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  const acknowledged = hanh.acknowledged;
  held = true;
  hanh.doc.getMap('facts').set('leavers', 9);
  const joiner = await enter(t.room, TUAN);
  await settle(hanh, loc, joiner);
  assert.equal(written.at(-1), t.room.version, 'it was in the log before anyone saw it');
  assert.equal(loc.doc.getMap('facts').get('leavers'), 9);
  assert.equal(joiner.doc.getMap('facts').get('leavers'), 9);
  assert.equal(joiner.synced, true);
  assert.equal(hanh.acknowledged, acknowledged);
  held = false;
  gate.open();
  await settle(hanh, loc, joiner);
  assert.equal(hanh.acknowledged, hanh.sent);
});

test('a change lost in a power cut comes back from its author only', async () => {
  let isCut = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      // The change is written and broadcast, but the power fails before a flush.
      log: faultyLog(store.log, {
        write: (record: LogRecord) => {
          if (!isCut) store.log.write(record);
        },
        flush: () => (isCut ? new Promise<void>(() => {}) : store.log.flush()),
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  hanh.doc.getMap('facts').set('leavers', 1);
  await settle(hanh, loc);
  isCut = true;
  const { acknowledged } = hanh;
  hanh.doc.getMap('facts').set('leavers', 2);
  await settle(hanh, loc);
  assert.equal(loc.doc.getMap('facts').get('leavers'), 2);
  assert.equal(hanh.acknowledged, acknowledged, 'nobody gets an acknowledgement');
  isCut = false;
  const again = await t.again();
  const back = await enter(again, LOC, loc.doc);
  assert.equal(back.refusal?.code, 'refusal.othersClient');
  assert.equal(again.snapshotNow().facts.leavers, 1);
  await enter(again, HANH, hanh.doc);
  assert.equal(again.snapshotNow().facts.leavers, 2);
  const fresh = await enter(again, LOC);
  assert.equal(fresh.doc.getMap('facts').get('leavers'), 2);
});

test('a room that cannot write closes every connection and does not broadcast the failed change', async () => {
  let broken = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      log: faultyLog(store.log, {
        write: (record: LogRecord) => {
          if (broken) throw new Error('ENOSPC');
          store.log.write(record);
        },
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  broken = true;
  hanh.doc.getMap('facts').set('leavers', 9);
  await settle(hanh, loc);
  for (const client of [hanh, loc]) {
    assert.equal(client.closed, CLOSE.roomFailed);
    assert.equal(client.refusal?.code, 'refusal.storeFailed');
  }
  assert.notEqual(loc.doc.getMap('facts').get('leavers'), 9);
  assert.equal(t.faults.length, 1);
  assert.equal(
    await moveSection(t.room, HANH, 'p1-1', 'submit', { note: '' }).catch(() => 'failed'),
    'failed',
  );
  broken = false;
  const again = await t.again();
  await enter(again, HANH, hanh.doc);
  assert.equal(again.snapshotNow().facts.leavers, 9, 'the client sends what it kept');
});
