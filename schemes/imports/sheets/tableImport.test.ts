import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { findHeader } from './findHeader';
import { importEdits } from './importEdits';
import type { DoubtfulCell } from './importedRow';
import { defaultKey, planImport } from './planImport';
import { readImportedRows } from './readImportedRows';
import type { Sheet, SheetMerge, SheetValue } from './sheet';

function sheet(rows: readonly (readonly SheetValue[])[], merges: readonly SheetMerge[] = []): Sheet {
  return { name: 'Sheet1', rows, merges };
}

function read(
  type: 'seats' | 'review' | 'roster' | 'quotas' | 'headcount' | 'statistics' | 'surplus',
  sheet: Sheet,
) {
  const head = findHeader(sheet, TABLE_TYPES[type]);
  assert.ok(head, 'no head found');
  const mapping = head.columns
    .filter(({ target }) => target !== 'skip')
    .map(({ column, target }) => ({ column, target }));
  return { head, ...readImportedRows(sheet, head.top + head.height, TABLE_TYPES[type], mapping) };
}

const targets = (head: { readonly columns: readonly { readonly target: string }[] }) =>
  head.columns.map(({ target }) => target);
const spots = (doubts: readonly DoubtfulCell[]) =>
  doubts.map(({ address, reason }) => `${address} ${reason.kind}`);

/** The official roster: letterhead, title, a head of two rows with merged cells on row 5, a row of column numbers. */
const ROSTER = sheet(
  [
    ['ĐẢNG BỘ TỈNH X', null, null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['ĐẢNG ỦY XÃ Y'],
    ['DANH SÁCH TRÍCH NGANG'],
    [],
    [
      'STT',
      'Họ và tên',
      'Ngày, tháng, năm sinh',
      null,
      'Dân tộc',
      'Ngày vào Đảng',
      null,
      'Trình độ',
      null,
      'Ghi chú',
    ],
    [null, null, 'Nam', 'Nữ', null, 'Dự bị', 'Chính thức', 'Chuyên môn', 'LLCT', null],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
    ['I', 'TÁI CỬ'],
    [
      1,
      'Nguyễn Văn An',
      { day: '1975-04-15' },
      null,
      'Kinh',
      '3/2/2001',
      '03/02/2002',
      'ĐH Luật',
      'CC',
      null,
    ],
    [2, 'Trần Thị Bình', null, '5/1980', 'Mường', '30/02/2003', null, 'ThS Kinh tế', 'Cao học', 'x'],
    [],
    [3, 'Lê Văn Cường', 10.198, null, null, null, null, null, 'Trung cấp', null],
    ['Tổng cộng', null, 2, 1],
  ],
  [
    { top: 4, left: 2, bottom: 4, right: 3 },
    { top: 4, left: 5, bottom: 4, right: 6 },
    { top: 4, left: 7, bottom: 4, right: 8 },
    { top: 4, left: 1, bottom: 5, right: 1 },
    { top: 4, left: 9, bottom: 5, right: 9 },
  ],
);

test('a head of two merged rows on row 5 is found, and each column recognised by its Vietnamese heading', () => {
  const { head } = read('roster', ROSTER);
  assert.deepEqual([head.top, head.height], [4, 2]);
  assert.deepEqual(targets(head), [
    'counter',
    'full_name',
    'birth@male',
    'birth@female',
    'ethnic',
    'party_probation',
    'party_official',
    'speciality',
    'political_theory',
    'note',
  ]);
});

test('people are imported with sex and birth; groups, column numbers, blank rows and totals are left out and listed', () => {
  const { rows, skipped, doubts } = read('roster', ROSTER);
  assert.deepEqual(
    rows.map(({ cells }) => [cells.full_name, cells.sex, cells.birth, cells.political_theory]),
    [
      ['Nguyễn Văn An', 'male', '1975-04-15', 'advanced'],
      ['Trần Thị Bình', 'female', '1980-05', undefined],
      ['Lê Văn Cường', 'male', '1980-10', 'intermediate'],
    ],
  );
  assert.deepEqual(
    skipped.map(({ row, reason }) => `${row + 1} ${reason}`),
    ['7 columnNumbers', '8 heading', '11 blank', '13 total'],
  );
  assert.deepEqual(spots(doubts), ['F10 problem', 'I10 problem', 'C12 guess']);
});

for (const [written, target] of [
  ['HO VA TEN', 'full_name'],
  ['Họ tên', 'full_name'],
  ['Ngày sinh', 'birth'],
  ['Năm sinh', 'birth'],
  ['Giới tính', 'sex'],
  ['Quê quán', 'home_town'],
  ['Nơi ở hiện nay', 'residence'],
  ['Trình độ LLCT', 'political_theory'],
  ['Chức vụ, đơn vị công tác hiện nay', 'current_post'],
  ['Dự kiến chức danh', 'slated'],
  ['Ngay vao Dang', 'party_probation'],
  ['Dân tộc, tôn giáo', 'ethnic+religion'],
  ['Political theory', 'political_theory'],
  ['Số điện thoại', 'skip'],
] as const) {
  test(`a heading “${written}” of a roster is ${target}`, () => {
    const first = target === 'full_name' ? 'Quy hoạch' : 'Họ và tên';
    const second = target === 'full_name' || target === 'skip' ? 'Dân tộc' : 'Quy hoạch';
    const head = findHeader(
      sheet([
        [first, written, second],
        ['a', 'b', 'c'],
      ]),
      TABLE_TYPES.roster,
    );
    assert.equal(head?.columns[1]?.target, target);
  });
}

test('organisations are imported with their members, without computed columns', () => {
  const given = sheet(
    [
      ['PHÂN BỔ ĐẠI BIỂU'],
      ['TT', 'Tên tổ chức đảng', 'Số đảng viên', null, 'Đại biểu đương nhiên', 'Tổng đại biểu'],
      [null, null, 'Chính thức', 'Dự bị', null, null],
      [1, 'Chi bộ thôn 1', '1.024', 3, 1, 9],
      [2, 'Chi bộ thôn 2', '56 đồng chí', '-', null, 4],
      ['', 'Cộng', 1080, 3, 1, 13],
    ],
    [{ top: 1, left: 2, bottom: 1, right: 3 }],
  );
  const { head, rows, doubts, skipped } = read('quotas', given);
  assert.deepEqual(targets(head), [
    'counter',
    'organisation',
    'official_members',
    'probationary_members',
    'ex_officio',
    'skip',
  ]);
  assert.equal(head.columns[5]?.excluded, 'computed');
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      { organisation: 'Chi bộ thôn 1', official_members: 1024, probationary_members: 3, ex_officio: 1 },
      { organisation: 'Chi bộ thôn 2', official_members: 56 },
    ],
  );
  assert.deepEqual(spots(doubts), ['C5 guess']);
  assert.deepEqual(
    skipped.map(({ reason }) => reason),
    ['total'],
  );
});

