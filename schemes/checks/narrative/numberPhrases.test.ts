import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatNumber } from '../../messages/formatNumber';
import type { Finding } from '../../model/findings/finding';
import type { NarrativeNode } from '../../model/text/narrative';
import { numberInWords } from '../../numbers/numberInWords';
import { validate } from '../../rules/judge/validate';
import { type Example, exampleScheme } from '../../rules/testing/exampleScheme';
import { type Cells, crowd } from '../../rules/testing/ruleCase';

type Rows = Readonly<Record<string, Cells>>;

/** A number in a phrase: its value in the tables, and whether the phrase states it as a count or as a share. */
interface Slot {
  readonly value: number;
  readonly form: 'count' | 'share';
}
type Part = string | Slot;

const count = (value: number): Slot => ({ value, form: 'count' });
const share = (part: number, whole: number): Slot => ({ value: (100 * part) / whole, form: 'share' });

interface Numbers {
  readonly start: number;
  readonly current: number;
  readonly planned: number;
  readonly standing: number;
  readonly deputies: number;
  readonly inspection: number;
  readonly extra: number;
  readonly women: number;
  readonly firstTime: number;
  readonly planning: number;
  readonly qualified: number;
  readonly elsewhere: number;
  readonly units: readonly (readonly [
    official: number,
    probation: number,
    exOfficio: number,
    elected: number,
  ])[];
  readonly blocs: readonly [number, number, number];
}

const NUMBERS: fc.Arbitrary<Numbers> = fc.record({
  start: fc.integer({ min: 9, max: 60 }),
  current: fc.integer({ min: 9, max: 60 }),
  planned: fc.integer({ min: 9, max: 60 }),
  standing: fc.integer({ min: 3, max: 19 }),
  deputies: fc.integer({ min: 1, max: 4 }),
  inspection: fc.integer({ min: 3, max: 11 }),
  extra: fc.integer({ min: 1, max: 9 }),
  women: fc.integer({ min: 0, max: 5 }),
  firstTime: fc.integer({ min: 0, max: 5 }),
  planning: fc.integer({ min: 10, max: 90 }),
  qualified: fc.integer({ min: 0, max: 9 }),
  elsewhere: fc.integer({ min: 0, max: 9 }),
  units: fc.array(
    fc.tuple(
      fc.integer({ min: 3, max: 4000 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 40 }),
    ),
    { minLength: 2, maxLength: 6 },
  ),
  blocs: fc.tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
  ),
});

const UNITS = ['An Lạc', 'Bình Minh', 'Cầu Đá', 'Đồng Tiến', 'Gò Me', 'Hòa Bình'].map(
  (name) => `Chi bộ thôn ${name}`,
);
const BLOCS = ['Khối Đảng', 'Khối chính quyền', 'Khối Mặt trận Tổ quốc và đoàn thể'];

function tablesOf(
  numbers: Numbers,
): Readonly<Partial<Record<'seats' | 'roster' | 'statistics' | 'planning' | 'surplus' | 'quotas', Rows>>> {
  const people = numbers.planned + numbers.extra;
  const size = (planned: number): Cells => ({ term_start: numbers.start, current: numbers.current, planned });
  const seats = (planned: number): Cells => ({ seats: planned, introduced: planned + numbers.extra });
  return {
    seats: {
      executive_committee: size(numbers.planned),
      standing_committee: { planned: numbers.standing },
      deputy_secretary: { planned: numbers.deputies },
      inspection_committee: { planned: numbers.inspection },
      ...Object.fromEntries(
        BLOCS.map((title, i) => [
          `b${i}`,
          { parent: 'executive_committee', title, planned: numbers.blocs[i] ?? 1 },
        ]),
      ),
    },
    roster: crowd(
      [numbers.women, { sex: 'female', candidacy_kind: 're_election' }],
      [people - numbers.women - numbers.firstTime, { sex: 'male', candidacy_kind: 're_election' }],
      [numbers.firstTime, { sex: 'male', candidacy_kind: 'first_time' }],
    ),
    statistics: {
      women: { criterion: 'Nữ', whole: people, count: numbers.women },
      first: { criterion: 'Tham gia lần đầu', whole: people, count: numbers.firstTime },
      science: { criterion: 'Khoa học và công nghệ', whole: people, count: numbers.qualified },
    },
    planning: {
      executive_committee: {
        planned: numbers.planning,
        qualified: numbers.qualified,
        from_elsewhere: numbers.elsewhere,
      },
    },
    surplus: { executive_committee: seats(numbers.planned), standing_committee: seats(numbers.standing) },
    quotas: Object.fromEntries(
      numbers.units.map(([official_members, probationary_members, ex_officio, by_unit], i) => [
        `u${i}`,
        { organisation: UNITS[i] ?? '', official_members, probationary_members, ex_officio, by_unit },
      ]),
    ),
  };
}

