import type { TableTypeId } from '../model/tables/tableType';

const PERSON = 'đồng chí';
const DELEGATE = 'đại biểu';
const withNoun = (noun: string, ...columns: readonly string[]) =>
  Object.fromEntries(columns.map((key) => [key, noun]));

/** The noun that papers write after the numbers of a column, by table type and column. Other columns have none. */
export const NUMBER_NOUNS: Readonly<Partial<Record<TableTypeId, Readonly<Record<string, string>>>>> = {
  seats: withNoun(PERSON, 'max_allowed', 'term_start', 'current', 'planned', 'rotation_extra'),
  statistics: withNoun(PERSON, 'whole', 'count'),
  planning: withNoun(PERSON, 'planned', 'women', 'young', 'qualified', 'from_elsewhere'),
  surplus: withNoun(PERSON, 'seats', 'introduced', 'surplus', 'ballot_list'),
  quotas: {
    cells: 'chi bộ',
    ...withNoun('đảng viên', 'official_members', 'probationary_members'),
    ...withNoun(DELEGATE, 'ex_officio', 'by_unit', 'by_members', 'by_importance', 'elected', 'designated'),
    ...withNoun(DELEGATE, 'delegates', 'alternates', 'women', 'young', 'ethnic_minority'),
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
  unitLeaders: withNoun('người', 'staff', 'women_staff'),
};

/** For each column that counts a part, the column with the whole, by table type. */
export const NUMBER_WHOLES: Readonly<Partial<Record<TableTypeId, Readonly<Record<string, string>>>>> = {
  statistics: { count: 'whole' },
  planning: { women: 'planned', young: 'planned' },
  quotas: { women: 'delegates', young: 'delegates', ethnic_minority: 'delegates' },
  schedule: { done: 'whole' },
  unitLeaders: { women_staff: 'staff' },
};

/** Columns whose number is neither a count nor a percentage. */
export const RATIO_COLUMNS: readonly string[] = ['coefficient'];
