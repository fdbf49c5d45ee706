import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { exampleScheme } from '../rules/exampleScheme';
import { readAhead } from './readAhead';
import { readSnapshot } from './readSnapshot';
import { tableRoot } from './roots';
import { watchTypes } from './TypeMemo';
import { writeSnapshot } from './writeSnapshot';

const ROWS = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`r${i}`, { full_name: `Người ${i}` }]));
const SCHEME = exampleScheme({ tables: { B3: ROWS, B7: { a: { organisation: 'Chi bộ A' } } } });

function started(): Y.Doc {
  const doc = new Y.Doc();
  writeSnapshot(doc, SCHEME);
  return doc;
}
const row = (doc: Y.Doc, id: string) => doc.getMap(tableRoot('t-B3')).get(id) as Y.Map<unknown>;

test('rows read ahead are not read again, and it pauses after each slice', () => {
  const doc = started();
  const { memo, stop } = watchTypes(doc);
  const pauses = [...readAhead(doc, memo, 4)].length;
  assert.equal(pauses, 2, 'eleven rows, four at a time');
  const before = readSnapshot(doc, memo);
  const again = readSnapshot(doc, memo);
  const rowsOf = (one: typeof before) =>
    one?.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  assert.deepEqual(before, readSnapshot(doc));
  rowsOf(before)?.forEach((one, i) => {
    assert.equal(rowsOf(again)?.[i], one);
  });
  stop();
});

test('what changes between the slices stands in the snapshot, which is of one moment', () => {
  const doc = started();
  const { memo, stop } = watchTypes(doc);
  const reading = readAhead(doc, memo, 3);
  reading.next();
  doc.transact(() => {
    row(doc, 'r0').set('c:full_name', 'Đổi rồi');
    row(doc, 'r9').set('c:full_name', 'Cũng đổi');
    doc.getMap(tableRoot('t-B3')).delete('r5');
  });
  reading.next();
  row(doc, 'r1').set('c:full_name', 'Đổi sau');
  for (const _ of reading);
  assert.deepEqual(readSnapshot(doc, memo), readSnapshot(doc));
  const names = readSnapshot(doc, memo)?.sections.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.full_name)),
  );
  for (const name of ['Đổi rồi', 'Cũng đổi', 'Đổi sau']) assert.ok(names?.includes(name), name);
  assert.ok(!names?.includes('Người 5'));
  stop();
});