test('a table of headcounts keeps its sub-groups below their group', () => {
  const given = sheet([
    ['Đơn vị', 'Số đơn vị', 'Cấp trưởng', 'Cấp phó'],
    ['– Cơ quan chuyên môn thuộc UBND tỉnh', 21, 21, 63],
    ['+ Khối kinh tế', 10, 10, 30],
    ['+ Khối nội chính', 2, 2, 6],
    ['– Đơn vị sự nghiệp', 8, 8, 18],
  ]);
  const { rows } = read('headcount', given);
  assert.deepEqual(
    rows.map(({ cells, parent }) => [cells.group, parent]),
    [
      ['Cơ quan chuyên môn thuộc UBND tỉnh', undefined],
      ['Khối kinh tế', 0],
      ['Khối nội chính', 0],
      ['Đơn vị sự nghiệp', undefined],
    ],
  );
  let n = 0;
  const plan = planImport(
    { rows, skipped: [], doubts: [], totals: [] },
    TABLE_TYPES.headcount,
    [],
    ['group'],
  );
  const edits = importEdits(
    plan,
    { rows, skipped: [], doubts: [], totals: [] },
    TABLE_TYPES.headcount,
    () => `r${++n}`,
    false,
  );
  assert.deepEqual(
    edits.rows.map(({ id, parent }) => [id, parent]),
    [
      ['r1', undefined],
      ['r2', 'r1'],
      ['r3', 'r1'],
      ['r4', undefined],
    ],
  );
});

test('fixed rows are filled, and an unknown row is listed, not added', () => {
  const { rows } = read(
    'seats',
    sheet([
      ['Chức danh', 'Hiện có', 'Dự kiến'],
      ['Ban Chấp hành', 27, 33],
      ['Khối Đảng', 8, 9],
    ]),
  );
  assert.deepEqual(
    rows.map(({ fixed, cells }) => [fixed, cells]),
    [
      ['executive_committee', { current: 27, planned: 33 }],
      [undefined, { title: 'Khối Đảng', current: 8, planned: 9 }],
    ],
  );
});

