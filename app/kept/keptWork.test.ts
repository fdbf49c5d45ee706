import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discardKeptWork, forgetViews, keptWorkOf } from './keptWork';
import { memoryUnsentStore } from './UnsentStore';

test('at sign-out the work of this account is found and discarded; that of other accounts stays', async () => {
  const store = memoryUnsentStore();
  const bytes = new Uint8Array([1]);
  const mine = ['hanh/a/1', 'hanh/b/2', 'lost/hanh/a/p1'];
  const others = ['loc/a/1', 'hanh2/a/1', 'lost/loc/a/p1'];
  await store.change(new Map([...mine, ...others].map((key) => [key, bytes])), []);
  assert.deepEqual(await keptWorkOf(store, 'hanh'), mine);
  await discardKeptWork(store, 'hanh');
  assert.deepEqual([...(await store.found('')).keys()], others);
});

test('views and filters of tables and the mark of copies are removed, other choices stay', () => {
  const kept = new Map([
    ['grid scheme/table', '{}'],
    ['de-an.filter.hanh.scheme', '{}'],
    ['de-an.copyMark', 'x1'],
    ['theme', 'dark'],
  ]);
  forgetViews({
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    removeItem: (key) => kept.delete(key),
  });
  assert.deepEqual([...kept.keys()], ['theme']);
});
