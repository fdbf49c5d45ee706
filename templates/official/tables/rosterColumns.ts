import { t } from '@schemes/messages/t';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { cellLines, columnHead } from './typeColumns';

/**
 * The roster (danh sách trích ngang) in the width of one landscape page. So that all content fits, small neighbouring
 * columns share a cell, and births are in a column for men or one for women. Of a yes-or-no column only the unusual
 * answer is printed: a person from elsewhere, a person of science and technology.
 */
export const ROSTER_COLUMNS: readonly PaperColumn[] = [
  { ...sharedCell(['full_name'], 'left', 145), lines: nameLines },
  birthColumn('male', 'Nam'),
  birthColumn('female', 'Nữ'),
  { ...sharedCell(['ethnic', 'religion'], 'center', 66), head: 'Dân tộc; tôn giáo' },
  {
    ...sharedCell(['home_town', 'residence'], 'left', 165),
    head: 'Quê quán; nơi ở',
    lines: (row) => [
      ...labelled(row, 'home_town', 'Quê: '),
      ...labelled(row, 'residence', 'Ở: '),
      ...(row.cells.is_local === 'no' ? ['(nơi khác đến)'] : []),
    ],
  },
  {
    ...sharedCell(['party_probation', 'party_official'], 'center', 84),
    head: 'Ngày vào Đảng (dự bị; chính thức)',
    lines: partyLines,
  },
  {
    ...sharedCell(['general_education', 'education', 'speciality'], 'center', 92),
    head: 'GDPT; chuyên môn',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...sharedCell(['political_theory'], 'center', 62),
    head: 'LLCT',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...sharedCell(['foreign_language', 'computing'], 'center', 74),
    head: 'Ngoại ngữ; tin học',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...sharedCell(['current_post'], 'left', 128),
    lines: (row) => [
      ...values(row, 'current_post'),
      ...labelled(row, 'post_since', 'Từ '),
      ...labelled(row, 'terms_in_post', '', ' nhiệm kỳ liên tiếp'),
    ],
  },
  { ...sharedCell(['succession_plan'], 'left', 84), optional: true },
  { ...sharedCell(['candidacy_kind'], 'center', 52), head: 'Tái cử; lần đầu' },
  {
    ...sharedCell(['slated', 'concurrent_posts'], 'left', 165),
    head: 'Dự kiến chức danh khóa mới; kiêm nhiệm',
    lines: (row) => [...values(row, 'slated'), ...labelled(row, 'concurrent_posts', 'Kiêm: ')],
  },
  {
    ...sharedCell(['bloc', 'science', 'field'], 'center', 76),
    head: 'Cơ cấu: khối; ngành',
    lines: (row) => [
      ...values(row, 'bloc'),
      ...values(row, 'field'),
      ...(row.cells.science === 'yes' ? ['KHCN'] : []),
    ],
  },
  {
    ...sharedCell(['rating_1', 'rating_2', 'rating_3'], 'center', 98),
    head: 'Xếp loại 3 năm',
    lines: (row) =>
      (['rating_1', 'rating_2', 'rating_3'] as const).flatMap((key, i) => ratingLine(row.cells[key], i + 1)),
  },
  { ...sharedCell(['commendation'], 'left', 70), optional: true },
  {
    ...sharedCell(['votes_2', 'votes_3', 'votes_5'], 'center', 48),
    head: 'Số phiếu các bước',
    optional: true,
    lines: (row) => [
      ...labelled(row, 'votes_2', 'B2: '),
      ...labelled(row, 'votes_3', 'B3: '),
      ...labelled(row, 'votes_5', 'B5: '),
    ],
  },
  { ...sharedCell(['congress_votes'], 'center', 48), sparse: true },
  {
    ...sharedCell(['note', 'relatives', 'retirement_month'], 'left', 78),
    head: 'Ghi chú',
    optional: true,
    lines: (row) => [
      ...values(row, 'note'),
      ...labelled(row, 'relatives', 'Người thân: '),
      ...labelled(row, 'retirement_month', 'Nghỉ hưu: '),
    ],
  },
];

/**
 * A printed column whose cells show several columns of the roster, one below the other, under the head of the first.
 */
function sharedCell(keys: readonly string[], align: 'left' | 'center', weight: number): PaperColumn {
  const [first] = keys.map(column);
  return {
    head: first ? columnHead(roster, first) : '',
    weight,
    align,
    lines: (row) => keys.flatMap((key) => values(row, key)),
  };
}

/** The month of birth in the column of the sex; a cross where the month is missing. */
function birthColumn(sex: 'male' | 'female', head: string): PaperColumn {
  return {
    head,
    group: 'Tháng, năm sinh',
    weight: 58,
    align: 'center',
    lines: (row) => {
      if (row.cells.sex !== sex) return [];
      const birth = values(row, 'birth');
      return birth.length > 0 ? birth : ['x'];
    },
  };
}

/** The name, with the month of birth where the sex is missing. */
function nameLines(row: Row): readonly string[] {
  return [
    ...values(row, 'full_name'),
    ...(row.cells.sex === undefined ? labelled(row, 'birth', 'Sinh ') : []),
  ];
}

/** The dates of admission as a probationary and as a full member. Where one is missing, the other is labelled. */
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

function ratingLine(value: unknown, year: number): readonly string[] {
  const rating = RATING[String(value)];
  return rating === undefined ? [] : [`${year}. ${rating}`];
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