/** Sentences as schemes write them, with slots for numbers of the tables. */
function phrases(numbers: Numbers): readonly (readonly Part[])[] {
  const people = numbers.planned + numbers.extra;
  const sum = (column: 0 | 1 | 2 | 3) => numbers.units.reduce((all, unit) => all + unit[column], 0);
  const first = numbers.units[0] ?? [0, 0, 0, 0];
  return [
    [
      'Đầu nhiệm kỳ, Ban Chấp hành có ',
      count(numbers.start),
      ' đồng chí. Hiện nay, BCH có ',
      count(numbers.current),
      ' đồng chí.',
    ],
    [
      'Nhiệm kỳ 2025-2030, Ban Chấp hành Đảng bộ xã Minh Tân dự kiến gồm ',
      count(numbers.planned),
      ' đồng chí.',
    ],
    [
      'Số lượng Ban Thường vụ: ',
      count(numbers.standing),
      ' đồng chí; phó bí thư ',
      count(numbers.deputies),
      ' đồng chí; Uỷ ban Kiểm tra ',
      count(numbers.inspection),
      ' đồng chí.',
    ],
    ['Ban Thường vụ gồm bí thư, ', count(numbers.deputies), ' phó bí thư.'],
    [
      '– Khối Đảng ',
      count(numbers.blocs[0]),
      ' đồng chí, khối chính quyền ',
      count(numbers.blocs[1]),
      ' đồng chí, khối Mặt trận Tổ quốc và đoàn thể ',
      count(numbers.blocs[2]),
      ' đồng chí.',
    ],
    [
      'Cấp uỷ chuẩn bị ',
      count(people),
      ' đồng chí để bầu ',
      count(numbers.planned),
      ' uỷ viên Ban Chấp hành (dư ',
      share(numbers.extra, numbers.planned),
      ') và ',
      count(numbers.standing + numbers.extra),
      ' đồng chí để bầu ',
      count(numbers.standing),
      ' uỷ viên BTV (dư ',
      share(numbers.extra, numbers.standing),
      ').',
    ],
    [
      'Danh sách giới thiệu Ban Chấp hành gồm ',
      count(people),
      ' đồng chí để bầu ',
      count(numbers.planned),
      ' đồng chí, trong đó tái cử ',
      count(people - numbers.firstTime),
      ' đồng chí, lần đầu ',
      count(numbers.firstTime),
      ' đồng chí.',
    ],
    ['Có ', count(numbers.firstTime), ' đồng chí được giới thiệu tham gia Ban Chấp hành lần đầu.'],
    [
      'Đối chiếu với quy định, trong ',
      { value: people, form: 'count' },
      ' đồng chí được giới thiệu: nữ ',
      count(numbers.women),
      ' đồng chí (',
      share(numbers.women, people),
      '); tham gia lần đầu ',
      count(numbers.firstTime),
      ' đồng chí; khoa học và công nghệ ',
      count(numbers.qualified),
      ' đồng chí, chiếm ',
      share(numbers.qualified, people),
      '.',
    ],
    [
      'Quy hoạch Ban Chấp hành nhiệm kỳ 2025-2030 có ',
      count(numbers.planning),
      ' đồng chí, trong đó ',
      count(numbers.qualified),
      ' đồng chí đủ tiêu chuẩn, điều kiện; nguồn từ nơi khác ',
      count(numbers.elsewhere),
      ' đồng chí.',
    ],
    [
      'Đại hội triệu tập ',
      count(sum(2) + sum(3)),
      ' đại biểu, gồm ',
      count(sum(2)),
      ' đại biểu đương nhiên và ',
      count(sum(3)),
      ' đại biểu do các tổ chức đảng trực thuộc bầu.',
    ],
    ['Đảng bộ xã Minh Tân hiện có ', count(sum(0)), ' đảng viên chính thức.'],
    ['Chi bộ thôn An Lạc được phân bổ ', count(first[2] + first[3]), ' đại biểu; có ', ' đại biểu khác.'],
    ['Chi bộ thôn An Lạc có ', count(first[0]), ' đảng viên chính thức.'],
  ];
}

/** Whether a slot is the base that a sentence counts from. With another base the sentence is about other people. */
const isBase = (parts: readonly Part[], i: number) => String(parts[i - 1] ?? '').endsWith(' trong ');

const write = ({ value, form: as }: Slot, inWords: boolean) => {
  if (as === 'share') return `${formatNumber('vi', value, 2)}%`;
  // `không` means that there are none; papers do not use it as a number.
  return inWords && value > 0 ? numberInWords(value) : formatNumber('vi', value);
};

