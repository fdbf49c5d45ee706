import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { cellLines, columnHead } from './typeColumns';

/**
 * The roster (danh sách trích ngang) in the width of one landscape page. All content must fit in readable type, so
 * columns that belong together share a cell, as in the official form. Births are in a column for men or one for women,
 * from which an import reads them back. For a yes-or-no column only the unusual answer is printed: a person from
 * elsewhere, a person of science and technology.
 */
export const ROSTER_COLUMNS: readonly PaperColumn[] = [
  { ...sharedCell(['full_name'], 'left', 100), lines: nameLines },
  birthColumn('male', 'Nam'),
  birthColumn('female', 'Nữ'),
  {
    ...sharedCell(['ethnic', 'religion'], 'center', 56),
    head: 'Dân tộc; tôn giáo',
    lines: (row) => [...values(row, 'ethnic'), ...values(row, 'religion')],
  },
  {
    ...sharedCell(['home_town', 'residence'], 'left', 165),
    head: 'Quê quán; nơi ở',
    lines: (row) =>
      stacked(
        values(row, 'home_town'),
        labelled(row, 'residence', row.cells.home_town === undefined ? 'Ở: ' : ''),
        row.cells.is_local === 'no' ? ['(nơi khác)'] : [],
      ),
  },
  {
    ...sharedCell(['party_probation', 'party_official'], 'center', 84),
    head: 'Ngày vào Đảng (dự bị; chính thức)',
    lines: partyLines,
  },
  {
    ...sharedCell(['education', 'speciality'], 'left', 150),
    head: 'Trình độ: GDPT, chuyên môn, LLCT, ngoại ngữ, tin học',
    lines: (row) =>
      inOneLine(
        values(row, 'general_education'),
        [[...degree(row), ...values(row, 'speciality')].join(' ')].filter((text) => text !== ''),
        labelled(row, 'political_theory', 'LLCT '),
        values(row, 'foreign_language'),
        labelled(row, 'computing', 'TH '),
      ),
  },
  {
    ...sharedCell(['current_post'], 'left', 128),
    lines: (row) =>
      inOneLine(
        values(row, 'current_post'),
        labelled(row, 'post_since', 'từ '),
        labelled(row, 'terms_in_post', '', ' nhiệm kỳ liên tiếp'),
      ),
  },
  {
    ...sharedCell(['slated', 'concurrent_posts'], 'left', 165),
    head: 'Dự kiến chức danh khóa mới; kiêm nhiệm; tái cử, lần đầu',
    lines: (row) => inOneLine(slatedLines(row), concurrentLines(row), values(row, 'candidacy_kind')),
  },
  {
    ...sharedCell(['bloc', 'science', 'field', 'succession_plan'], 'left', 120),
    head: 'Cơ cấu: khối, ngành; quy hoạch',
    lines: (row) =>
      inOneLine(
        values(row, 'bloc'),
        values(row, 'field'),
        row.cells.science === 'yes' ? ['KHCN'] : [],
        labelled(row, 'succession_plan', 'QH: '),
      ),
  },
  {
    ...sharedCell(['commendation'], 'left', 98),
    head: 'Xếp loại; khen thưởng, kỷ luật',
    lines: (row) => inOneLine(ratingLines(row), values(row, 'commendation')),
  },
  {
    ...sharedCell(['votes_2', 'votes_3', 'votes_5'], 'left', 48),
    head: 'Số phiếu B2; B3; B5',
    sparse: true,
    lines: voteLines,
  },
  { ...sharedCell(['congress_votes'], 'center', 48), sparse: true },
  {
    ...sharedCell(['note', 'relatives', 'retirement_month'], 'left', 78),
    head: 'Ghi chú',
    sparse: true,
    lines: (row) => [
      ...values(row, 'note'),
      ...inOneLine(
        labelled(row, 'relatives', 'Người thân: '),
        labelled(row, 'retirement_month', 'Nghỉ hưu: '),
      ),
    ],
  },
];

/**
 * The posts of the new term. A post implies membership (`SLATED`), so that the membership of the committee is printed for those
 * alone who are slated for nothing above it.
 */
function slatedLines(row: Row): readonly string[] {
  const { slated } = row.cells;
  if (!Array.isArray(slated)) return values(row, 'slated');
  const above = slated.filter((code) => code !== 'committee' && !code.startsWith('inspection'));
  if (above.length === 0) return values(row, 'slated');
  return values(
    { ...row, cells: { ...row.cells, slated: slated.filter((code) => code !== 'committee') } },
    'slated',
  );
}