const EXISTING: readonly Row[] = [
  {
    id: 'a',
    order: 'a0',
    cells: { full_name: 'Nguyễn Văn An', birth: '1975-04', ethnic: 'Kinh', note: 'cũ' },
  },
  { id: 'b', order: 'a1', cells: { full_name: 'Trần Thị Bình', birth: '1980-05' } },
  { id: 'c', order: 'a2', cells: { full_name: 'Phạm Văn Giữ', birth: '1970-01' } },
];

test('a corrected file updates by name and birth: added, changed cell by cell, missing rows kept unless their removal is chosen', () => {
  const given = sheet([
    ['Họ và tên', 'Năm sinh', 'Dân tộc', 'Ghi chú'],
    ['NGUYỄN  VĂN AN', '4/1975', 'Tày', ''],
    ['Trần Thị Bình', '05/1980', '', ''],
    ['Trần Thị Bình', '1991', 'Kinh', ''],
  ]);
  const imported = read('roster', given);
  assert.deepEqual(defaultKey(TABLE_TYPES.roster, ['full_name', 'birth']), ['full_name', 'birth']);
  const plan = planImport(imported, TABLE_TYPES.roster, EXISTING, ['full_name', 'birth']);
  assert.deepEqual(plan.changed, [
    {
      id: 'a',
      row: 1,
      cells: [
        { column: 'full_name', was: 'Nguyễn Văn An', now: 'NGUYỄN  VĂN AN' },
        { column: 'ethnic', was: 'Kinh', now: 'Tày' },
      ],
    },
  ]);
  assert.equal(plan.same, 1);
  assert.deepEqual(
    plan.added.map(({ cells }) => cells.birth),
    ['1991'],
  );
  assert.deepEqual(plan.missing, ['c']);
  const kept = importEdits(plan, imported, TABLE_TYPES.roster, () => 'n', false);
  assert.deepEqual(kept.removed, []);
  assert.deepEqual(
    kept.cells.map(({ row, column }) => `${row} ${column}`),
    ['a full_name', 'a ethnic'],
  );
  assert.deepEqual(importEdits(plan, imported, TABLE_TYPES.roster, () => 'n', true).removed, ['c']);
});

test('the person who imports decides where a key occurs twice', () => {
  const given = sheet([
    ['Họ và tên', 'Dân tộc'],
    ['Trần Thị Bình', 'Kinh'],
  ]);
  const twice = [...EXISTING, { id: 'd', order: 'a3', cells: { full_name: 'Trần Thị Bình', birth: '1991' } }];
  const plan = planImport(read('roster', given), TABLE_TYPES.roster, twice, ['full_name']);
  assert.deepEqual([plan.added.length, plan.changed.length], [0, 0]);
  assert.deepEqual(spots(plan.doubts), ['A2 twiceInTable']);
});

test('rows whose key occurs twice in the table are in the file, so removing missing rows keeps them', () => {
  const given = sheet([
    ['Họ và tên', 'Dân tộc'],
    ['Nguyễn Văn An', 'Kinh'],
    ['Trần Thị Bình', 'Kinh'],
  ]);
  const twice = [...EXISTING, { id: 'd', order: 'a3', cells: { full_name: 'Trần Thị Bình', birth: '1991' } }];
  const imported = read('roster', given);
  const plan = planImport(imported, TABLE_TYPES.roster, twice, ['full_name']);
  assert.deepEqual(plan.missing, ['c']);
  assert.deepEqual(importEdits(plan, imported, TABLE_TYPES.roster, () => 'n', true).removed, ['c']);
});

test('a merged heading of births gives no sex by itself in any table', () => {
  for (const type of ['review', 'roster', 'leavers', 'dossiers'] as const) {
    const columns = TABLE_TYPES[type].columns.map(({ key }) => key);
    if (!columns.includes('birth') || !columns.includes('sex')) continue;
    for (const heading of ['Tháng, năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh']) {
      const { head, rows } = read(
        type as 'review' | 'roster',
        sheet(
          [
            ['TT', 'Họ và tên', heading, heading, 'Ghi chú'],
            [1, 'Trần Văn An', '03/1975', null, null],
            [2, 'Lê Thị Bình', null, '01/1970', null],
          ],
          [{ top: 0, left: 2, bottom: 0, right: 3 }],
        ),
      );
      assert.ok(!targets(head).some((target) => target.startsWith('birth@')), `${type} ${heading}`);
      assert.ok(
        rows.every(({ cells }) => cells.sex === undefined),
        `${type} ${heading}`,
      );
    }
  }
});

