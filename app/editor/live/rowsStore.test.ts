import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRow, moveRow, removeRow, setCell } from '@schemes/doc/editRows';
import { PARENT_KEY } from '@schemes/doc/rows';
import { headcount } from '@schemes/model/tables/headcount';
import * as Y from 'yjs';
import { liveRowsStore } from './rowsStore';

function setUp() {
  const root = new Y.Doc().getMap<unknown>('t:headcount');
  for (const id of ['a', 'b', 'c']) addRow(root, id, { units: 1 });
  const store = liveRowsStore(root, headcount);
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
  });
  return { root, store, stop, told: () => told };
}

test('one cell changed: only its row is another object', () => {
  const { root, store, told } = setUp();
  const before = store.getRows();
  setCell(root, 'b', 'units', 2);
  const after = store.getRows();
  assert.equal(told(), 1);
  assert.equal(after[0], before[0]);
  assert.notEqual(after[1], before[1]);
  assert.equal(after[1]?.cells.units, 2);
  assert.equal(after[2], before[2]);
});

test('rows come and go', () => {
  const { root, store } = setUp();
  removeRow(root, 'b');
  addRow(root, 'd', {}, { after: 'a' });
  assert.deepEqual(
    store.getRows().map((row) => row.id),
    ['a', 'd', 'c'],
  );
});

test('what changed while nobody listened is there for the next listener', () => {
  const { root, store, stop } = setUp();
  stop();
  setCell(root, 'a', 'units', 9);
  store.subscribe(() => {});
  assert.equal(store.getRows()[0]?.cells.units, 9);
});

test('a row that moves and one whose cell is written, in one step: both show', () => {
  const { root, store } = setUp();
  root.doc?.transact(() => {
    moveRow(root, 'a', 'c');
    setCell(root, 'b', 'units', 7);
  });
  assert.deepEqual(
    store.getRows().map(({ id, cells }) => [id, cells.units]),
    [
      ['b', 7],
      ['c', 1],
      ['a', 1],
    ],
  );
});

test('a row that becomes a part of another stands below it', () => {
  const { root, store } = setUp();
  (root.get('a') as Y.Map<unknown>).set(PARENT_KEY, 'c');
  assert.deepEqual(
    store.getRows().map(({ id, parent }) => [id, parent]),
    [
      ['b', undefined],
      ['c', undefined],
      ['a', 'c'],
    ],
  );
});
