import type { NarrativeNode } from '@schemes/model/text/narrative';
import { paragraph } from '@templates/schemes/starting/narrativeNodes';

const STEPS: readonly (readonly [string, string, string])[] = [
  ['Hoàn thành quy trình tái cử', 'Tiểu ban Nhân sự', '20/6/2025'],
  ['Hoàn thành quy trình lần đầu', 'Tiểu ban Nhân sự', '30/6/2025'],
  ['Trình Ban Thường vụ Tỉnh ủy phê duyệt', 'Ban Thường vụ Đảng ủy', '05/7/2025'],
  ['Đại hội', 'Ban Chấp hành', '25/7/2025'],
];

/** The timetable of the sample, as a table inside the text. */
export function sampleSchedule(): NarrativeNode {
  return {
    type: 'table',
    content: [
      row('tableHeader', ['Việc', 'Chủ trì', 'Thời hạn']),
      ...STEPS.map((step) => row('tableCell', step)),
    ],
  };
}

function row(type: 'tableHeader' | 'tableCell', texts: readonly string[]): NarrativeNode {
  return {
    type: 'tableRow',
    content: texts.map((text) => ({
      type,
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(text)],
    })),
  };
}
