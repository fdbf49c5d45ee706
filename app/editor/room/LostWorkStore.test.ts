import assert from 'node:assert/strict';
import test from 'node:test';
import { LostWorkStore } from './LostWorkStore';
import type { Lost } from './putBack';
import { memoryUnsentStore, type UnsentStore } from './UnsentStore';

const LOST: Lost = {
  section: 'p2-4',
  title: 'IV- Cơ cấu',
  seen: '0'.repeat(64),
  work: { text: [{ before: null, after: 'Của tôi.' }], facts: [], rows: [] },
};

function openLostWork(store: UnsentStore, owner = 'hanh/scheme') {
  const faults: unknown[] = [];
  const lostWork = new LostWorkStore({
    store,
    owner,
    onChange: () => {},
    onFault: (error) => faults.push(error),
  });
  const keep = (put: ReadonlyMap<string, Uint8Array>) =>
    store.change(put, []).then(
      () => true,
      () => false,
    );
  return { lostWork, faults, add: (...lost: Lost[]) => lostWork.add(lost, keep) };
}

test('lost work outlives the page, and is given to its own person and scheme alone', async () => {
  const store = memoryUnsentStore();
  const first = openLostWork(store);
  await first.add(LOST);
  assert.equal(first.lostWork.allKept, true);
  const again = openLostWork(store);
  await again.lostWork.takeIn();
  assert.deepEqual(again.lostWork.entries, first.lostWork.entries);
  for (const owner of ['loc/scheme', 'hanh/other', 'hanh/scheme2']) {
    const other = openLostWork(store, owner);
    await other.lostWork.takeIn();
    assert.deepEqual(other.lostWork.entries, [], owner);
  }
});

test('the same work lost twice is one; what is dropped is gone from the machine', async () => {
  const store = memoryUnsentStore();
  const { lostWork, add } = openLostWork(store);
  await add(LOST);
  await add(LOST, { ...LOST, section: 'p1-2' });
  assert.equal(lostWork.entries.length, 2);
  await lostWork.drop(lostWork.entries[0]?.id ?? '');
  assert.deepEqual(
    lostWork.entries.map(({ section }) => section),
    ['p1-2'],
  );
  assert.equal((await store.found('')).size, 1);
});

test('where the machine’s disk refuses, the work is still shown, and known to be in danger', async () => {
  const store: UnsentStore = {
    change: () => Promise.reject(new Error('full')),
    found: () => Promise.reject(new Error('full')),
  };
  const { lostWork, faults, add } = openLostWork(store);
  await lostWork.takeIn();
  await add(LOST);
  assert.equal(lostWork.entries.length, 1);
  assert.equal(lostWork.allKept, false);
  assert.equal(faults.length, 1);
});
