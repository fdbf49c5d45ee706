import { bullets, heading, narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/**
 * Phần thứ ba: the names, with the review (`review`, `leavers`), the planning, the roster, the delegation to the congress above
 * (`delegation`) and the statistics.
 */
export const partThree: readonly StartingSection[] = [
  {
    id: 'p3-1',
    part: { label: 'Phần thứ ba', title: 'Phương án nhân sự' },
    number: 'I',
    title: 'Rà soát cấp ủy viên đương nhiệm',
    guidance:
      'Từng đồng chí đương nhiệm: tái cử hay không, lý do, phương án bố trí và chế độ. Tổng của các nhóm bằng số cấp ủy viên hiện có.',
    narrative: narrative(
      paragraph('Trong … đồng chí đương nhiệm có … đồng chí đủ điều kiện tái cử, … đồng chí không tái cử.'),
      heading(1, 'Các đồng chí tái cử'),
      paragraph('Gồm các đồng chí: ….'),
      heading(1, 'Các đồng chí không tái cử'),
      bullets('Đồng chí …: lý do …; phương án bố trí ….'),
    ),
    tables: [
      startTable('review', 'Rà soát cấp ủy viên đương nhiệm'),
      startTable('leavers', 'Cán bộ không tái cử'),
    ],
  },
  {
    id: 'p3-2',
    number: 'II',
    title: 'Nguồn quy hoạch',
    guidance:
      'Số người trong quy hoạch cấp ủy nhiệm kỳ 2025-2030, tỷ lệ nữ, trẻ, và số đủ tiêu chuẩn, điều kiện đến nay. Nguồn từ nơi khác nêu riêng.',
    narrative: narrative(
      paragraph(
        'Quy hoạch Ban Chấp hành nhiệm kỳ 2025-2030 có … đồng chí, trong đó … đồng chí đủ tiêu chuẩn, điều kiện; nguồn từ nơi khác … đồng chí.',
      ),
    ),
    tables: [startTable('planning', 'Quy hoạch cấp ủy và các chức danh')],
  },
  {
    id: 'p3-3',
    number: 'III',
    title: 'Nhân sự tham gia lần đầu',
    guidance:
      'Kết quả năm bước đối với người tham gia lần đầu và nhận xét ngắn về từng đồng chí: chức vụ hiện nay, thế mạnh, dự kiến phân công.',
    narrative: narrative(
      paragraph('Có … đồng chí được giới thiệu tham gia Ban Chấp hành lần đầu:'),
      bullets('Đồng chí …, …; dự kiến phân công ….'),
    ),
  },
  {
    id: 'p3-4',
    number: 'IV',
    title: 'Danh sách giới thiệu Ban Chấp hành',
    guidance:
      'Danh sách trích ngang toàn bộ nhân sự được giới thiệu, gồm cả số dư. Mỗi người một dòng trong bảng; lời văn nêu tổng số và số dư.',
    narrative: narrative(
      paragraph(
        'Danh sách giới thiệu Ban Chấp hành gồm … đồng chí để bầu … đồng chí, trong đó tái cử … đồng chí, lần đầu … đồng chí.',
      ),
    ),
    tables: [startTable('roster', 'Danh sách trích ngang nhân sự giới thiệu tham gia Ban Chấp hành')],
  },
  {
    id: 'p3-5',
    number: 'V',
    title: 'Ban Thường vụ',
    guidance: 'Các đồng chí được giới thiệu vào Ban Thường vụ và vị trí dự kiến đảm nhiệm.',
    narrative: narrative(paragraph('Giới thiệu … đồng chí để bầu … ủy viên Ban Thường vụ, gồm: ….')),
  },
  {
    id: 'p3-6',
    number: 'VI',
    title: 'Bí thư, phó bí thư',
    guidance:
      'Người được giới thiệu giữ chức bí thư, phó bí thư thường trực, phó bí thư - Chủ tịch Ủy ban nhân dân; chức danh kiêm nhiệm.',
    narrative: narrative(
      bullets(
        'Bí thư: đồng chí ….',
        'Phó bí thư Thường trực: đồng chí ….',
        'Phó bí thư, Chủ tịch Ủy ban nhân dân: đồng chí ….',
      ),
    ),
  },
  {
    id: 'p3-7',
    number: 'VII',
    title: 'Ủy ban Kiểm tra',
    guidance: 'Số lượng, cơ cấu và nhân sự giới thiệu vào Ủy ban Kiểm tra, chủ nhiệm và phó chủ nhiệm.',
    narrative: narrative(paragraph('Ủy ban Kiểm tra gồm … đồng chí; chủ nhiệm: đồng chí …; các ủy viên: ….')),
  },
  {
    id: 'p3-8',
    number: 'VIII',
    title: 'Đoàn đại biểu dự đại hội cấp trên',
    guidance: 'Số đại biểu được phân bổ, cơ cấu đoàn, danh sách chính thức và dự khuyết.',
    narrative: narrative(paragraph('Đoàn đại biểu gồm … đồng chí chính thức, … đồng chí dự khuyết: ….')),
    tables: [startTable('delegation', 'Đoàn đại biểu dự đại hội cấp trên')],
  },
  {
    id: 'p3-9',
    number: 'IX',
    title: 'Tổng hợp cơ cấu, so sánh với quy định',
    guidance:
      'Cơ cấu của danh sách giới thiệu (nữ, trẻ, dân tộc thiểu số, lần đầu, trình độ) đặt cạnh quy định. Chỗ chưa đạt phải có giải trình.',
    narrative: narrative(paragraph('Đối chiếu với quy định, danh sách giới thiệu đạt …; chưa đạt … vì ….')),
    tables: [
      startTable('statistics', 'Thống kê chất lượng, cơ cấu nhân sự giới thiệu', {
        rows: [
          { id: 'women', label: 'Nữ' },
          { id: 'young', label: 'Dưới 42 tuổi' },
          { id: 'middle', label: 'Từ 42 đến 50 tuổi' },
          { id: 'senior', label: 'Trên 50 tuổi' },
          { id: 'ethnic', label: 'Dân tộc thiểu số' },
          { id: 'first-time', label: 'Tham gia lần đầu' },
          { id: 'education', label: 'Chuyên môn từ đại học trở lên' },
          { id: 'theory', label: 'Lý luận chính trị cao cấp, cử nhân' },
          { id: 'science', label: 'Khoa học và công nghệ' },
        ],
      }),
    ],
  },
];
