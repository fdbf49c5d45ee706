import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { addRow, moveRow, removeRow, setCell } from './editRows';
import { readRows } from './rows';

const headcount = TABLE_TYPES.headcount;
const ids = (root: Y.Map<unknown>) => readRows(root, headcount).map((row) => row.id);

function table(): Y.Map<unknown> {
  return new Y.Doc().getMap('t:b11');
}

test('rows keep the order in which they were added, each followed by its parts', () => {
  const root = table();
  addRow(root, 'a');
  addRow(root, 'b');
  addRow(root, 'a1', {}, { parent: 'a' });
  addRow(root, 'c', {}, { after: 'a' });
  assert.deepEqual(ids(root), ['a', 'a1', 'c', 'b']);
});

test('a moved row follows the row it was moved after, or comes first', () => {
  const root = table();
  for (const id of ['a', 'b', 'c']) addRow(root, id);
  moveRow(root, 'c', 'a');
  assert.deepEqual(ids(root), ['a', 'c', 'b']);
  moveRow(root, 'b', null);
  assert.deepEqual(ids(root), ['b', 'a', 'c']);
});

test('removing a row removes its parts', () => {
  const root = table();
  addRow(root, 'a');
  addRow(root, 'a1', {}, { parent: 'a' });
  removeRow(root, 'a');
  assert.deepEqual(ids(root), []);
});

test('a part whose parent is missing appears at top level', () => {
  const root = table();
  addRow(root, 'a1', { units: 10 }, { parent: 'a' });
  assert.deepEqual(ids(root), ['a1']);
});

test('rows that are parts of each other both appear', () => {
  const root = table();
  addRow(root, 'a', {}, { parent: 'b' });
  addRow(root, 'b', {}, { parent: 'a' });
  assert.deepEqual(ids(root).sort(), ['a', 'b']);
});

test('emptying a cell deletes its key, and a removed row accepts no cell', () => {
  const root = table();
  addRow(root, 'a', { units: 6 });
  assert.equal(setCell(root, 'a', 'units', undefined), true);
  assert.deepEqual(readRows(root, headcount)[0]?.cells, {});
  assert.equal(setCell(root, 'gone', 'units', 1), false);
});

test('concurrent adds, moves and edits converge with nothing lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.nat(3), fc.nat(5), fc.nat(5)), { maxLength: 30 }),
      (acts) => {
        const left = new Y.Doc();
        const right = new Y.Doc();
        let made = 0;
        const removed = new Set<string>();
        for (const [isLeft, act, first, second] of acts) {
          const root = (isLeft ? left : right).getMap('t:b11');
          const here = ids(root);
          const row = here[first % Math.max(1, here.length)];
          const other = here[second % Math.max(1, here.length)];
          if (act === 0 || row === undefined)
            addRow(root, `r${made++}`, { units: first }, row ? { after: row } : {});
          else if (act === 1) moveRow(root, row, other === row || other === undefined ? null : other);
          else if (act === 2) setCell(root, row, 'heads', second);
          else {
            removeRow(root, row);
            removed.add(row);
          }
        }
        Y.applyUpdate(left, Y.encodeStateAsUpdate(right));
        Y.applyUpdate(right, Y.encodeStateAsUpdate(left));
        const seen = readRows(left.getMap('t:b11'), headcount);
        assert.deepEqual(seen, readRows(right.getMap('t:b11'), headcount));
        const expected = Array.from({ length: made }, (_, i) => `r${i}`).filter((id) => !removed.has(id));
        assert.deepEqual(seen.map((row) => row.id).sort(), expected.sort());
      },
    ),
  );
});

test('rows added concurrently in the same place can be separated afterwards', () => {
  const left = new Y.Doc();
  const right = new Y.Doc();
  addRow(left.getMap('t:b11'), 'a');
  addRow(right.getMap('t:b11'), 'b');
  Y.applyUpdate(left, Y.encodeStateAsUpdate(right));
  const root = left.getMap('t:b11');
  addRow(root, 'c', {}, { after: 'b' });
  assert.deepEqual(ids(root), ['a', 'b', 'c']);
});
