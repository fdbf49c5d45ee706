import { narrative, numbered, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/** Phần III: who carries the scheme out. */
export const execution: StartingSection = {
  id: 'p3',
  part: { label: 'Phần III', title: 'Tổ chức thực hiện' },
  title: 'Tổ chức thực hiện',
  guidance:
    'Thời gian, cơ quan chủ trì, cơ quan phối hợp và chế độ báo cáo. Mỗi việc giao đích danh một nơi.',
  narrative: narrative(
    numbered(
      'Thời gian thực hiện: từ … đến ….',
      'Các cấp ủy, tổ chức đảng trực thuộc xây dựng kế hoạch của mình trước ngày ….',
      'Ban Tổ chức chủ trì tổng hợp nhu cầu điều động, bổ nhiệm, luân chuyển, báo cáo Ban Thường vụ ….',
      'Tuyên truyền, quán triệt và kiểm soát quyền lực trong công tác cán bộ: ….',
    ),
    paragraph(
      'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Ban Thường vụ (qua Ban Tổ chức) để xem xét, điều chỉnh.',
    ),
  ),
  tables: [startTable('schedule', 'Tiến độ thực hiện')],
};
