import type { TableTypeId } from '../model/tables/tableType';

const PERSON = 'đồng chí';
const DELEGATE = 'đại biểu';
const of = (noun: string, ...columns: readonly string[]) =>
  Object.fromEntries(columns.map((key) => [key, noun]));

/** What papers write behind the numbers of a column. A numeric column that is not here has no noun of its own. */
export const FIGURE_NOUNS: Readonly<Partial<Record<TableTypeId, Readonly<Record<string, string>>>>> = {
  seats: of(PERSON, 'max_allowed', 'term_start', 'current', 'planned', 'rotation_extra'),
  statistics: of(PERSON, 'whole', 'count'),
  planning: of(PERSON, 'planned', 'women', 'young', 'qualified', 'from_elsewhere'),
  surplus: of(PERSON, 'seats', 'introduced', 'surplus', 'ballot_list'),
  quotas: {
    cells: 'chi bộ',
    ...of('đảng viên', 'official_members', 'probationary_members'),
    ...of(DELEGATE, 'ex_officio', 'by_unit', 'by_members', 'by_importance', 'elected', 'designated'),
    ...of(DELEGATE, 'delegates', 'alternates', 'women', 'young', 'ethnic_minority'),
  },
  headcount: {
    units: 'cơ quan, đơn vị',
    heads: 'cấp trưởng',
    deputies: 'cấp phó',
    secretaries: 'bí thư',
    deputy_secretaries: 'phó bí thư',
    council_vice_chairs: 'phó chủ tịch Hội đồng nhân dân',
    committee_vice_chairs: 'phó chủ tịch Ủy ban nhân dân',
    standing_members: 'ủy viên ban thường vụ',
    positions: 'chức danh',
  },
  unitLeaders: of('người', 'staff', 'women_staff'),
};

/** Columns that count a part of another column. */
export const FIGURE_WHOLES: Readonly<Partial<Record<TableTypeId, Readonly<Record<string, string>>>>> = {
  statistics: { count: 'whole' },
  planning: { women: 'planned', young: 'planned' },
  quotas: { women: 'delegates', young: 'delegates', ethnic_minority: 'delegates' },
  schedule: { done: 'whole' },
  unitLeaders: { women_staff: 'staff' },
};

/** Columns whose number is neither a count nor a per cent. */
export const RATIO_COLUMNS: readonly string[] = ['coefficient'];
