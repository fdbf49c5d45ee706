import { bullets, heading, narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';

/** Phần thứ nhất: the personnel work of the ending term. */
export const partOne: readonly StartingSection[] = [
  {
    id: 'p1-1',
    part: { label: 'Phần thứ nhất', title: 'Đánh giá công tác nhân sự nhiệm kỳ qua' },
    number: 'I',
    title: 'Tình hình cấp ủy nhiệm kỳ 2020-2025',
    guidance:
      'Số lượng, cơ cấu, chất lượng Ban Chấp hành, Ban Thường vụ, bí thư, phó bí thư và Ủy ban Kiểm tra ở đầu nhiệm kỳ và hiện nay. Số liệu ở đây phải khớp với Biểu số lượng, cơ cấu.',
    narrative: narrative(
      heading(1, 'Số lượng'),
      paragraph(
        'Đầu nhiệm kỳ, Ban Chấp hành có … đồng chí, Ban Thường vụ có … đồng chí, Ủy ban Kiểm tra có … đồng chí. Hiện nay, Ban Chấp hành có … đồng chí, giảm … đồng chí do ….',
      ),
      heading(1, 'Cơ cấu'),
      paragraph(
        'Trong số cấp ủy viên hiện có: nữ … đồng chí (…%); dưới 42 tuổi … đồng chí (…%); dân tộc thiểu số … đồng chí (…%).',
      ),
      heading(1, 'Chất lượng'),
      paragraph(
        'Về chuyên môn: đại học trở lên … đồng chí. Về lý luận chính trị: cao cấp, cử nhân … đồng chí; trung cấp … đồng chí.',
      ),
    ),
  },
  {
    id: 'p1-2',
    number: 'II',
    title: 'Ưu điểm, hạn chế và nguyên nhân',
    guidance:
      'Nói rõ việc làm được, việc chưa làm được trong chuẩn bị, quy hoạch, đào tạo và bố trí cấp ủy viên, mỗi điểm kèm số liệu. Nguyên nhân chủ quan viết trước, có địa chỉ trách nhiệm.',
    narrative: narrative(
      heading(1, 'Ưu điểm'),
      paragraph('Công tác quy hoạch, đào tạo, luân chuyển cán bộ trong nhiệm kỳ đạt kết quả: ….'),
      heading(1, 'Hạn chế'),
      paragraph('Cơ cấu cấp ủy còn những điểm chưa đạt yêu cầu: ….'),
      heading(1, 'Nguyên nhân'),
      bullets('Nguyên nhân chủ quan: ….', 'Nguyên nhân khách quan: ….'),
    ),
  },
  {
    id: 'p1-3',
    number: 'III',
    title: 'Kinh nghiệm',
    guidance: 'Hai đến bốn bài học rút ra từ nhiệm kỳ qua mà đề án này vận dụng.',
    narrative: narrative(
      bullets(
        'Chuẩn bị nhân sự phải bắt đầu từ quy hoạch: ….',
        'Đánh giá cán bộ phải gắn với kết quả công việc được giao: ….',
      ),
    ),
  },
];
