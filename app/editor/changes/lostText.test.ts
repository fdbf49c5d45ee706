import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LostRow, LostWork } from '@schemes/model/notes/lostWork';
import { lostText } from './lostText';

const TABLES = [
  { id: 'seats', type: 'seats', title: 'Biểu 1' },
  { id: 'quotas', type: 'quotas', title: 'Biểu 7' },
] as const;
const NONE: LostWork = { text: [], facts: [], rows: [] };
const row = (change: Partial<LostRow>): LostRow => ({
  table: 'seats',
  row: 'inspection_committee',
  name: '',
  kind: 'cell',
  column: 'planned',
  before: null,
  after: null,
  ...change,
});

test('writes a cell as «table · row · column: old → new» in the given language', () => {
  const place = { table: 'quotas', row: 'x', name: 'Chi bộ 1', column: 'official_members' };
  const work = { ...NONE, rows: [row({ ...place, before: 1074, after: 1075 })] };
  assert.match(lostText('vi', work, TABLES), /^Biểu 7 · Chi bộ 1 · [^·:]+: 1\.074 → 1\.075$/);
  assert.match(lostText('en', work, TABLES), /^Biểu 7 · Chi bộ 1 · [^·:]+: 1,074 → 1,075$/);
  assert.notEqual(lostText('vi', work, TABLES), lostText('en', work, TABLES));
});

test('writes an emptied cell, a filled one, and a value that the cell does not accept', () => {
  const rows = [row({ before: 3 }), row({ after: 4 }), row({ before: 3, after: 'ba' })];
  const lines = lostText('vi', { ...NONE, rows }, TABLES).split('\n');
  assert.match(lines[0] ?? '', /: 3 → \(trống\)$/);
  assert.match(lines[1] ?? '', /: \(trống\) → 4$/);
  assert.match(lines[2] ?? '', /: 3 → ba$/);
});

test('names added and removed rows; writes text unchanged', () => {
  const work: LostWork = {
    text: [
      { before: 'Cũ.', after: 'Mới.' },
      { before: 'Đã bỏ.', after: null },
    ],
    facts: [{ key: 'leavers', before: 2, after: 3 }],
    rows: [row({ row: 'x', name: 'Khối mặt trận', kind: 'rowAdded', column: undefined })],
  };
  const lines = lostText('vi', work, TABLES).split('\n');
  assert.deepEqual(lines.slice(0, 2), ['Mới.', '[Bỏ] Đã bỏ.']);
  assert.match(lines[2] ?? '', /^Thông tin chung · .+: 2 → 3$/);
  assert.equal(lines[3], 'Biểu 1 · Khối mặt trận: thêm dòng');
});
