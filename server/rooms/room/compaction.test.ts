import assert from 'node:assert/strict';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { HANH, LOC } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
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
      return async (base: LogBase) => {
        put.push(base);
        await new Promise<void>((go) => waiting.push(go));
        await done(base);
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
    await put(next);
    await crash(from + 2);
    await append(log, [edit(from + 3)]);
    await crash(from + 3);
    assert.equal((await readdir(folder)).filter((name) => name.startsWith('base-')).length, 2);
  }
  await log.close();
});
