import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import {
  acceptGuesses,
  excludeRows,
  type ImportDecisions,
  includeRows,
  NO_DECISIONS,
  replaceText,
  withdrawReplacement,
} from './ImportDecisions';
import { readImportedRows } from './readImportedRows';

const ROWS = [
  ['TT', 'Họ và tên', 'Ngày sinh', 'Dự kiến chức danh'],
  [1, 'Nguyễn Văn An', '15/8/76', 'Thường vụ ĐU'],
  [2, 'Traàn Thò Cuùc', '.../1975', 'THƯỜNG VỤ  ĐU'],
  [null, 'Xếp sau'],
];
const MAPPING = ['counter', 'full_name', 'birth', 'slated'].map((target, column) => ({ column, target }));

function read(decisions: ImportDecisions) {
  const sheet = { name: 'a', rows: ROWS, merges: [] };
  const { rows, skipped } = readImportedRows(sheet, 1, TABLE_TYPES.roster, MAPPING, decisions);
  return [
    ...rows.map(({ cells }) =>
      [cells['full_name'], cells['birth'] ?? '', String(cells['slated'] ?? '')].join('|'),
    ),
    ...skipped.map(({ row, reason }) => `${row + 1} ${reason}`),
  ];
}

test('without a decision, every suggestion holds', () => {
  assert.deepEqual(read(NO_DECISIONS), ['Nguyễn Văn An|1976-08-15|', 'Trần Thị Cúc|1975|', '4 noPerson']);
});

test('rows are taken and left, and both are taken back', () => {
  const decided = excludeRows(includeRows(NO_DECISIONS, [3]), [1]);
  assert.deepEqual(read(decided), ['Trần Thị Cúc|1975|', 'Xếp sau||', '2 leftOut']);
  assert.deepEqual(read(includeRows(excludeRows(decided, [3]), [1])), read(NO_DECISIONS));
});

test('a guess that is refused leaves the cell out; an old font stays as the file has it', () => {
  const refused = acceptGuesses(NO_DECISIONS, ['C2', 'B3'], false);
  assert.deepEqual(read(refused), ['Nguyễn Văn An||', 'Traàn Thò Cuùc|1975|', '4 noPerson']);
  assert.deepEqual(read(acceptGuesses(refused, ['C2', 'B3'], true)), read(NO_DECISIONS));
});

test('a text is replaced in every cell of its column, however it is spaced and capitalised', () => {
  const replaced = replaceText(NO_DECISIONS, 'slated', 'Thường vụ ĐU', ['standing_committee']);
  assert.deepEqual(read(replaced), [
    'Nguyễn Văn An|1976-08-15|standing_committee',
    'Trần Thị Cúc|1975|standing_committee',
    '4 noPerson',
  ]);
  const [one] = [...replaced.replacements.values()];
  assert.ok(one);
  assert.deepEqual(read(withdrawReplacement(replaced, one)), read(NO_DECISIONS));
});
