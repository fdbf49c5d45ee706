import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headcount } from '@schemes/model/tables/headcount';
import type { Row } from '@schemes/model/tables/tableType';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { narrativeChanges } from './narrativeChanges';
import { tableChanges } from './tableChanges';

const block = (text: string, type = 'paragraph'): NarrativeNode => ({
  type,
  content: [{ type: 'text', text }],
});
const doc = (...content: NarrativeNode[]): NarrativeNode => ({ type: 'doc', content });

describe('changes of a narrative', () => {
  test('finds changed words inside a block', () => {
    const changes = narrativeChanges(
      doc(block('Mở đầu.'), block('Dự kiến 27 đồng chí.')),
      doc(block('Mở đầu.'), block('Dự kiến 29 đồng chí.')),
    );
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['same', 'changed'],
    );
    const [, changed] = changes;
    assert.ok(changed?.kind === 'changed');
    assert.deepEqual(changed.words, [
      { kind: 'same', text: 'Dự kiến ' },
      { kind: 'removed', text: '27' },
      { kind: 'added', text: '29' },
      { kind: 'same', text: ' đồng chí.' },
    ]);
  });

  test('does not split Vietnamese words at diacritics', () => {
    const [change] = narrativeChanges(doc(block('cấp ủy mới')), doc(block('cấp ủy cũ')));
    assert.ok(change?.kind === 'changed');
    assert.deepEqual(
      change.words?.filter(({ kind }) => kind !== 'same').map(({ text }) => text),
      ['mới', 'cũ'],
    );
  });

  test('finds added and removed blocks', () => {
    const changes = narrativeChanges(doc(block('a'), block('b')), doc(block('b'), block('c')));
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['removed', 'same', 'added'],
    );
  });

  test('a block of another kind is removed and added', () => {
    const changes = narrativeChanges(doc(block('a')), doc(block('a', 'heading')));
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['removed', 'added'],
    );
  });

  test('finds nothing in an equal narrative', () => {
    assert.ok(narrativeChanges(doc(block('a')), doc(block('a'))).every(({ kind }) => kind === 'same'));
  });
});

describe('changes of a table', () => {
  const row = (id: string, order: string, cells: Row['cells']): Row => ({ id, order, cells });

  test('finds changed cells, with old values', () => {
    const changes = tableChanges(
      headcount,
      [row('a', 'a0', { units: 7 })],
      [row('a', 'a0', { units: 8, note: 'x' })],
    );
    assert.deepEqual(
      changes.map((change) => change.kind === 'cell' && [change.column, change.before, change.after]),
      [
        ['units', 7, 8],
        ['note', undefined, 'x'],
      ],
    );
  });

  test('finds added, removed and moved rows', () => {
    const before = [row('a', 'a0', {}), row('b', 'a1', {}), row('c', 'a2', {})];
    const after = [row('c', 'Zz', {}), row('a', 'a0', {}), row('d', 'a3', { units: 1 })];
    assert.deepEqual(
      tableChanges(headcount, before, after).map(({ kind, row: { id } }) => `${kind} ${id}`),
      ['rowAdded d', 'cell d', 'rowRemoved b', 'rowMoved c'],
    );
  });
});
