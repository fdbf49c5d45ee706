import assert from 'node:assert/strict';
import test from 'node:test';
import { LostBook } from './LostBook';
import type { Lost } from './putBack';
import { memoryUnsentStore, type UnsentStore } from './UnsentStore';

const LOST: Lost = {
  section: 'p2-4',
  title: 'IV- Cơ cấu',
  seen: '0'.repeat(64),
  work: { text: [{ before: null, after: 'Của tôi.' }], facts: [], rows: [] },
};

function openBook(store: UnsentStore, owner = 'hanh/scheme') {
  const faults: unknown[] = [];
  const book = new LostBook({ store, owner, onChange: () => {}, onFault: (error) => faults.push(error) });
  const keep = (put: ReadonlyMap<string, Uint8Array>) =>
    store.change(put, []).then(
      () => true,
      () => false,
    );
  return { book, faults, add: (...lost: Lost[]) => book.add(lost, keep) };
}

test('lost work outlives the page, and is given to its own person and scheme alone', async () => {
  const store = memoryUnsentStore();
  const first = openBook(store);
  await first.add(LOST);
  assert.equal(first.book.allKept, true);
  const again = openBook(store);
  await again.book.takeIn();
  assert.deepEqual(again.book.entries, first.book.entries);
  for (const owner of ['loc/scheme', 'hanh/other', 'hanh/scheme2']) {
    const other = openBook(store, owner);
    await other.book.takeIn();
    assert.deepEqual(other.book.entries, [], owner);
  }
});

test('the same work lost twice is one; what is dropped is gone from the machine', async () => {
  const store = memoryUnsentStore();
  const { book, add } = openBook(store);
  await add(LOST);
  await add(LOST, { ...LOST, section: 'p1-2' });
  assert.equal(book.entries.length, 2);
  await book.drop(book.entries[0]?.id ?? '');
  assert.deepEqual(
    book.entries.map(({ section }) => section),
    ['p1-2'],
  );
  assert.equal((await store.found('')).size, 1);
});

test('where the machine’s disk refuses, the work is still shown, and known to be in danger', async () => {
  const store: UnsentStore = {
    change: () => Promise.reject(new Error('full')),
    found: () => Promise.reject(new Error('full')),
  };
  const { book, faults, add } = openBook(store);
  await book.takeIn();
  await add(LOST);
  assert.equal(book.entries.length, 1);
  assert.equal(book.allKept, false);
  assert.equal(faults.length, 1);
});