function findingsOf(
  numbers: Numbers,
  parts: readonly Part[],
  inWords: boolean,
  asHeading: boolean,
): readonly Finding[] {
  const text = parts.map((part) => (typeof part === 'string' ? part : write(part, inWords))).join('');
  const block = asHeading ? { type: 'heading', attrs: { level: 1 } } : { type: 'paragraph' };
  const narrative: NarrativeNode = {
    type: 'doc',
    content: [{ ...block, content: [{ type: 'text', text }] }],
  };
  const example: Example = {
    facts: { level: 'xa_moi', congress_date: '2025-07-25', organisation_name: 'Đảng bộ xã Minh Tân' },
    tables: tablesOf(numbers),
  };
  const scheme = exampleScheme(example);
  const sections = scheme.sections.map((one) => (one.id === 's-seats' ? { ...one, narrative } : one));
  const { findings } = validate({ ...scheme, sections });
  return findings.filter(({ rule }) => rule === 'ANY.NUMBER');
}

const CHOICE = fc.tuple(NUMBERS, fc.nat(), fc.boolean(), fc.boolean());

describe('phrases written from the tables', () => {
  it('give no finding, in digits and in words, in paragraphs and in headings', () => {
    fc.assert(
      fc.property(CHOICE, ([numbers, index, inWords, asHeading]) => {
        const all = phrases(numbers);
        const parts = all[index % all.length] ?? [];
        assert.deepEqual(findingsOf(numbers, parts, inWords, asHeading), []);
      }),
      { numRuns: 200 },
    );
  });

  it('with one number changed give a finding with that number and the number in the table', () => {
    fc.assert(
      fc.property(CHOICE, fc.nat(), ([numbers, index, inWords, asHeading], pick) => {
        const all = phrases(numbers);
        const parts = all[index % all.length] ?? [];
        const slots = parts.flatMap((part, i) => (typeof part !== 'string' && !isBase(parts, i) ? [i] : []));
        const changed = slots[pick % slots.length] ?? -1;
        const right = parts[changed] as Slot;
        // No number in these tables is that large, and no two shares differ by exactly that much.
        const wrong: Slot = { ...right, value: right.value + (right.form === 'share' ? 3 : 70_001) };
        const findings = findingsOf(
          numbers,
          parts.map((part, i) => (i === changed ? wrong : part)),
          inWords,
          asHeading,
        );
        assert.deepEqual(
          findings.map(({ code, params }) => [code, params['written'], params['shown']]),
          [
            [
              'narrative.number',
              write(wrong, inWords),
              right.form === 'share'
                ? `${formatNumber('vi', right.value, 1)}%`
                : formatNumber('vi', right.value),
            ],
          ],
        );
        assert.equal(typeof findings[0]?.params['figure'], 'string');
      }),
      { numRuns: 200 },
    );
  });
});

const ABOUT_OTHERS = [
  'Ban Chấp hành Đảng bộ huyện Kim Sơn có 39 đồng chí.',
  'Ban Chấp hành nhiệm kỳ 2015-2020 có 31 đồng chí.',
  'Ban Chấp hành có 6 đồng chí nữ.',
  'Nữ tham gia Ban Chấp hành có 6 đồng chí.',
  'Không tái cử: Ban Chấp hành 8 đồng chí; Ban Thường vụ 1 đồng chí.',
  'Không tái cử: Khối Đảng 2, khối chính quyền 1.',
  'Nghỉ hưu trong nhiệm kỳ: Ban Thường vụ 2 đồng chí.',
  'Theo Chỉ thị số 45-CT/TW, Ban Chấp hành có từ 27 đến 33 đồng chí.',
  'Ban Chấp hành không quá 33 đồng chí.',
  'Các chi bộ có Ban Chấp hành gồm 5 đồng chí.',
  'Hội nghị có Ban Chấp hành 24 đồng chí.',
  'Ban Thường vụ giao hai đồng chí phụ trách.',
  'Ban Chấp hành có một số đồng chí.',
  'Quy hoạch Ban Chấp hành nhiệm kỳ 2020-2025 có 50 đồng chí.',
  'Danh sách giới thiệu Ban Chấp hành Đảng bộ tỉnh gồm 60 đồng chí.',
  'Đại hội đại biểu Đảng bộ tỉnh triệu tập 450 đại biểu.',
  'Đoàn đại biểu dự Đại hội cấp trên có 12 đại biểu, gồm 2 đại biểu đương nhiên.',
  'Mỗi đầu mối được 2 đại biểu; cứ 10 đảng viên thêm một đại biểu.',
  'Chi bộ thôn An Lạc có 3 đại biểu nữ.',
  'Đầu nhiệm kỳ 2015-2020, Chi bộ thôn An Lạc có 3 đảng viên chuyển đến.',
  'Trong 25 đồng chí đương nhiệm: nữ 9 đồng chí (36%).',
  'Bước 3, Ban Chấp hành có 23 đồng chí có mặt.',
  'Ban Thường vụ họp ba lần; hai phó bí thư đi luân chuyển.',
  'Năm 2023, Ban Chấp hành có 22 đồng chí.',
  // These count members on probation too, or other people than the thirty candidates.
  'Chi bộ thôn An Lạc có 76 đảng viên.',
  'Đảng bộ xã Minh Tân có 145 đảng viên.',
  'Trong 25 đồng chí được giới thiệu: tái cử 9 đồng chí.',
];

