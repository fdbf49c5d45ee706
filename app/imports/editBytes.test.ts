import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyTableEdits, type TableEdits } from '@schemes/doc/applyTableEdits';
import * as Y from 'yjs';
import { fitsOneFrame } from './editBytes';

const rows = (count: number, text: string): TableEdits => ({
  cells: [],
  rows: Array.from({ length: count }, (_, i) => ({ id: `r${i}`, cells: { note: text } })),
  removed: [],
});

test('a roster of 2000 rows fits into one frame; ten times its text does not', () => {
  assert.equal(fitsOneFrame(rows(2000, 'Bí thư Chi bộ thôn Đồng Tiến, xã Minh Tân'.repeat(10))), true);
  assert.equal(fitsOneFrame(rows(2000, 'Bí thư Chi bộ thôn Đồng Tiến, xã Minh Tân'.repeat(100))), false);
});

for (const count of [1500, 3000, 4500])
  test(`the estimate agrees with the encoded size: ${count} rows of many short cells`, () => {
    const cells = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`c${i}`, i]));
    const edits = { cells: [], rows: rows(count, '').rows.map(({ id }) => ({ id, cells })), removed: [] };
    const doc = new Y.Doc();
    doc.transact(() => applyTableEdits(doc.getMap('t'), edits));
    assert.equal(fitsOneFrame(edits), Y.encodeStateAsUpdate(doc).length < 4 * 1024 * 1024 - 16 * 1024);
  });