test('a long roster keeps the sex of each person in a table with few of its columns', () => {
  const long = Array.from({ length: 30 }, (_, i) => `Cột khác ${i}`);
  const { rows } = read(
    'review',
    sheet([
      ['TT', 'Họ và tên', 'Tháng, năm sinh', 'Tháng, năm sinh', ...long],
      [null, null, 'Nam', 'Nữ', ...long.map(() => null)],
      [1, 'Trần Văn An', '03/1975'],
      [2, 'Lê Thị Bình', null, '01/1970'],
    ]),
  );
  assert.deepEqual(
    rows.map(({ cells }) => [cells.full_name, cells.sex, cells.birth]),
    [
      ['Trần Văn An', 'male', '1975-03'],
      ['Lê Thị Bình', 'female', '1970-01'],
    ],
  );
});

test('the day of a birth is added to the month, and a month does not remove the day', () => {
  const known: readonly Row[] = [
    ...EXISTING.slice(0, 1),
    { id: 'd', order: 'a3', cells: { full_name: 'Lê Thị Dung', birth: '1982-11-09' } },
  ];
  const given = sheet([
    ['Họ và tên', 'Năm sinh', 'Dân tộc'],
    ['Nguyễn Văn An', '15/04/1975', 'Kinh'],
    ['Lê Thị Dung', '11/1982', 'Kinh'],
  ]);
  const plan = planImport(read('roster', given), TABLE_TYPES.roster, known, ['full_name', 'birth']);
  assert.deepEqual(
    plan.changed.map(({ id, cells }) => [id, cells.map(({ column, now }) => `${column} ${now}`)]),
    [
      ['a', ['birth 1975-04-15']],
      ['d', ['ethnic Kinh']],
    ],
  );
  assert.deepEqual([plan.added, plan.doubts, plan.missing], [[], [], []]);
});

test('a less exact birth is of the same person, another birth is of another person, and the dialog names both', () => {
  const given = sheet([
    ['Họ và tên', 'Năm sinh', 'Dân tộc'],
    ['Nguyễn Văn An', '1975', 'Tày'],
    ['Phạm Văn Giữ', '02/1981', 'Kinh'],
    ['Trần Thị Bình', null, 'Kinh'],
  ]);
  const plan = planImport(read('roster', given), TABLE_TYPES.roster, EXISTING, ['full_name', 'birth']);
  assert.deepEqual(
    plan.changed.map(({ id, cells }) => [id, cells.map(({ column, now }) => `${column} ${now}`)]),
    [
      ['a', ['ethnic Tày']],
      ['b', ['ethnic Kinh']],
    ],
  );
  assert.deepEqual(
    plan.added.map(({ cells }) => cells.full_name),
    ['Phạm Văn Giữ'],
  );
  assert.deepEqual(
    plan.doubts.map(({ address, reason }) => [address, reason]),
    [
      ['A2', { kind: 'nearBirth', birth: '1975-04' }],
      ['A3', { kind: 'otherBirth', birth: '1970-01' }],
      ['A4', { kind: 'nearBirth', birth: '1980-05' }],
    ],
  );
  assert.deepEqual(plan.missing, ['c']);
});

test('names that differ in where a tone is written, an invisible letter or a letter drawn alike are one person', () => {
  const table: readonly Row[] = [
    { id: 'h', order: 'a0', cells: { full_name: 'Nguyễn Thị Thúy Hòa', birth: '1980' } },
    { id: 'd', order: 'a1', cells: { full_name: 'Đỗ Văn Đạt', birth: '1981' } },
  ];
  const given = sheet([
    ['Họ và tên', 'Năm sinh', 'Dân tộc'],
    ['Nguyễn Thị Thuý\u200b Hoà', '1980', 'Kinh'],
    ['Ðỗ Văn Ðạt', '1981', 'Kinh'],
  ]);
  const plan = planImport(read('roster', given), TABLE_TYPES.roster, table, ['full_name', 'birth']);
  assert.deepEqual([plan.added, plan.missing], [[], []]);
  assert.deepEqual(
    plan.changed.map(({ id }) => id),
    ['h', 'd'],
  );
});
