import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetValue } from '../imports/sheets/sheet';
import { t } from '../messages/t';
import type { FileFault } from './Examination';
import type { ExaminedFile, WordLayout } from './ExaminedFile';
import { faultWords, placeWords } from './examinationWords';
import { examineFile } from './examineFile';

const RIGHT_LAYOUT: WordLayout = {
  pages: [{ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 }],
  font: 'Times New Roman',
  size: 14,
};

const file = (texts: readonly string[], rest: Partial<ExaminedFile> = {}): ExaminedFile => ({
  name: 'a.docx',
  kind: 'word',
  texts: texts.map((text) => ({ text, cell: null })),
  tables: [],
  layout: null,
  traces: { tracked: 0, comments: 0, hidden: 0 },
  ...rest,
});
const table = (...rows: readonly (readonly SheetValue[])[]): ExaminedFile['tables'][number] => ({
  n: 1,
  title: '',
  sheet: { name: '', rows, merges: [] },
  isSpreadsheet: false,
});
const short = ({ code, severity, params }: FileFault) => [
  severity,
  code.replace(/^examination\./, ''),
  ...Object.values(params),
];
const faultsOf = (one: ExaminedFile, topic: string, today = '2026-12-01') =>
  examineFile(one, today)
    .faults.filter((fault) => fault.topic === topic)
    .map(short);

test('citations are judged by the date of the paper, or by today where it has none', () => {
  const cited = 'Căn cứ Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị;';
  const old = file(['Công Hải, ngày 12 tháng 3 năm 2025', cited]);
  assert.deepEqual(faultsOf(old, 'citations'), []);
  assert.equal(examineFile(old, '2026-12-01').isOwnDay, true);
  const [late] = examineFile(file([cited]), '2026-12-01').faults;
  assert.equal(late?.code, 'finding.narrative.citedReplaced');
  assert.match(String(late?.params['heir']), /45-CT\/TW/);
  assert.deepEqual(late?.place, { kind: 'text', quote: cited });
});

test('a citation with a wrong date or kind is wrong, one of an unknown province is not judged', () => {
  const { topics, faults } = examineFile(
    file([
      'Theo Chỉ thị số 45-CT/TW, ngày 15/4/2025 của Bộ Chính trị.',
      'Theo Quyết định số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị.',
      'Theo Kế hoạch số 12-KH/TU, ngày 01/6/2025 của Tỉnh ủy.',
    ]),
    '2026-12-01',
  );
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['finding.narrative.citedDate', 'finding.narrative.citedType'],
  );
  assert.deepEqual(topics.citations, { judged: 2, unjudged: 1 });
});

for (const [text, expected] of [
  ['Có 45/120 đồng chí là nữ, chiếm 37,5%.', []],
  ['Có 45/120 đồng chí là nữ, chiếm 37,50%.', []],
  ['Có 5/27 đồng chí là nữ, chiếm 18,5%.', []],
  ['Có 5/27 đồng chí là nữ, đạt tỷ lệ 18,51%.', [['doubt', 'share.cut', 5, 27, 18.51, 500 / 27]]],
  ['Có 5/27 đồng chí là nữ, đạt tỷ lệ 18,53%.', [['wrong', 'share.rounded', 5, 27, 18.53, 500 / 27]]],
  ['Có 5/27 đồng chí là nữ, chiếm 25%.', [['wrong', 'share.wrong', 5, 27, 25, 500 / 27]]],
  [
    'Đảng bộ có 20 chi bộ; 5/27 đồng chí là nữ, chiếm 25%.',
    [['wrong', 'share.divisor', 5, 27, 25, 500 / 27, 20]],
  ],
  ['Nữ 45 đồng chí trên tổng số 120, chiếm 37,5%.', []],
  ['Nữ 45 đồng chí trên tổng số 120, chiếm 38,5%.', [['wrong', 'share.wrong', 45, 120, 38.5, 37.5]]],
  ['Trong tổng số 120 đảng viên có 45 nữ, chiếm 37,5%; 12 trẻ, chiếm 10%.', []],
  [
    'Trong tổng số 120 đảng viên có 45 nữ, chiếm 37,5%; 12 trẻ, chiếm 11%.',
    [['doubt', 'share.wrong', 12, 120, 11, 10]],
  ],
  // 3 of 5 young people, not of 27: the whole is another one, so no fault is reported.
  ['Trong tổng số 27 đồng chí có 5 nữ, chiếm 18,5%; trẻ 8, trong đó nữ 4, chiếm 50%.', []],
  ['Ngày 25/7 có 12 đồng chí, tăng 5%.', []],
] as const) {
  test(`percentages of a text: ${text}`, () => {
    const found = faultsOf(file([text]), 'shares');
    const values = (rows: readonly (readonly (string | number)[])[]) =>
      rows.map(([severity, code, ...numbers]) => [
        severity,
        code,
        ...numbers.map(Number).sort((a, b) => a - b),
      ]);
    assert.deepEqual(values(found), values(expected));
  });
}

