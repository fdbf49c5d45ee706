import type { CellValue } from '@schemes/model/cells/cell';
import { DOSSIER_PAPERS } from '@schemes/model/tables/dossiers';
import type { Row } from '@schemes/model/tables/tableType';
import { orderKey } from '@templates/schemes/starting/orderKey';

type Cells = Readonly<Record<string, CellValue>>;

/** Name, sex, birth, current post, plan and reason of the eight incumbents who do not stand again. */
const LEAVING: readonly (readonly [string, string, string, string, string, string])[] = [
  ['Võ Đình Thắng', 'male', '1966-02', 'Phó Chủ tịch HĐND xã', 'retire', 'Không đủ 48 tháng công tác'],
  ['Tô Văn Bảy', 'male', '1966-05', 'Bí thư Chi bộ thôn Gò Me', 'retire', 'Không đủ 48 tháng công tác'],
  ['Lưu Thị Nhàn', 'female', '1970-08', 'Trưởng phòng Tài chính', 'retire', 'Không đủ 48 tháng công tác'],
  ['Quách Văn Lâm', 'male', '1966-11', 'Bí thư Chi bộ thôn Kim Sơn', 'retire', 'Không đủ 48 tháng công tác'],
  ['Đoàn Thị Mơ', 'female', '1971-01', 'Hiệu trưởng Trường Tiểu học', 'retire', 'Không đủ 48 tháng công tác'],
  ['Lý Anh Tuấn', 'male', '1984-06', 'Phó Chủ tịch UBND xã', 'reassign', 'Điều động về cơ quan cấp tỉnh'],
  [
    'Hứa Minh Châu',
    'female',
    '1986-10',
    'Chánh Văn phòng HĐND và UBND',
    'reassign',
    'Điều động về cơ quan cấp tỉnh',
  ],
  ['Thân Quốc Hưng', 'male', '1982-03', 'Phó Trưởng Công an xã', 'reassign', 'Điều động về cơ quan cấp tỉnh'],
];

/** The rows of the review: seventeen incumbents who stand again, as in the roster, and eight who do not. */
export function sampleReview(people: readonly Row[]): readonly Row[] {
  const again = people.filter(({ cells }) => cells.candidacy_kind === 're_election');
  return [
    ...again.map(({ cells }): Cells => {
      const { full_name = '', sex = '', birth = '', current_post = '' } = cells;
      const reason = 'Đủ tuổi, đủ tiêu chuẩn';
      return {
        full_name,
        sex,
        birth,
        current_post,
        committee_post: postOf(cells),
        review_plan: 're_election',
        reason,
      };
    }),
    ...LEAVING.map(
      ([full_name, sex, birth, current_post, review_plan, reason]): Cells => ({
        full_name,
        sex,
        birth,
        current_post,
        committee_post: 'committee',
        review_plan,
        reason,
      }),
    ),
  ].map((cells, i) => ({ id: `incumbent-${i + 1}`, order: orderKey(i), cells }));
}

/** The highest post on the committee for which the person is slated again. */
function postOf(cells: Row['cells']): string {
  const slated = Array.isArray(cells.slated) ? cells.slated : [];
  const posts = ['secretary', 'standing_deputy', 'deputy_secretary', 'inspection_head', 'standing_committee'];
  return posts.find((post) => slated.includes(post)) ?? 'committee';
}

/** The rows of the table `leavers`: what is arranged for the eight incumbents who do not stand again. */
export function sampleLeaving(): readonly Row[] {
  return LEAVING.map(([full_name, , , current_post, plan, reason], i) => ({
    id: `leaving-${i + 1}`,
    order: orderKey(i),
    cells: {
      full_name,
      current_post,
      reason,
      ...(plan === 'retire'
        ? { settlement: 'retire_early', arrangement: 'Nghỉ theo chế độ', policy: 'decree_177_2024' }
        : { settlement: 'reassign', arrangement: 'Nhận công tác tại cơ quan cấp tỉnh', policy: 'none' }),
    },
  }));
}

/** The rows of the table `dossiers`, in which the file of everyone in the roster is complete. */
export function sampleDossiers(people: readonly Row[]): readonly Row[] {
  const papers = Object.fromEntries(
    DOSSIER_PAPERS.map((paper) => [paper, paper === 'nomination_form' ? 'not_needed' : 'held']),
  );
  return people.map(({ cells }, i) => ({
    id: `file-${i + 1}`,
    order: orderKey(i),
    cells: { full_name: cells.full_name ?? '', nomination: 'prepared', ...papers },
  }));
}

/** Planning for the term 2025-2030. */
export const SAMPLE_PLANNING: Readonly<Record<string, Cells>> = {
  executive_committee: { seats: 27, planned: 44, women: 16, young: 11, qualified: 36, from_elsewhere: 5 },
  standing_committee: { seats: 9, planned: 14, women: 5, young: 4, qualified: 12, from_elsewhere: 2 },
  secretary: { seats: 1, planned: 2, women: 0, young: 0, qualified: 2, from_elsewhere: 1 },
  deputy_secretary: { seats: 2, planned: 5, women: 2, young: 1, qualified: 4, from_elsewhere: 1 },
  inspection_committee: { seats: 5, planned: 8, women: 3, young: 2, qualified: 7, from_elsewhere: 0 },
};

/** The schedule; the text has the same one. */
export const SAMPLE_SCHEDULE: Readonly<Record<string, Cells>> = {
  'process-re-election': {
    lead: 'Tiểu ban Nhân sự',
    support: 'Ban Xây dựng Đảng',
    due: '2025-06-20',
    work_state: 'done',
  },
  'process-first-time': {
    lead: 'Tiểu ban Nhân sự',
    support: 'Ban Xây dựng Đảng',
    due: '2025-06-30',
    work_state: 'done',
  },
  submission: {
    lead: 'Ban Thường vụ Đảng ủy',
    support: 'Văn phòng Đảng ủy',
    due: '2025-07-05',
    work_state: 'under_way',
  },
  congress: {
    lead: 'Ban Chấp hành',
    support: 'Tiểu ban Tổ chức phục vụ',
    due: '2025-07-25',
    work_state: 'not_begun',
  },
};
