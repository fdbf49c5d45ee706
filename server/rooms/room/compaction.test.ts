import assert from 'node:assert/strict';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addRows, setCell } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { tableRoot } from '@schemes/doc/roots';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { type DocumentEncoder, encodeHere } from '@server/rooms/document/DocumentEncoder';
import { ENCODE_AT_ONCE_BYTES, LiveDoc } from '@server/rooms/document/LiveDoc';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { HANH, LOC } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import { MEASURES } from '@server/runtime/measures';
import { until } from '@server/runtime/testing/within';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import type { LogBase, LogRecord } from '@server/store/log/UpdateLog';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { append } from '@server/store/testing/append';
import { faultyLog } from '@server/store/testing/faultyLog';
import { tempFolder } from '@server/store/testing/tempFolder';
import * as Y from 'yjs';
import type { Room } from './Room';

const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

async function enter(room: Room): Promise<FakeClient> {
  const client = new FakeClient(HANH).join(room);
  clients.push(client);
  await settle(client);
  return client;
}

/** A log whose bases are not installed until the test releases them. */
function slowBases(given: SchemeStore): { store: SchemeStore; letGo: () => void; put: LogBase[] } {
  const waiting: (() => void)[] = [];
  const put: LogBase[] = [];
  const log = faultyLog(given.log, {
    rotate: () => {
      const done = given.log.rotate();
      return async (encode: () => LogBase | Promise<LogBase>) => {
        const base = await encode();
        put.push(base);
        await new Promise<void>((go) => waiting.push(go));
        await done(() => base);
      };
    },
  });
  return { store: { ...given, log }, letGo: () => waiting.splice(0).forEach((go) => void go()), put };
}

test('edits are acknowledged while a base is being written, and the base does not contain them', async () => {
  let slow: ReturnType<typeof slowBases> | null = null;
  const t = await testRoom({
    compactAfter: { records: 5, bytes: 1e9 },
    wrap: (store) => {
      slow = slowBases(store);
      return slow.store;
    },
  });
  const held = slow as ReturnType<typeof slowBases> | null;
  assert.ok(held);
  const hanh = await enter(t.room);
  for (let i = 0; i < 40; i++) {
    hanh.doc.getMap('facts').set('leavers', i);
    await settle(hanh);
    assert.equal(hanh.acknowledged, hanh.sent, `edit ${i}`);
  }
  assert.equal(held.put.length, 1, 'one base at a time');
  const [base] = held.put;
  assert.ok(base && base.seq < t.room.version);
  const again = await t.again();
  assert.equal(again.snapshotNow().facts.leavers, 39, 'everything is readable before the base exists');
  held.letGo();
  await settle(hanh);
  const stored = await t.store.log.load();
  assert.equal(stored?.base.seq, base.seq);
  assert.equal(contentDigest((await t.again()).snapshotNow()), contentDigest(t.room.snapshotNow()));
});

test('when a base cannot be written, the log continues and the fault is reported', async () => {
  const t = await testRoom({
    compactAfter: { records: 3, bytes: 1e9 },
    wrap: (store) => ({
      ...store,
      log: faultyLog(store.log, {
        rotate: () => () => Promise.reject(new Error('ENOSPC')),
      }),
    }),
  });
  const hanh = await enter(t.room);
  for (let i = 0; i < 10; i++) {
    hanh.doc.getMap('facts').set('leavers', i);
    await settle(hanh);
  }
  assert.equal(hanh.closed, null);
  assert.equal(hanh.acknowledged, hanh.sent);
  assert.ok(t.faults.length > 0);
  assert.equal((await t.again()).snapshotNow().facts.leavers, 9);
});

/** An encoder that waits until the test releases it, and then encodes or fails. */
function heldEncoder(): { encoder: DocumentEncoder; tasks: ((error?: Error) => void)[] } {
  const tasks: ((error?: Error) => void)[] = [];
  const merge = async (updates: readonly Uint8Array[]) => {
    const error = await new Promise<Error | undefined>((go) => tasks.push(go));
    if (error) throw error;
    return encodeHere.merge(updates);
  };
  return { encoder: { ...encodeHere, merge }, tasks };
}

