import { heading, narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/** Phần thứ tư: who does what by when. The part is one unit of approval, so its headings carry I-, II-. */
export const partFour: StartingSection = {
  id: 'p4',
  part: { label: 'Phần thứ tư', title: 'Tổ chức thực hiện' },
  title: 'Tổ chức thực hiện',
  guidance:
    'Tiến độ, phân công, thẩm tra hồ sơ, giải quyết đơn thư và sắp xếp cán bộ sau đại hội. Mỗi việc có người chủ trì và thời hạn.',
  narrative: narrative(
    heading(1, 'Tiến độ'),
    paragraph('Hoàn thành quy trình nhân sự trước ngày …; trình cấp ủy cấp trên phê duyệt trước ngày ….'),
    heading(1, 'Phân công'),
    paragraph(
      'Tiểu ban Nhân sự chịu trách nhiệm …; Ban Xây dựng Đảng tham mưu …; Ủy ban Kiểm tra thẩm tra ….',
    ),
    heading(1, 'Thẩm tra và giải quyết đơn thư'),
    paragraph(
      'Việc thẩm tra hồ sơ và giải quyết khiếu nại, tố cáo liên quan nhân sự hoàn thành trước ngày ….',
    ),
    heading(1, 'Sắp xếp cán bộ sau đại hội'),
    paragraph('Các đồng chí không tái cử được bố trí công tác và giải quyết chế độ như sau: ….'),
    paragraph('Trên đây là Đề án nhân sự, kính trình cấp ủy cấp trên xem xét, phê duyệt.'),
  ),
  tables: [
    startTable('schedule', 'Tiến độ thực hiện', {
      rows: [
        {
          id: 'process-re-election',
          label: 'Hoàn thành quy trình tái cử',
          cells: { milestone: 'process_re_election' },
        },
        {
          id: 'process-first-time',
          label: 'Hoàn thành quy trình lần đầu',
          cells: { milestone: 'process_first_time' },
        },
        { id: 'submission', label: 'Trình cấp ủy cấp trên phê duyệt', cells: { milestone: 'submission' } },
        { id: 'congress', label: 'Đại hội', cells: { milestone: 'congress' } },
      ],
    }),
    startTable('dossiers', 'Hồ sơ nhân sự'),
  ],
};
