import { narrative, numbered } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';

/** Phần I: goals and viewpoints. */
export const goals: readonly StartingSection[] = [
  {
    id: 'p1-1',
    part: { label: 'Phần I', title: 'Mục tiêu, quan điểm' },
    number: 'I',
    title: 'Mục tiêu',
    guidance: 'Điều đề án phải đạt đến cuối nhiệm kỳ, mỗi mục tiêu đo được và có mốc thời gian.',
    narrative: narrative(
      numbered(
        'Đến năm …, các cơ quan, đơn vị, địa phương có đủ cấp trưởng, cấp phó theo khung số lượng.',
        'Tỷ lệ cán bộ nữ đạt từ …%, cán bộ trẻ đạt từ …% tổng số được bổ nhiệm, giới thiệu hằng năm.',
        'Có nguồn nhân sự cho cấp ủy khóa tới: ….',
        'Việc lựa chọn cán bộ công khai, có kiểm soát: ….',
      ),
    ),
  },
  {
    id: 'p1-2',
    number: 'II',
    title: 'Quan điểm',
    guidance:
      'Những điều cấp ủy giữ vững khi lựa chọn cán bộ: lãnh đạo tập trung, tiêu chuẩn trước cơ cấu, có lộ trình.',
    narrative: narrative(
      numbered(
        'Ban Thường vụ lãnh đạo thống nhất công tác cán bộ; người đứng đầu chịu trách nhiệm về người mình đề xuất.',
        'Xét tiêu chuẩn trước, cơ cấu sau; khi hai người ngang nhau thì ưu tiên nữ và trẻ.',
        'Bố trí đúng chuyên môn, đúng sở trường: ….',
        'Thực hiện theo lộ trình từng năm, có kiểm tra giữa kỳ: ….',
      ),
    ),
  },
];
