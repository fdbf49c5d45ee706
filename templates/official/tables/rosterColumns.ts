import { t } from '@schemes/messages/t';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { cellLines, columnHead } from './typeColumns';

type B3Key = string;

/**
 * The roster (danh sách trích ngang) on one landscape page width: the columns of use, births under men or women,
 * and small neighbours gathered in one cell, so that all the table holds is printed. Of yes-or-no cells only
 * the answer that is out of the ordinary is: who comes from elsewhere, who is of science and technology.
 */
export const ROSTER_COLUMNS: readonly PaperColumn[] = [
  { ...together(['full_name'], 'left', 145), lines: nameLines },
  birthColumn('male', 'Nam'),
  birthColumn('female', 'Nữ'),
  { ...together(['ethnic', 'religion'], 'center', 66), head: 'Dân tộc; tôn giáo' },
  {
    ...together(['home_town', 'residence'], 'left', 165),
    head: 'Quê quán; nơi ở',
    lines: (row) => [
      ...labelled(row, 'home_town', 'Quê: '),
      ...labelled(row, 'residence', 'Ở: '),
      ...(row.cells.is_local === 'no' ? ['(nơi khác đến)'] : []),
    ],
  },
  {
    ...together(['party_probation', 'party_official'], 'center', 84),
    head: 'Ngày vào Đảng (dự bị; chính thức)',
    lines: partyLines,
  },
  {
    ...together(['general_education', 'education', 'speciality'], 'center', 92),
    head: 'GDPT; chuyên môn',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...together(['political_theory'], 'center', 62),
    head: 'LLCT',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...together(['foreign_language', 'computing'], 'center', 74),
    head: 'Ngoại ngữ; tin học',
    group: t('vi', 'columnGroup.education'),
  },
  {
    ...together(['current_post'], 'left', 128),
    lines: (row) => [
      ...values(row, 'current_post'),
      ...labelled(row, 'post_since', 'Từ '),
      ...labelled(row, 'terms_in_post', '', ' nhiệm kỳ liên tiếp'),
    ],
  },
  { ...together(['succession_plan'], 'left', 84), optional: true },
  { ...together(['candidacy_kind'], 'center', 52), head: 'Tái cử; lần đầu' },
  {
    ...together(['slated', 'concurrent_posts'], 'left', 165),
    head: 'Dự kiến chức danh khóa mới; kiêm nhiệm',
    lines: (row) => [...values(row, 'slated'), ...labelled(row, 'concurrent_posts', 'Kiêm: ')],
  },
  {
    ...together(['bloc', 'science', 'field'], 'center', 76),
    head: 'Cơ cấu: khối; ngành',
    lines: (row) => [
      ...values(row, 'bloc'),
      ...values(row, 'field'),
      ...(row.cells.science === 'yes' ? ['KHCN'] : []),
    ],
  },
  {
    ...together(['rating_1', 'rating_2', 'rating_3'], 'center', 98),
    head: 'Xếp loại 3 năm',
    lines: (row) =>
      (['rating_1', 'rating_2', 'rating_3'] as const).flatMap((key, i) => ratingLine(row.cells[key], i + 1)),
  },
  { ...together(['commendation'], 'left', 70), optional: true },
  {
    ...together(['votes_2', 'votes_3', 'votes_5'], 'center', 48),
    head: 'Số phiếu các bước',
    optional: true,
    lines: (row) => [
      ...labelled(row, 'votes_2', 'B2: '),
      ...labelled(row, 'votes_3', 'B3: '),
      ...labelled(row, 'votes_5', 'B5: '),
    ],
  },
  { ...together(['congress_votes'], 'center', 48), sparse: true },
  {
    ...together(['note', 'relatives', 'retirement_month'], 'left', 78),
    head: 'Ghi chú',
    optional: true,
    lines: (row) => [
      ...values(row, 'note'),
      ...labelled(row, 'relatives', 'Người thân: '),
      ...labelled(row, 'retirement_month', 'Nghỉ hưu: '),
    ],
  },
];

/** Columns of the table printed one below the other; the head is the first one's unless set after. */
function together(keys: readonly B3Key[], align: 'left' | 'center', weight: number): PaperColumn {
  const [first] = keys.map(column);
  return {
    head: first ? columnHead(roster, first) : '',
    weight,
    align,
    lines: (row) => keys.flatMap((key) => values(row, key)),
  };
}

/** A birth month stands under its sex; a sex without birth month is marked with a cross. */
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

/** A person whose sex is not given yet keeps the birth month beside the name. */
function nameLines(row: Row): readonly string[] {
  return [
    ...values(row, 'full_name'),
    ...(row.cells.sex === undefined ? labelled(row, 'birth', 'Sinh ') : []),
  ];
}

/** Admission as a probationary and as a full member; a lone date says which of the two it is. */
function partyLines(row: Row): readonly string[] {
  const probation = values(row, 'party_probation');
  const official = values(row, 'party_official');
  if (probation.length > 0 && official.length > 0) return [...probation, ...official];
  return [...labelled(row, 'party_probation', 'DB: '), ...labelled(row, 'party_official', 'CT: ')];
}

/** Ratings of a year's work in a word or two, for the head says what they rate. */
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

function column(key: B3Key) {
  return roster.columns.find((c) => c.key === key);
}

function values(row: Row, key: B3Key): readonly string[] {
  const found = column(key);
  return found ? cellLines(found, row, []) : [];
}

function labelled(row: Row, key: B3Key, before: string, after = ''): readonly string[] {
  const lines = values(row, key);
  return lines.length === 0 ? [] : [`${before}${lines.join('; ')}${after}`];
}
