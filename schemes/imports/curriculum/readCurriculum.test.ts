import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import type { WordBlock } from '../word/wordFile';
import { curriculumValues } from './curriculumValues';
import { readCurriculum } from './readCurriculum';
import { settleCurriculum } from './settleCurriculum';

/** Items that a form can have in any order: the column, wordings of the label, texts, and what each means. */
const ITEMS = [
  [
    'sex',
    ['Giới tính', 'Nam, nữ'],
    [
      ['Nam', 'male'],
      ['Nữ', 'female'],
    ],
  ],
  [
    'birth',
    ['Sinh ngày', 'Ngày, tháng, năm sinh'],
    [
      ['15 tháng 8 năm 1976', '1976-08-15'],
      ['01/12/1980', '1980-12-01'],
    ],
  ],
  [
    'ethnic',
    ['Dân tộc'],
    [
      ['Kinh', 'Kinh'],
      ['Tày', 'Tày'],
      ['Ê Đê', 'Ê Đê'],
    ],
  ],
  [
    'religion',
    ['Tôn giáo'],
    [
      ['Không', 'Không'],
      ['Phật giáo', 'Phật giáo'],
    ],
  ],
  ['home_town', ['Quê quán'], [['Xã Tân Lạc, tỉnh Phú Thọ', 'Xã Tân Lạc, tỉnh Phú Thọ']]],
  ['residence', ['Nơi ở hiện nay', 'Nơi ở'], [['Số 5 phố Huế, Hà Nội', 'Số 5 phố Huế, Hà Nội']]],
  ['party_probation', ['Ngày vào Đảng', 'Ngày vào Đảng Cộng sản Việt Nam'], [['03/02/2001', '2001-02-03']]],
  ['party_official', ['Ngày chính thức', 'Chính thức'], [['3/2/2002', '2002-02-03']]],
  [
    'political_theory',
    ['Lý luận chính trị', 'Trình độ lý luận chính trị'],
    [
      ['CC', 'advanced'],
      ['Trung cấp', 'intermediate'],
    ],
  ],
  ['foreign_language', ['Ngoại ngữ'], [['Anh B', 'Anh B']]],
  ['computing', ['Tin học'], [['Trình độ B', 'Trình độ B']]],
  [
    'current_post',
    ['Chức vụ hiện nay', 'Chức vụ (chức danh) hiện tại'],
    [['Phó Bí thư Đảng ủy', 'Phó Bí thư Đảng ủy']],
  ],
] as const;

interface WrittenItem {
  readonly column: string;
  readonly label: string;
  readonly text: string;
  readonly value: unknown;
}

const item = ([column, labels, texts]: (typeof ITEMS)[number]): fc.Arbitrary<WrittenItem> =>
  fc
    .tuple(fc.constantFrom<string>(...labels), fc.constantFrom<readonly [string, unknown]>(...texts))
    .map(([label, [text, value]]) => ({ column, label, text, value }));

/** How an item is written: with its number, dots around its text, and its label in capitals. */
const MANNERS: readonly ((n: number, label: string, text: string) => string)[] = [
  (n, label, text) => `${n}) ${label}: ${text}`,
  (n, label, text) => `${n}. ${label}: ${text}`,
  (n, label, text) => `${n}- ${label}: ……${text}……`,
  (n, label, text) => `${n}) ${label.toUpperCase()}: ${text}`,
  (n, label, text) => `${n}) ${label} ......${text}......`,
  (_n, label, text) => `- ${label}: ${text}`,
];

const paragraph = (text: string) => ({ kind: 'paragraph', texts: [{ text }], heading: null }) as const;

/** Lays lines out: one below the other, two in a line, or in a table of two columns. */
const LAYOUTS: readonly ((lines: readonly string[]) => readonly WordBlock[])[] = [
  (lines) => lines.map(paragraph),
  (lines) =>
    lines.flatMap((line, i) => (i % 2 === 0 ? [paragraph([line, lines[i + 1] ?? ''].join('    '))] : [])),
  (lines) => [
    {
      kind: 'table',
      rows: lines.flatMap((line, i) =>
        i % 2 === 0
          ? [
              [line, lines[i + 1] ?? ''].map((text) => ({
                paragraphs: [paragraph(text)],
                colspan: 1,
                rowspan: 1,
              })),
            ]
          : [],
      ),
    },
  ],
];

const forms = fc.shuffledSubarray([...ITEMS], { minLength: 5 }).chain((chosen) =>
  fc.record({
    items: fc.tuple(...chosen.map(item)),
    manner: fc.constantFrom(...MANNERS),
    layout: fc.constantFrom(...LAYOUTS),
  }),
);

test('a form in any order, manner and layout is read back as it was written', () => {
  fc.assert(
    fc.property(forms, ({ items, manner, layout }) => {
      const lines = items.map(({ label, text }, i) => manner(i + 2, label, text));
      const blocks = [
        ...['Mẫu 2C-TCTW', 'SƠ YẾU LÝ LỊCH'].map(paragraph),
        ...layout(['1) Họ và tên khai sinh: Nguyễn Văn An', ...lines]),
      ];
      const read = readCurriculum(settleCurriculum({ blocks, notes: [] }, {}).blocks);
      assert.ok(read.ok);
      const { values, unread } = curriculumValues(TABLE_TYPES.roster, read.entries);
      assert.deepEqual(unread, []);
      assert.deepEqual(
        Object.fromEntries(values.map(({ column, value }) => [column, value])),
        Object.fromEntries([
          ['full_name', 'Nguyễn Văn An'],
          ...items.map(({ column, value }) => [column, value]),
        ]),
      );
    }),
  );
});

test('a long text of blanks, dots or labels is answered at once', () => {
  for (const text of [
    ' '.repeat(99_000),
    '.'.repeat(99_000),
    'Dân tộc '.repeat(12_000),
    'A '.repeat(49_000),
    '('.repeat(99_000),
  ])
    readCurriculum([
      paragraph(`Mẫu 2C SƠ YẾU LÝ LỊCH 1) Họ và tên: An 2) Dân tộc: ${text}`),
      paragraph('3) Tôn giáo: Không\n4) Giới tính: Nam\n5) Tin học: B'),
    ]);
});
