import type { CellValue } from '@schemes/model/cells/cell';
import { integerCell } from '@schemes/model/tables/integerCell';
import { type Row, STATED_ROW } from '@schemes/model/tables/tableType';
import { orderKey } from '@templates/schemes/starting/orderKey';

type Cells = Readonly<Record<string, CellValue>>;

/** The seats: 27, of which 25 are filled today. */
export const SAMPLE_SIZES: Readonly<Record<string, Cells>> = {
  executive_committee: sizes(27, 27, 25, 27),
  'bloc-party': sizes(null, 7, 7, 7),
  'bloc-government': sizes(null, 8, 7, 8),
  'bloc-front': sizes(null, 4, 4, 4),
  'bloc-internal-affairs': sizes(null, 3, 3, 3),
  'bloc-grassroots': sizes(null, 5, 4, 5),
  standing_committee: sizes(9, 9, 8, 9),
  secretary: sizes(1, 1, 1, 1),
  deputy_secretary: sizes(2, 2, 2, 2),
  inspection_committee: sizes(5, 5, 5, 5),
};

/** The names prepared for the seats. */
export const SAMPLE_SURPLUS: Readonly<Record<string, Cells>> = {
  executive_committee: { seats: 27, introduced: 30, ballot_list: 30 },
  standing_committee: { seats: 9, introduced: 10, ballot_list: 10 },
  inspection_committee: { seats: 5, introduced: 6, ballot_list: 6 },
};

function sizes(allowed: number | null, start: number, current: number, planned: number): Cells {
  return {
    ...(allowed === null ? {} : { max_allowed: allowed }),
    term_start: start,
    current,
    planned,
    rotation_extra: 0,
    left_vacant: 0,
  };
}

/** By row: organisation, cells, official members, probationary members, and delegates ex officio, by importance, women, young, ethnic. */
const ORGANISATIONS: readonly (readonly [
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
])[] = [
  ['Chi bộ thôn An Lạc', 1, 74, 2, 1, 0, 3, 2, 0],
  ['Chi bộ thôn Bình Minh', 1, 68, 1, 0, 0, 3, 2, 0],
  ['Chi bộ thôn Cầu Đá', 1, 61, 3, 0, 0, 2, 2, 0],
  ['Chi bộ thôn Đồng Tiến', 1, 82, 2, 1, 0, 3, 2, 1],
  ['Chi bộ thôn Gò Me', 1, 55, 1, 0, 0, 2, 2, 3],
  ['Chi bộ thôn Hòa Bình', 1, 70, 2, 1, 0, 3, 2, 0],
  ['Chi bộ thôn Kim Sơn', 1, 64, 0, 1, 0, 2, 1, 1],
  ['Chi bộ thôn Lộc Thọ', 1, 59, 2, 0, 0, 2, 2, 0],
  ['Chi bộ thôn Phú Hải', 1, 77, 3, 1, 0, 3, 2, 0],
  ['Chi bộ thôn Tân Thành', 1, 66, 1, 1, 0, 3, 2, 0],
  ['Chi bộ các cơ quan Đảng, Mặt trận, đoàn thể', 1, 28, 1, 9, 2, 5, 4, 1],
  ['Chi bộ các cơ quan chính quyền', 1, 34, 2, 7, 2, 4, 4, 1],
  ['Chi bộ Công an xã', 1, 24, 1, 1, 1, 1, 2, 0],
  ['Chi bộ Quân sự xã', 1, 12, 1, 1, 1, 0, 2, 0],
  ['Chi bộ Trường học', 3, 41, 3, 1, 0, 4, 3, 0],
];

/** Each organisation gets two delegates, and one for every ten official members (six left over count as ten). */
const BY_UNIT = 2;
const byMembers = (official: number) => Math.floor(official / 10) + (official % 10 >= 6 ? 1 : 0);

/** The quotas of fifteen directly attached organisations, then the totals that the text states. */
export function sampleDelegates(): readonly Row[] {
  const rows = ORGANISATIONS.map(
    ([organisation, cells, official, probationary, exOfficio, importance, women, young, ethnic], i): Row => ({
      id: `organisation-${i + 1}`,
      order: orderKey(i),
      cells: {
        organisation,
        cells,
        official_members: official,
        probationary_members: probationary,
        ex_officio: exOfficio,
        by_unit: BY_UNIT,
        by_members: byMembers(official),
        by_importance: importance,
        designated: 0,
        alternates: i < 12 ? 1 : 0,
        women,
        young,
        ethnic_minority: ethnic,
      },
    }),
  );
  const total = (key: string) => rows.reduce((sum, row) => sum + (integerCell(row, key) ?? 0), 0);
  const stated: Row = {
    id: STATED_ROW,
    order: orderKey(rows.length),
    cells: { official_members: total('official_members'), ex_officio: total('ex_officio') },
  };
  return [...rows, stated];
}

/** Statistics of the people in the roster, with shares to two decimals. */
export function sampleQualities(people: readonly Row[]): Readonly<Record<string, Cells>> {
  const count = (test: (cells: Row['cells']) => boolean) => {
    const counted = people.filter((person) => test(person.cells)).length;
    const percent = Math.round((10000 * counted) / people.length) / 100;
    return { whole: people.length, count: counted, stated_percent: percent };
  };
  const bornAfter = (month: string) => (cells: Row['cells']) => String(cells.birth) > month;
  const isYoung = bornAfter('1983-07');
  const isBelow50 = bornAfter('1975-07');
  return {
    women: count((cells) => cells.sex === 'female'),
    young: count(isYoung),
    middle: count((cells) => !isYoung(cells) && isBelow50(cells)),
    senior: count((cells) => !isBelow50(cells)),
    ethnic: count((cells) => cells.ethnic !== 'Kinh'),
    'first-time': count((cells) => cells.candidacy_kind === 'first_time'),
    education: count((cells) => ['university', 'master', 'doctor'].includes(String(cells.education))),
    theory: count((cells) => ['advanced', 'bachelor'].includes(String(cells.political_theory))),
    science: count((cells) => cells.science === 'yes'),
  };
}
