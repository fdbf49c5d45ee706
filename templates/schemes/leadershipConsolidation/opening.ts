import type { Term } from '@schemes/model/scheme/outline';
import { narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/** The situation in numbers (`statistics`), the grounds, and the sentence that leads into the scheme. */
export function opening(term: Term): StartingSection {
  const lower = term === '2020-2025' ? 'Cấp huyện' : 'Cấp xã';
  return {
    id: 'mo-dau',
    title: 'Mở đầu',
    guidance:
      'Thực trạng đội ngũ bằng số liệu: tổng số, nữ, trẻ, đào tạo; điểm mạnh, điểm yếu và nguyên nhân. Mỗi tỷ lệ nêu trong lời văn có một dòng trong bảng thống kê.',
    narrative: narrative(
      paragraph(
        'Hiện có … cán bộ thuộc diện Ban Thường vụ cấp ủy quản lý, trong đó nữ … đồng chí (…%), dưới 40 tuổi … đồng chí (…%). Trong nhiệm kỳ trước đã bổ nhiệm, giới thiệu … cán bộ, nữ chiếm …%, cán bộ trẻ chiếm …%.',
      ),
      paragraph('Về cơ bản, đội ngũ đáp ứng yêu cầu ở các mặt: ….'),
      paragraph('Những mặt còn yếu là: …. Nguyên nhân chủ yếu: ….'),
      paragraph('Căn cứ … của Trung ương;'),
      paragraph('Căn cứ … của Ban Chấp hành, Ban Thường vụ cấp ủy.'),
      paragraph('Ban Thường vụ ban hành Đề án với những nội dung sau:'),
    ),
    tables: [
      startTable('statistics', 'Thống kê chất lượng, cơ cấu đội ngũ cán bộ', {
        rows: [
          {
            id: 'women',
            label: 'Cán bộ nữ',
            parts: [
              { id: 'women-province', label: 'Sở, ngành, đơn vị cấp tỉnh' },
              { id: 'women-lower', label: lower },
            ],
          },
          {
            id: 'young',
            label: 'Cán bộ trẻ dưới 40 tuổi',
            parts: [
              { id: 'young-province', label: 'Sở, ngành, đơn vị cấp tỉnh' },
              { id: 'young-lower', label: lower },
            ],
          },
          { id: 'appointed-women', label: 'Nữ được bổ nhiệm, giới thiệu trong nhiệm kỳ trước' },
          { id: 'appointed-young', label: 'Trẻ được bổ nhiệm, giới thiệu trong nhiệm kỳ trước' },
          { id: 'regular', label: 'Đào tạo chính quy' },
        ],
      }),
    ],
  };
}
