import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAYOUT_VERSION, OUTLINE_ROOT } from '@schemes/doc/roots';
import { enter } from '@server/rooms/testing/inRoom';
import { HANH } from '@server/rooms/testing/people';
import { testRoom } from '@server/rooms/testing/testRoom';
import type { UpdateLog } from '@server/store/log/UpdateLog';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import * as Y from 'yjs';

/** A store whose document is of layout 2. */
function older(store: SchemeStore): SchemeStore {
  const { log } = store;
  const load: UpdateLog['load'] = async () => {
    const kept = await log.load();
    if (!kept) return null;
    const doc = new Y.Doc();
    for (const { update } of [kept.base, ...kept.records]) Y.applyUpdate(doc, update);
    doc.getMap(OUTLINE_ROOT).set('version', 2);
    const owners = new Map([...kept.base.owners, [doc.clientID, 'server']]);
    return { base: { ...kept.base, update: Y.encodeStateAsUpdate(doc), owners }, records: [] };
  };
  return {
    ...store,
    log: {
      load,
      create: (base) => log.create(base),
      write: (record) => log.write(record),
      flush: () => log.flush(),
      rotate: () => log.rotate(),
      close: () => log.close(),
    },
  };
}

test('a scheme of an older layout is marked when somebody opens it, and keeps the time of its last change', async () => {
  const t = await testRoom({ wrap: older });
  const before = { at: t.room.changedAt, version: t.room.version };
  t.clock.move(60_000);
  const first = await enter(t.room, HANH);
  assert.equal(first.doc.getMap(OUTLINE_ROOT).get('version'), LAYOUT_VERSION);
  assert.deepEqual([t.room.changedAt, t.room.version], [before.at, before.version + 1]);
  await enter(t.room, HANH);
  assert.equal(t.room.version, before.version + 1);
});