const STATISTICS = [
  ['TT', 'Nội dung', 'Số lượng', 'Tỷ lệ %'],
  ['1', 'Nữ', '45', '37,5'],
  ['2', 'Trẻ', '12', '10'],
  ['3', 'Dân tộc thiểu số', '18', '15'],
  ['', 'Tổng số', '120', '100'],
] as const;

test('percentages of a table are shares of its total where most of them are', () => {
  assert.deepEqual(faultsOf(file([], { tables: [table(...STATISTICS)] }), 'shares'), []);
  const changed = STATISTICS.map((row) => (row[1] === 'Trẻ' ? ['2', 'Trẻ', '12', '11'] : row));
  const [fault] = examineFile(file([], { tables: [table(...changed)] }), '2026-12-01').faults;
  assert.equal(fault?.code, 'examination.share.wrong');
  assert.equal(fault && placeWords('vi', fault), 'Bảng 1, dòng «Trẻ», cột «Tỷ lệ %»');
  assert.equal(fault && faultWords('vi', fault), 'Tỷ lệ 11% sai: 12/120 = 10%.');
  const other = STATISTICS.map(([n, name, count]) => [n, name, count, n === 'TT' ? 'Tỷ lệ %' : '41']);
  const { topics } = examineFile(file([], { tables: [table(...other)] }), '2026-12-01');
  assert.deepEqual(topics.shares, { judged: 0, unjudged: 4 });
});

const UNITS = [
  ['TT', 'Chi bộ', 'Đảng viên', 'Đại biểu'],
  [1, 'An Lạc', 70, 7],
  [2, 'Bình Minh', 50, 5],
  [3, 'Công Hải', 33, 4],
  ['', 'Tổng cộng', 153, 16],
] as const;

test('a total is the sum of its rows', () => {
  assert.deepEqual(faultsOf(file([], { tables: [table(...UNITS)] }), 'sums'), []);
  const changed = UNITS.map((row) => (row[1] === 'Tổng cộng' ? ['', 'Tổng cộng', 155, 16] : row));
  assert.deepEqual(faultsOf(file([], { tables: [table(...changed)] }), 'sums'), [
    ['wrong', 'sum', 155, 153, 2],
  ]);
  const alone = changed.map(([a, b, c]) => [a ?? '', b ?? '', c ?? '']);
  assert.deepEqual(faultsOf(file([], { tables: [table(...alone)] }), 'sums'), [
    ['doubt', 'sum', 155, 153, 2],
  ]);
});

test('groups, parts and a total above its rows are added up as they are meant', () => {
  const groups = [
    ['TT', 'Đơn vị', 'Đảng viên', 'Nữ'],
    ['', 'Tổng số', '153', '41'],
    ['I', 'Khối xã', '120', '30'],
    ['1', 'An Lạc', '70', '20'],
    ['2', 'Bình Minh', '50', '10'],
    ['', 'Trong đó: trẻ', '9', '4'],
    ['II', 'Khối cơ quan', '33', '11'],
    ['1', 'Công an', '33', '11'],
  ];
  const { topics, faults } = examineFile(file([], { tables: [table(...groups)] }), '2026-12-01');
  assert.deepEqual(topics.sums, { judged: 2, unjudged: 0 });
  assert.deepEqual(faults, []);
  // Years of birth and percentages are not added.
  const roster = [
    ['TT', 'Họ và tên', 'Năm sinh', 'Tỷ lệ %'],
    ['1', 'Nguyễn Văn A', '1975', '60'],
    ['2', 'Trần Thị B', '1980', '70'],
    ['', 'Cộng', '2', '65'],
  ];
  assert.deepEqual(faultsOf(file([], { tables: [table(...roster)] }), 'sums'), []);
});

const PARTY = [
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐẢNG BỘ TỈNH KHÁNH HÒA',
  'ĐẢNG ỦY XÃ CÔNG HẢI',
  '*',
  'Số 05-ĐA/ĐU',
  'Công Hải, ngày 05 tháng 7 năm 2026',
  'ĐỀ ÁN',
  'Nơi nhận:',
  'T/M BAN THƯỜNG VỤ',
  'BÍ THƯ',
];
const STATE = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 05/ĐA-UBND',
  'Công Hải, ngày 05 tháng 7 năm 2026',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
];