test('a scheme of 2,000 rows is joined, compacted and unloaded without being encoded by the thread that serves people', async () => {
  const { encoder, tasks } = heldEncoder();
  const t = await testRoom({ encoder, compactAfter: { records: 30, bytes: 1e9 } });
  const roster = tableRoot(codeOf('roster'));
  const rows = Array.from({ length: 2_000 }, (_, i) => ({ id: `row-${i}` }));
  await t.room.rewrite((doc) => {
    addRows(doc.getMap(roster), rows);
    for (const { id } of rows) setCell(doc.getMap(roster), id, 'full_name', `Nguyễn Văn ${id}, thôn Đông`);
    for (const { id } of rows)
      setCell(doc.getMap(roster), id, 'home_town', `Xã An Bình, tỉnh Bình An, ${id}`);
  });
  const encoded: number[] = [];
  const stop = MEASURES.encoded.collect((bytes) => void encoded.push(bytes));
  const writer = await enter(t.room);
  for (let i = 0; i < 100; i++) {
    writer.doc.getMap('facts').set('leavers', i);
    await settle(writer);
    if (i % 10 === 0) {
      const reader = await enter(t.room);
      const read = readSnapshot(reader.doc);
      assert.ok(read);
      assert.equal(contentDigest(read), contentDigest(t.room.snapshotNow()));
    }
  }
  assert.equal(writer.acknowledged, writer.sent);
  assert.equal(tasks.length, 1, 'one base at a time');
  assert.equal(
    (await t.again()).snapshotNow().facts.leavers,
    99,
    'everything is stored before the base exists',
  );
  tasks.shift()?.(new Error('out of memory'));
  await settle(writer);
  assert.equal(t.faults.length, 1);
  writer.doc.getMap('facts').set('leavers', 100);
  await settle(writer);
  const closed = t.room.close(CLOSE.restart, true);
  await until('the room is being compacted', () => tasks.length === 1);
  tasks.shift()?.();
  await closed;
  const stored = await t.store.log.load();
  assert.equal(stored?.records.length, 0);
  assert.ok(stored && stored.base.update.length > ENCODE_AT_ONCE_BYTES, 'the test is about a large document');
  assert.equal((await t.again()).snapshotNow().facts.leavers, 100);
  stop();
  assert.ok(Math.max(0, ...encoded) < ENCODE_AT_ONCE_BYTES / 100, `encoded ${encoded}`);
});

test('at every step of compacting while people type, a crash leaves everything acknowledged', async () => {
  const folder = join(await tempFolder(), 'de-an');
  const t = await testRoom();
  const stored = await t.store.log.load();
  assert.ok(stored);
  const log = new FileUpdateLog(folder);
  await log.create(stored.base);
  const live = new LiveDoc(stored.base, []);
  let seq = 0;
  const edit = (leavers: number): LogRecord => {
    const update = live.write((doc) => doc.getMap('facts').set('leavers', leavers));
    assert.ok(update);
    return { seq: ++seq, at: seq, actor: LOC.id, update };
  };
  const base = (): LogBase => ({
    seq,
    at: seq,
    update: Y.encodeStateAsUpdate(live.doc),
    owners: new Map(),
  });
  let step = 0;
  const crash = async (leavers: number, also?: (folder: string) => Promise<void>) => {
    const copy = `${folder}-crash-${step++}`;
    await cp(folder, copy, { recursive: true });
    await also?.(copy);
    const found = new FileUpdateLog(copy);
    const loaded = await found.load();
    assert.ok(loaded);
    const { doc } = new LiveDoc(loaded.base, loaded.records);
    assert.equal(readSnapshot(doc)?.facts.leavers, leavers);
    const next = (loaded.records.at(-1)?.seq ?? loaded.base.seq) + 1;
    await append(found, [{ seq: next, at: next, actor: LOC.id, update: loaded.base.update }]);
    await found.close();
    assert.ok((await new FileUpdateLog(copy).load())?.records.length);
  };
  for (let round = 0; round < 3; round++) {
    const from = round * 10;
    await append(log, [edit(from + 1)]);
    await crash(from + 1);
    const next = base();
    const put = log.rotate();
    await crash(from + 1);
    await append(log, [edit(from + 2)]);
    await crash(from + 2);
    await crash(from + 2, (copy) => writeFile(join(copy, 'base-9.0123.tmp'), 'half a base'));
    await put(() => next);
    await crash(from + 2);
    await append(log, [edit(from + 3)]);
    await crash(from + 3);
    assert.equal((await readdir(folder)).filter((name) => name.startsWith('base-')).length, 2);
  }
  await log.close();
});
