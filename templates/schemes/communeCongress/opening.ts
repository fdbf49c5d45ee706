import { narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';

/** The legal grounds, and the sentence that introduces the scheme. */
export function opening(organisation: string, term: string): StartingSection {
  return {
    id: 'can-cu',
    title: 'Căn cứ',
    guidance:
      'Mỗi văn bản một đoạn, ghi đủ số, ký hiệu, ngày ban hành và cơ quan ban hành. Xếp văn bản của Trung ương trước, của cấp ủy cấp trên sau.',
    narrative: narrative(
      paragraph('Căn cứ Điều lệ Đảng Cộng sản Việt Nam và các quy định thi hành Điều lệ Đảng;'),
      paragraph(
        'Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng;',
      ),
      paragraph(
        'Căn cứ Quyết định số 190-QĐ/TW, ngày 10/10/2024 của Ban Chấp hành Trung ương ban hành Quy chế bầu cử trong Đảng;',
      ),
      paragraph('Căn cứ Hướng dẫn số 31-HD/BTCTW, ngày 23/4/2025 của Ban Tổ chức Trung ương;'),
      paragraph('Căn cứ … của Ban Thường vụ cấp ủy cấp trên về công tác nhân sự đại hội.'),
      paragraph(
        `Trên cơ sở đề nghị của Tiểu ban Nhân sự, Ban Chấp hành ${organisation} xây dựng Đề án nhân sự Ban Chấp hành nhiệm kỳ ${term}, gồm những nội dung sau:`,
      ),
    ),
  };
}