test('a right paper of the Party or of the State has no fault of form', () => {
  assert.deepEqual(faultsOf(file(PARTY, { layout: RIGHT_LAYOUT }), 'form'), []);
  assert.deepEqual(faultsOf(file(STATE, { layout: { ...RIGHT_LAYOUT, size: 13 } }), 'form'), []);
  // Of a paper without a title nobody knows whose margins and sizes apply.
  assert.deepEqual(faultsOf(file(['Phụ lục'], { layout: { ...RIGHT_LAYOUT, size: 11 } }), 'form'), []);
});

for (const [was, is, code, of = PARTY] of [
  ['Số 05-ĐA/ĐU', 'Số: 05-ĐA/ĐU', 'colon'],
  ['Số 05-ĐA/ĐU', 'Số 5-ĐA/ĐU', 'numberZero'],
  ['Số 05-ĐA/ĐU', 'Số 05/ĐA-ĐU', 'symbolParty'],
  ['ngày 05 tháng 7', 'ngày 5 tháng 7', 'dayZero'],
  ['ngày 05 tháng 7', 'ngày 05 tháng 07', 'monthNoZero'],
  ['ngày 05 tháng 7', 'ngày 05 tháng 2', 'monthZero'],
  ['T/M BAN', 'TM. BAN', 'slash'],
  ['ĐỀ ÁN', 'Đại hội ngày … tháng 7', null],
  ['BÍ THƯ', 'Triệu tập ... đại biểu', 'blank'],
  ['Số: 05', 'Số 05', 'noColon', STATE],
  ['05/ĐA-UBND', '05-ĐA/UBND', 'symbolState', STATE],
  ['Độc lập - Tự do', 'Độc lập – Tự do', 'motto', STATE],
  ['TM. ỦY', 'T/M ỦY', 'dot', STATE],
] as const) {
  test(`form: ${is}`, () => {
    const texts = of.map((text) => text.replace(was, is));
    assert.notDeepEqual(texts, of);
    assert.deepEqual(
      faultsOf(file(texts), 'form').map(([, found]) => found),
      code === null ? [] : [`form.${code}`],
    );
  });
}

test('a submission of the Party says «Kính trình» since 27/5/2026', () => {
  const submission = (month: number) =>
    PARTY.map((text) =>
      text === 'ĐỀ ÁN'
        ? 'TỜ TRÌNH'
        : text === '*'
          ? 'Kính gửi: Tỉnh ủy'
          : text.replace('tháng 7', `tháng ${month}`),
    );
  assert.deepEqual(faultsOf(file(submission(7)), 'form'), [['wrong', 'form.kinhTrinh']]);
  assert.deepEqual(faultsOf(file(submission(4)), 'form'), []);
});

test('recipients are asked of papers with a number, and not of minutes', () => {
  const without = PARTY.filter((text) => text !== 'Nơi nhận:');
  assert.deepEqual(faultsOf(file(without), 'form'), [['doubt', 'form.recipients']]);
  const unnumbered = without.filter((text) => !text.startsWith('Số '));
  assert.deepEqual(faultsOf(file(unnumbered), 'form'), []);
  const minutes = without.map((text) => (text === 'ĐỀ ÁN' ? 'BIÊN BẢN' : text));
  assert.deepEqual(faultsOf(file(minutes), 'form'), []);
});

test('page, margins, font and traces of work', () => {
  const layout = {
    pages: [{ width: 216, height: 279, top: 25, bottom: 20, left: 30, right: 20 }],
    font: 'Arial',
    size: 12,
  };
  const found = faultsOf(file(PARTY, { layout, traces: { tracked: 3, comments: 0, hidden: 1 } }), 'form');
  assert.deepEqual(
    found.map(([severity, code]) => `${severity} ${code}`),
    [
      'wrong form.page',
      'wrong form.margin.top',
      'wrong form.margin.right',
      'wrong form.font',
      'wrong form.size',
      'doubt form.tracked',
      'doubt form.hidden',
    ],
  );
});

test('every fault has a sentence in both languages', () => {
  const all = examineFile(
    file([...PARTY, 'Theo 35-CT/TW, ngày 14/6/2024.', 'Có 5/27 nữ, chiếm 25%.'], {
      layout: { ...RIGHT_LAYOUT, font: 'Arial' },
    }),
    '2026-12-01',
  ).faults;
  assert.ok(all.length >= 3);
  for (const fault of all)
    for (const lang of ['vi', 'en'] as const)
      assert.doesNotMatch(faultWords(lang, fault), /^(?:finding|examination)\.|\{/);
  assert.notEqual(t('en', 'examination.lead'), t('vi', 'examination.lead'));
});
