import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { encodeHere } from '@server/rooms/document/DocumentEncoder';
import { createStored } from '@server/rooms/schemes/createStored';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HANH, LOC, ORGANISATION, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { manualClock } from '@server/runtime/testing/manualClock';
import { until } from '@server/runtime/testing/within';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { memorySchemeStores } from '@server/store/scheme/schemeStores';
import { faultyLog } from '@server/store/testing/faultyLog';
import { communeSample } from '@templates/schemes/sample/communeSample';
import type { Room } from './Room';
import { NoScheme, Rooms } from './Rooms';

const IDLE_MS = 30_000;
const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

/** Holds named calls of a store until the test releases them. */
class Gate {
  readonly #held = new Set<string>();
  readonly #waiting = new Map<string, () => void>();

  hold(call: string): void {
    this.#held.add(call);
  }

  isWaiting(call: string): boolean {
    return this.#waiting.has(call);
  }

  release(call: string): void {
    this.#held.delete(call);
    this.#waiting.get(call)?.();
    this.#waiting.delete(call);
  }

  async pass(call: string): Promise<void> {
    if (this.#held.has(call)) await new Promise<void>((go) => this.#waiting.set(call, go));
  }
}

async function desk() {
  const clock = manualClock();
  const stores = memorySchemeStores();
  assert.equal(await createStored(stores('de-an'), communeSample(EDITION), DUNG, clock), null);
  const gate = new Gate();
  const count = { loads: 0, flushes: 0 };
  const openStore = (id: string): SchemeStore => {
    const store = stores(id);
    const log = faultyLog(store.log, {
      load: async () => {
        count.loads++;
        const stored = await store.log.load();
        await gate.pass('load');
        return stored;
      },
      flush: async () => {
        await gate.pass('flush');
        count.flushes++;
        await store.log.flush();
      },
      rotate: () => {
        const install = store.log.rotate();
        return async (encode) => {
          await gate.pass('compact');
          await install(encode);
        };
      },
    });
    return { ...store, log };
  };
  const faults: unknown[] = [];
  const rooms = new Rooms({
    openStore,
    organisationOf: (scheme) => (scheme === 'de-an' ? ORGANISATION : null),
    clock,
    encoder: encodeHere,
    idleMs: IDLE_MS,
    onFault: (_, error) => void faults.push(error),
    onUnload: () => async () => {},
  });
  const join = (actor: typeof HANH) =>
    rooms.use('de-an', (room: Room) => {
      const client = new FakeClient(actor).join(room);
      clients.push(client);
      return client;
    });
  const idle = () => {
    rooms.sweep();
    clock.move(IDLE_MS);
    rooms.sweep();
  };
  return { rooms, gate, count, faults, join, idle };
}

test('a client that joins while the room is unloaded waits and sees the newest state', async () => {
  const d = await desk();
  const hanh = await d.join(HANH);
  await settle(hanh);
  hanh.doc.getMap('facts').set('leavers', 7);
  await settle(hanh);
  assert.equal(hanh.acknowledged, hanh.sent);
  hanh.leave();
  d.gate.hold('compact');
  d.idle();
  await until('the room is being compacted', () => d.gate.isWaiting('compact'));
  const joining = d.join(TUAN);
  let isIn = false;
  void joining.then(() => {
    isIn = true;
  });
  await settle(hanh);
  assert.equal(isIn, false, 'it waits until the room is written');
  d.gate.release('compact');
  const tuan = await joining;
  await settle(tuan);
  assert.equal(tuan.synced, true);
  assert.equal(tuan.doc.getMap('facts').get('leavers'), 7);
  assert.equal(d.count.loads, 2);
  assert.deepEqual(d.faults, []);
});

test('two clients that join while the room loads share one room', async () => {
  const d = await desk();
  d.gate.hold('load');
  const joining = [d.join(HANH), d.join(LOC)];
  await until('it is being loaded', () => d.gate.isWaiting('load'));
  d.gate.release('load');
  const [hanh, loc] = await Promise.all(joining);
  assert.ok(hanh && loc);
  await settle(hanh, loc);
  hanh.doc.getMap('facts').set('leavers', 8);
  await settle(hanh, loc);
  assert.equal(loc.doc.getMap('facts').get('leavers'), 8);
  assert.equal(d.count.loads, 1);
});

test('a client that joins during a flush sees the edits, and nobody gets an acknowledgement yet', async () => {
  const d = await desk();
  const hanh = await d.join(HANH);
  await settle(hanh);
  d.gate.hold('flush');
  const { acknowledged } = hanh;
  hanh.doc.getMap('facts').set('leavers', 9);
  await settle(hanh);
  const tuan = await d.join(TUAN);
  await settle(hanh, tuan);
  assert.equal(tuan.synced, true);
  assert.equal(tuan.doc.getMap('facts').get('leavers'), 9);
  assert.equal(hanh.acknowledged, acknowledged);
  d.gate.release('flush');
  await settle(hanh, tuan);
  assert.equal(hanh.acknowledged, hanh.sent);
});

test('edits that arrive during a flush form one group, and each is acknowledged', async () => {
  const d = await desk();
  const hanh = await d.join(HANH);
  await settle(hanh);
  d.count.flushes = 0;
  d.gate.hold('flush');
  for (let i = 0; i < 40; i++) hanh.doc.getMap('facts').set('leavers', i);
  await settle(hanh);
  d.gate.release('flush');
  await settle(hanh);
  assert.ok(d.count.flushes <= 2, `${d.count.flushes} flushes`);
  assert.equal(hanh.acknowledged, hanh.sent);
});

test('closing waits for the running act and starts no other', async () => {
  const d = await desk();
  let end = () => {};
  const acting = d.rooms.use('de-an', async (room) => {
    await new Promise<void>((done) => {
      end = done;
    });
    return room.snapshot();
  });
  await until('the act has begun', () => d.rooms.loaded('de-an') !== null);
  const closing = d.rooms.close();
  await assert.rejects(
    d.rooms.use('de-an', () => null),
    /closing/,
  );
  await assert.rejects(
    d.rooms.use('none', () => null),
    (error) => !(error instanceof NoScheme),
  );
  end();
  assert.ok((await acting).sections.length > 0, 'it finishes normally');
  await closing;
  assert.equal(d.rooms.loaded('de-an'), null);
  assert.deepEqual(d.faults, []);
});