/** Lines with a wrong number, the number in the table, and the name of its cell. */
const MISMATCHES: readonly (readonly [line: string, shown: string, row: string])[] = [
  ['Chi bộ thôn An Lạc có 76 đảng viên chính thức.', '74', 'Chi bộ thôn An Lạc: Chính thức'],
  ['Đảng bộ xã Minh Tân có 145 đảng viên chính thức.', '142', 'Cộng: Chính thức'],
  ['Trong 30 đồng chí được giới thiệu: tái cử 9 đồng chí.', '22', 'Tái cử'],
  ['Ban Chấp hành có 99 đồng chí.', '27', 'Ban Chấp hành: Dự kiến khóa mới'],
  ['Giới thiệu 4 đồng chí để bầu 4 đồng chí phó bí thư.', '1', 'Phó bí thư: Dự kiến khóa mới'],
  ['– Khối chính quyền: 99 đồng chí.', '8', 'Khối chính quyền: Dự kiến khóa mới'],
];

const SAMPLE: Numbers = {
  start: 26,
  current: 25,
  planned: 27,
  standing: 9,
  deputies: 1,
  inspection: 5,
  extra: 3,
  women: 7,
  firstTime: 8,
  planning: 44,
  qualified: 9,
  elsewhere: 5,
  units: [
    [74, 2, 1, 9],
    [68, 1, 0, 8],
  ],
  blocs: [7, 8, 12],
};

/** The findings on a line: the number written, the number in the table, and the name of its cell. */
const mismatches = (line: string) =>
  findingsOf(SAMPLE, [line], false, false).map(({ params }) => [
    params['written'],
    params['shown'],
    params['row'],
  ]);

describe('phrases with another number', () => {
  for (const [line, shown, row] of MISMATCHES)
    it(line, () =>
      assert.deepEqual(
        mismatches(line).map((one) => one.slice(1)),
        [[shown, row]],
      ),
    );

  it('are compared with the current tables, even where the text is unchanged', () => {
    const narrative: NarrativeNode = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ban Chấp hành có 27 đồng chí.' }] }],
    };
    const shown = (planned: number) =>
      validate(exampleScheme({ narrative, tables: { seats: { executive_committee: { planned } } } }))
        .findings.filter(({ rule }) => rule === 'ANY.NUMBER')
        .map(({ params }) => params['shown']);
    assert.deepEqual([shown(27), shown(28), shown(29), shown(27)], [[], ['28'], ['29'], []]);
  });

  it('are compared with the columns that are filled where others are blank', () => {
    const narrative: NarrativeNode = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ban Chấp hành có 26 đồng chí.' }] }],
    };
    const scheme = exampleScheme({ narrative, tables: { seats: { executive_committee: { current: 25 } } } });
    const found = validate(scheme).findings.filter(({ rule }) => rule === 'ANY.NUMBER');
    assert.deepEqual(
      found.map(({ params }) => params['shown']),
      ['25'],
    );
  });
});

describe('phrases about other bodies, people or times', () => {
  for (const line of ABOUT_OTHERS) it(line, () => assert.deepEqual(mismatches(line), []));

  const seeds = '../shared/seeds';
  const skip = existsSync(seeds) ? false : 'the seed documents are not next to the project';
  for (const name of skip ? [] : readdirSync(seeds))
    it(`the document ${name.slice(0, 3)} gives no finding, whatever the tables`, { skip }, () => {
      const lines = readFileSync(join(seeds, name), 'utf8').normalize('NFC').split('\n');
      fc.assert(
        fc.property(NUMBERS, (numbers) => {
          const content = lines
            .filter((line) => line.trim() !== '')
            .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
          const scheme = exampleScheme({ tables: tablesOf(numbers), narrative: { type: 'doc', content } });
          const found = validate(scheme).findings.filter(({ rule }) => rule === 'ANY.NUMBER');
          assert.deepEqual(found, []);
        }),
        { numRuns: 6 },
      );
    });
});
