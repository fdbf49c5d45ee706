import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRows } from '@schemes/doc/rows';
import { headcount } from '@schemes/model/tables/headcount';
import type { TableType } from '@schemes/model/tables/tableType';
import * as Y from 'yjs';
import { tableVerbs } from './tableVerbs';

// newRowId asks the browser's crypto, which Node has under the same name.
function setUp(type: TableType = headcount) {
  const root = new Y.Doc().getMap<unknown>('t:x');
  const origin = Symbol('mine');
  const undoer = new Y.UndoManager(root, { trackedOrigins: new Set([origin]), captureTimeout: 0 });
  const rows = () => readRows(root, type);
  const verbs = tableVerbs(root, type, rows, undoer, origin);
  const ids = () => rows().map((row) => row.id);
  return { root, rows, verbs, ids };
}

describe('what a person does to a table', () => {
  test('a row is added below the one where the cursor stands', () => {
    const { verbs, ids } = setUp();
    const a = verbs.add();
    const c = verbs.add();
    const b = verbs.add(a);
    assert.deepEqual(ids(), [a, b, c]);
  });

  test('a row added below a part is a part too', () => {
    const { verbs, rows } = setUp();
    const a = verbs.add();
    const part = verbs.addPart(a);
    const next = verbs.add(part);
    assert.deepEqual(
      rows().map((row) => [row.id, row.parent]),
      [
        [a, undefined],
        [part, a],
        [next, a],
      ],
    );
  });

  test('rows move one place up or down and stop at the ends', () => {
    const { verbs, ids } = setUp();
    const [a, b, c] = [verbs.add(), verbs.add(), verbs.add()];
    verbs.move(c, -1);
    assert.deepEqual(ids(), [a, c, b]);
    verbs.move(c, -1);
    verbs.move(c, -1);
    assert.deepEqual(ids(), [c, a, b]);
    verbs.move(c, 1);
    assert.deepEqual(ids(), [a, c, b]);
  });

  test('a number in the stated row makes that row', () => {
    const { verbs, rows } = setUp();
    verbs.commit('stated', 'units', 58);
    assert.equal(rows()[0]?.cells.units, 58);
  });

  test('undo takes back one step of mine at a time, never what others did', () => {
    const { root, verbs, rows } = setUp();
    const a = verbs.add();
    verbs.commit(a, 'units', 1);
    verbs.commit(a, 'heads', 2);
    root.doc?.transact(() => (root.get(a) as Y.Map<unknown>).set('c:deputies', 3), 'somebody else');
    verbs.undo();
    assert.deepEqual(rows()[0]?.cells, { units: 1, deputies: 3 });
    verbs.redo();
    assert.deepEqual(rows()[0]?.cells, { units: 1, heads: 2, deputies: 3 });
  });
});
