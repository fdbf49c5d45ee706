import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellValue } from '@schemes/model/cells/cell';
import type { CellConflict } from '../model/cellConflict';
import { commitCell } from './commitCell';

function commit(before: CellValue | undefined, stored: CellValue | undefined, typed: CellValue | undefined) {
  const written: (CellValue | undefined)[] = [];
  const conflicts: CellConflict[] = [];
  const verbs = {
    commit: (_row: string, _column: string, value: CellValue | undefined) => void written.push(value),
    writerOf: () => 7,
  };
  commitCell({ row: 'r', column: 'c', before, stored, typed }, verbs, (one) => conflicts.push(one));
  return { written, conflicts };
}

test('a value that another person changed during the edit is overwritten and reported with both values', () => {
  assert.deepEqual(commit('a', 'x', 'b'), {
    written: ['b'],
    conflicts: [{ row: 'r', column: 'c', mine: 'b', theirs: 'x', winner: 'mine', client: 7 }],
  });
});

test('an unchanged text leaves the value that another person wrote during the edit', () => {
  assert.deepEqual(commit('a', 'x', 'a'), { written: [], conflicts: [] });
});

test('an edit without a concurrent change is written without a report', () => {
  assert.deepEqual(commit('a', 'a', 'b'), { written: ['b'], conflicts: [] });
});