/** The posts held at the same time, without one that the person is slated for. */
function concurrentLines(row: Row): readonly string[] {
  const { slated, concurrent_posts: posts } = row.cells;
  if (!Array.isArray(posts) || !Array.isArray(slated)) return labelled(row, 'concurrent_posts', 'kiêm: ');
  const others = posts.filter((code) => !slated.includes(code));
  if (others.length === 0) return [];
  return labelled(
    { ...row, cells: { ...row.cells, concurrent_posts: others } },
    'concurrent_posts',
    'kiêm: ',
  );
}

/** Degrees before their subject as lists abbreviate them. */
const DEGREES: Readonly<Record<string, string>> = {
  doctor: 'TS',
  master: 'ThS',
  university: 'ĐH',
  college: 'CĐ',
};

function degree(row: Row): readonly string[] {
  const short = DEGREES[String(row.cells.education)];
  return short === undefined || row.cells.speciality === undefined ? values(row, 'education') : [short];
}

/** The votes of the steps in the order of the head; numbered where a step has none. */
function voteLines(row: Row): readonly string[] {
  const votes = ['2', '3', '5'].map((step) => [step, values(row, `votes_${step}`)] as const);
  const isWhole = votes.every(([, found]) => found.length > 0);
  return inOneLine(
    ...votes.map(([step, found]) => (isWhole ? found : found.map((n) => `B${step}:\u00a0${n}`))),
  );
}

/** Values below each other, the last one in the line of the one before it. */
function stacked(
  first: readonly string[],
  second: readonly string[],
  after: readonly string[],
): readonly string[] {
  const lines = [...first, ...second];
  return after.length === 0 ? lines : [...lines.slice(0, -1), [...lines.slice(-1), ...after].join(' ')];
}

/** Values one after another in a line that wraps, so that a narrow cell is filled: `Kinh; Không`. */
function inOneLine(...parts: readonly (readonly string[])[]): readonly string[] {
  const texts = parts.flat();
  return texts.length === 0 ? [] : [texts.join('; ')];
}

/**
 * A printed column whose cells show the values of several columns of the roster, one after another. It has the head of
 * the first of them.
 */
function sharedCell(keys: readonly string[], align: 'left' | 'center', weight: number): PaperColumn {
  const [first] = keys.map(column);
  return {
    head: first ? columnHead(roster, first) : '',
    weight,
    align,
    lines: (row) => inOneLine(...keys.map((key) => values(row, key))),
  };
}

/** The month of birth in the column of the sex; a cross if the month is missing. */
function birthColumn(sex: 'male' | 'female', head: string): PaperColumn {
  return {
    head,
    group: 'Ngày, tháng, năm sinh',
    weight: 58,
    align: 'center',
    lines: (row) => {
      if (row.cells.sex !== sex) return [];
      const birth = values(row, 'birth');
      return birth.length > 0 ? birth : ['x'];
    },
  };
}

/** The name, with the month of birth if the sex is missing. */
function nameLines(row: Row): readonly string[] {
  return [
    ...values(row, 'full_name'),
    ...(row.cells.sex === undefined ? labelled(row, 'birth', 'Sinh ') : []),
  ];
}

/** The dates of admission as a probationary and as a full member. If one of them is missing, the other is labelled. */
function partyLines(row: Row): readonly string[] {
  const probation = values(row, 'party_probation');
  const official = values(row, 'party_official');
  if (probation.length > 0 && official.length > 0) return [...probation, ...official];
  return [...labelled(row, 'party_probation', 'DB: '), ...labelled(row, 'party_official', 'CT: ')];
}

/** Short names of yearly ratings. The head of the column says what is rated. */
const RATING: Readonly<Record<string, string>> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  completed: 'Hoàn thành',
  failed: 'Không hoàn thành',
  not_rated: 'Chưa xếp loại',
};

/**
 * The ratings of three years in one line, oldest first as in the table: `Xuất sắc; Tốt; Tốt`. If the rating of a year
 * is missing, the others are numbered.
 */
function ratingLines(row: Row): readonly string[] {
  const ratings = (['rating_1', 'rating_2', 'rating_3'] as const).map(
    (key) => RATING[String(row.cells[key])],
  );
  const isWhole = ratings.every((rating) => rating !== undefined);
  const known = ratings.flatMap((rating, i) =>
    rating === undefined ? [] : [isWhole ? rating : `Năm ${i + 1}: ${rating}`],
  );
  return known.length === 0 ? [] : [known.join('; ')];
}

function column(key: string) {
  return roster.columns.find((one) => one.key === key);
}

function values(row: Row, key: string): readonly string[] {
  const found = column(key);
  return found ? cellLines(found, row, []) : [];
}

function labelled(row: Row, key: string, before: string, after = ''): readonly string[] {
  const lines = values(row, key);
  return lines.length === 0 ? [] : [`${before}${lines.join('; ')}${after}`];
}
