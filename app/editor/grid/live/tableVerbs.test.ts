import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRows } from '@schemes/doc/rows';
import { headcount } from '@schemes/model/tables/headcount';
import type { TableType } from '@schemes/model/tables/tableType';
import * as Y from 'yjs';
import type { UndonePlace } from '../model/TableVerbs';
import { tableVerbs } from './tableVerbs';

// newRowId asks the browser's crypto, which Node has under the same name.
function setUp(type: TableType = headcount) {
  const root = new Y.Doc().getMap<unknown>('t:x');
  const origin = Symbol('mine');
  const undoer = new Y.UndoManager(root, { trackedOrigins: new Set([origin]), captureTimeout: 0 });
  const rows = () => readRows(root, type);
  const verbs = tableVerbs(root, type, rows, undoer, origin);
  const ids = () => rows().map((row) => row.id);
  const undone: string[] = [];
  const show = ({ row, column }: UndonePlace) => (column === null ? row : `${row}.${column}`);
  verbs.onUndone((places) => undone.push(places.map(show).join(' ')));
  return { root, rows, verbs, ids, undone };
}

describe('edits of a live table', () => {
  test('a row is added below the row given', () => {
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

  test('a number in the row of stated totals creates that row', () => {
    const { verbs, rows } = setUp();
    verbs.commit('stated', 'units', 58);
    assert.equal(rows()[0]?.cells.units, 58);
  });

  test('undo reverts one step of mine at a time, never what others did', () => {
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

  test('a row is added above the row given, also above the first and among parts', () => {
    const { verbs, rows, ids } = setUp();
    const b = verbs.add();
    const a = verbs.addAbove(b);
    const between = verbs.addAbove(b);
    assert.deepEqual(ids(), [a, between, b]);
    const part = verbs.addPart(a);
    const first = verbs.addAbove(part);
    assert.deepEqual(
      rows().map(({ id, parent }) => [id, parent]),
      [
        [a, undefined],
        [first, a],
        [part, a],
        [between, undefined],
        [b, undefined],
      ],
    );
  });

  test('rows are duplicated below themselves, with their parts, as one step', () => {
    const { verbs, rows, ids } = setUp();
    const [a, b, c] = [verbs.add(), verbs.add(), verbs.add()];
    const part = verbs.addPart(a);
    verbs.commit(a, 'group', 'Sở');
    verbs.commit(part, 'units', 3);
    verbs.commit(b, 'heads', 2);
    // The part is among the rows that were chosen, and comes once.
    const copies = verbs.duplicate([a, part, b]);
    assert.equal(copies.length, 2);
    const shown = rows().map(({ id, parent, cells }) => [parent ? 'part' : ids().indexOf(id), cells]);
    assert.deepEqual(shown, [
      [0, { group: 'Sở' }],
      ['part', { units: 3 }],
      [2, { heads: 2 }],
      [3, { group: 'Sở' }],
      ['part', { units: 3 }],
      [5, { heads: 2 }],
      [6, {}],
    ]);
    assert.equal(ids().at(-1), c);
    verbs.undo();
    assert.deepEqual(ids(), [a, part, b, c]);
  });

  test('rows are removed together and come back together', () => {
    const { verbs, ids } = setUp();
    const [a, b, c] = [verbs.add(), verbs.add(), verbs.add()];
    verbs.remove([a, c]);
    assert.deepEqual(ids(), [b]);
    verbs.undo();
    assert.deepEqual(ids(), [a, b, c]);
  });

  test('an order is stored for rows and for their parts, and undone as one step', () => {
    const { verbs, ids } = setUp();
    const [a, b, c] = [verbs.add(), verbs.add(), verbs.add()];
    const [p, q] = [verbs.addPart(b), verbs.addPart(b)];
    verbs.reorder([c, b, q, p, a]);
    assert.deepEqual(ids(), [c, b, q, p, a]);
    verbs.undo();
    assert.deepEqual(ids(), [a, b, p, q, c]);
  });

  test('an undo or a redo names what it changed, in the order of the document', () => {
    const { verbs, undone } = setUp();
    const a = verbs.add();
    const b = verbs.add();
    verbs.commitAll([
      { row: b, column: 'units', value: 2 },
      { row: a, column: 'heads', value: 1 },
      { row: a, column: 'group', value: 'Sở' },
    ]);
    verbs.undo();
    verbs.redo();
    const cells = `${a}.group ${a}.heads ${b}.units`;
    assert.deepEqual(undone.splice(0), [cells, cells]);
    verbs.move(b, -1);
    verbs.undo();
    verbs.remove([a]);
    verbs.undo();
    verbs.redo();
    verbs.undo();
    // A row that comes back is named without its cells.
    assert.deepEqual(undone, [b, a, a, a]);
  });
});
