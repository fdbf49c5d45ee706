import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { BARE_PEOPLE, PEOPLE_LIKE_WORDS, ROWS_OF_NOBODY } from './cases/rowCases';
import { NO_DECISIONS } from './ImportDecisions';
import { readImportedRows } from './readImportedRows';
import type { SheetValue } from './sheet';

const MAPPING = [
  { column: 0, target: 'counter' },
  { column: 1, target: 'full_name' },
  { column: 2, target: 'sex' },
  { column: 3, target: 'birth' },
  { column: 4, target: 'current_post' },
];
const HEAD = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ'];
const AN = [1, 'Nguyễn Văn An', 'Nam', '4/1975', 'Bí thư'];
const BINH = [2, 'Lê Thị Bình', 'Nữ', '1980', 'Phó Bí thư'];

const read = (rows: readonly (readonly SheetValue[])[], decisions = NO_DECISIONS) =>
  readImportedRows(
    { name: 'a', rows: [HEAD, ...rows], merges: [] },
    1,
    TABLE_TYPES.roster,
    MAPPING,
    decisions,
  );

for (const [text, reason] of ROWS_OF_NOBODY) {
  test(`«${text}» in the column of names is left out: ${reason}`, () => {
    const { rows, skipped } = read([AN, [null, text], BINH]);
    assert.deepEqual(skipped, [{ row: 2, reason, text }]);
    assert.deepEqual(
      rows.map(({ cells }) => cells['full_name']),
      ['Nguyễn Văn An', 'Lê Thị Bình'],
    );
  });
}

test('each of these rows can be taken all the same, and a person left out', () => {
  for (const [text] of ROWS_OF_NOBODY) {
    const decisions = { ...NO_DECISIONS, includedRows: new Set([2]), excludedRows: new Set([1]) };
    const { rows, skipped } = read([AN, [null, text], BINH], decisions);
    assert.deepEqual(
      rows.map(({ row }) => row),
      [2, 3],
    );
    assert.deepEqual(
      skipped.map(({ row, reason }) => `${row} ${reason}`),
      ['1 leftOut'],
    );
  }
});

for (const name of PEOPLE_LIKE_WORDS) {
  test(`${name} with a birth or a sex is a person`, () => {
    for (const row of [
      [3, name, null, '1979'],
      [null, name, null, '1979'],
      [null, name, 'Nam', null],
    ])
      assert.deepEqual(
        read([AN, row, BINH]).rows.map(({ cells }) => cells['full_name']),
        ['Nguyễn Văn An', name, 'Lê Thị Bình'],
      );
  });
}

for (const name of BARE_PEOPLE) {
  test(`${name} without any other value is a person, with a question`, () => {
    const { rows, doubts } = read([AN, [null, name], BINH]);
    assert.equal(rows.length, 3);
    assert.deepEqual(
      doubts.map(({ address, reason }) => `${address} ${reason.kind}`),
      ['B3 bareName'],
    );
  });
}

test('a page of text in the column of names is no person and takes no time', () => {
  for (const text of [
    'cộng '.repeat(10_000),
    '('.repeat(50_000),
    `Danh sách ${'có '.repeat(10_000)}`,
    'A'.repeat(50_000),
  ])
    assert.equal(read([AN, [null, text], BINH]).rows.length, 2);
});

test('a name below a signature is the one who signs', () => {
  const { rows, skipped } = read([
    AN,
    BINH,
    [],
    [null, null, null, null, 'Xã Minh Tân, ngày 15 tháng 8 năm 2025'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M BAN CHẤP HÀNH'],
    [null, 'Trần Văn Cảnh', null, null, 'Phạm Văn Dũng'],
  ]);
  assert.equal(rows.length, 2);
  assert.deepEqual(
    skipped.map(({ row, reason }) => `${row + 1} ${reason}`),
    ['4 blank', '5 signature', '6 signature', '7 signature'],
  );
});

test('counts below the headings of births and sexes make nobody a person', () => {
  const { rows, skipped } = read([
    AN,
    BINH,
    ['Tổng cộng', null, 1, 2, null],
    [null, 'Tổng', 'Nữ 1', '2', '3'],
  ]);
  assert.equal(rows.length, 2);
  assert.deepEqual(
    skipped.map(({ reason }) => reason),
    ['total', 'total'],
  );
});

test('totals that the file states are held against the people above', () => {
  const { totals } = read([
    ['I', 'Tái cử'],
    AN,
    BINH,
    [null, 'Cộng mục I: 2 đồng chí'],
    ['II', 'Lần đầu'],
    [3, 'Phạm Thị Cúc', 'Nữ', '1984'],
    [null, 'Cộng mục II: 2 đồng chí'],
    [null, 'Tổng cộng: 27 (hai mươi bảy) đồng chí'],
    [null, 'Trong đó: Nữ 2 đồng chí'],
    [null, 'Nam: 2'],
  ]);
  assert.deepEqual(
    totals.map(({ row, of, stated, counted }) => [row + 1, of, stated, counted]),
    [
      [5, 'group', 2, 2],
      [8, 'group', 2, 1],
      [9, 'all', 27, 3],
      [10, 'women', 2, 2],
      [11, 'men', 2, 1],
    ],
  );
});

test('in a table of organisations the sum of the rows above is a total, whatever it is called', () => {
  const rows = [
    ['TT', 'Tên', 'Chính thức', 'Dự bị'],
    [1, 'Chi bộ thôn 1', 20, 3],
    [2, 'Chi bộ thôn 2', 30, 1],
    [null, 'Kết quả', 50, 4],
    [3, 'Chi bộ thôn 3', 50, 4],
  ];
  const mapping = [
    { column: 0, target: 'counter' },
    { column: 1, target: 'organisation' },
    { column: 2, target: 'official_members' },
    { column: 3, target: 'probationary_members' },
  ];
  const { rows: taken, skipped } = readImportedRows(
    { name: 'a', rows, merges: [] },
    1,
    TABLE_TYPES.quotas,
    mapping,
  );
  assert.deepEqual(
    taken.map(({ cells }) => cells['organisation']),
    ['Chi bộ thôn 1', 'Chi bộ thôn 2', 'Chi bộ thôn 3'],
  );
  assert.deepEqual(skipped, [{ row: 3, reason: 'total', text: 'Kết quả · 50 · 4' }]);
});
