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
  let notifications = 0;
  const stop = store.subscribe(() => {
    notifications += 1;
  });
  return { root, store, stop, notifications: () => notifications };
}

test('a changed cell replaces its row’s object only', () => {
  const { root, store, notifications } = setUp();
  const before = store.getRows();
  setCell(root, 'b', 'units', 2);
  const after = store.getRows();
  assert.equal(notifications(), 1);
  assert.equal(after[0], before[0]);
  assert.notEqual(after[1], before[1]);
  assert.equal(after[1]?.cells.units, 2);
  assert.equal(after[2], before[2]);
});

test('rows are added and removed', () => {
  const { root, store } = setUp();
  removeRow(root, 'b');
  addRow(root, 'd', {}, { after: 'a' });
  assert.deepEqual(
    store.getRows().map((row) => row.id),
    ['a', 'd', 'c'],
  );
});

test('a new listener sees what changed while nobody listened', () => {
  const { root, store, stop } = setUp();
  stop();
  setCell(root, 'a', 'units', 9);
  store.subscribe(() => {});
  assert.equal(store.getRows()[0]?.cells.units, 9);
});

test('one transaction moves a row and writes a cell: both appear', () => {
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

test('a row that becomes a part of another is below it', () => {
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
