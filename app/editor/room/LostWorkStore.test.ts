import assert from 'node:assert/strict';
import test from 'node:test';
import { memoryUnsentStore, type UnsentStore } from '../../kept/UnsentStore';
import { LostWorkStore } from './LostWorkStore';
import type { Lost } from './putBack';

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

test('lost work outlives the page and is shown only to its owner', async () => {
  const store = memoryUnsentStore();
  const page = openLostWork(store);
  await page.add(LOST);
  assert.equal(page.lostWork.areAllStored, true);
  const nextPage = openLostWork(store);
  await nextPage.lostWork.load();
  assert.deepEqual(nextPage.lostWork.entries, page.lostWork.entries);
  for (const owner of ['loc/scheme', 'hanh/other', 'hanh/scheme2']) {
    const other = openLostWork(store, owner);
    await other.lostWork.load();
    assert.deepEqual(other.lostWork.entries, [], owner);
  }
});

test('the same work lost twice is one entry; a dropped entry is deleted from disk', async () => {
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

test('when the disk fails, lost work is still shown and `allKept` is false', async () => {
  const store: UnsentStore = {
    change: () => Promise.reject(new Error('full')),
    found: () => Promise.reject(new Error('full')),
  };
  const { lostWork, faults, add } = openLostWork(store);
  await lostWork.load();
  await add(LOST);
  assert.equal(lostWork.entries.length, 1);
  assert.equal(lostWork.areAllStored, false);
  assert.equal(faults.length, 1);
});
