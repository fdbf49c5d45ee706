import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryLine } from '../../context/HistoryLine';
import { arrangeHistory, type HistoryChoice, WHOLE_HISTORY } from './arrangeHistory';

const line = (n: number, act: HistoryLine['act'], person: string, section?: string) => ({
  n,
  act,
  by: { id: person, name: person },
  section,
});
const LINES = [
  line(7, 'export', 'clerk'),
  line(6, 'export', 'viewer'),
  line(5, 'export', 'clerk'),
  line(4, 'approve', 'chair', 'p1'),
  line(3, 'export', 'clerk'),
  line(2, 'submit', 'member', 'p1'),
  line(1, 'create', 'member'),
];
const shown = (choice: Partial<HistoryChoice>) =>
  arrangeHistory(LINES, { ...WHOLE_HISTORY, ...choice }).map((row) =>
    'line' in row ? row.line.n : row.downloads.map(({ n }) => n),
  );

test('downloads one after another are one row, and a single one is a line', () => {
  assert.deepEqual(shown({}), [[7, 6, 5], 4, 3, 2, 1]);
});

test('the history is narrowed by kind, person and section', () => {
  assert.deepEqual(shown({ kind: 'approval' }), [4, 2]);
  assert.deepEqual(shown({ kind: 'export' }), [7, 6, 5, 3]);
  assert.deepEqual(shown({ person: 'member' }), [2, 1]);
  assert.deepEqual(shown({ section: 'p1' }), [4, 2]);
  assert.deepEqual(shown({ section: 'p1', person: 'chair' }), [4]);
  assert.deepEqual(shown({ kind: 'waiver' }), []);
});
