import type { Term } from '@schemes/model/scheme/outline';
import { narrative, numbered, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/** Phần II: the frame of posts (`headcount`) and the directions. */
export function directions(term: Term): readonly StartingSection[] {
  return [
    {
      id: 'p2-1',
      part: { label: 'Phần II', title: 'Phương hướng kiện toàn cán bộ' },
      number: 'I',
      title: 'Tổng quan về tổ chức bộ máy và khung số lượng',
      guidance:
        'Số cơ quan, đơn vị theo từng khối và số chức danh tối đa của mỗi khối. Nhập vào bảng Khung số lượng; dòng «Tổng số đã nêu» ghi con số mà lời văn hoặc quyết định nêu.',
      narrative: narrative(
        paragraph(
          'Toàn tỉnh có … cơ quan, đơn vị với … cấp trưởng và không quá … cấp phó, chia theo các khối nêu trong bảng khung số lượng.',
        ),
      ),
      tables: [
        startTable('headcount', 'Khung số lượng cán bộ lãnh đạo, quản lý', {
          rows: [
            { id: 'advisory', label: 'Các cơ quan tham mưu, giúp việc của Tỉnh ủy' },
            { id: 'party-service', label: 'Đơn vị sự nghiệp trực thuộc Tỉnh ủy' },
            { id: 'front', label: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội' },
            { id: 'council', label: 'Văn phòng và các ban của Hội đồng nhân dân tỉnh' },
            {
              id: 'specialised',
              label: 'Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
              parts: [
                { id: 'specialised-economy', label: 'Khối các ngành kinh tế' },
                { id: 'specialised-society', label: 'Khối văn hóa, xã hội' },
                { id: 'specialised-internal', label: 'Khối nội chính' },
              ],
            },
            { id: 'government-service', label: 'Các đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh' },
            { id: 'lower-committees', label: LOWER_COMMITTEES[term < '2025' ? 'before' : 'from2025'] },
          ],
        }),
      ],
    },
    {
      id: 'p2-2',
      number: 'II',
      title: 'Phương hướng kiện toàn',
      guidance:
        'Từng hướng việc: số cấp phó, tiêu chuẩn, cán bộ trẻ và nữ, luân chuyển, tạo nguồn, cơ cấu ba độ tuổi. Mỗi tỷ lệ phải nói rõ tính trên tổng nào.',
      narrative: narrative(
        numbered(
          'Số lượng cấp phó: mỗi cơ quan, đơn vị có từ … đến … cấp phó, trong khung số lượng được giao.',
          'Tiêu chuẩn, điều kiện bổ nhiệm, giới thiệu ứng cử: ….',
          'Cán bộ nữ, cán bộ trẻ: hằng năm phấn đấu …% nữ và …% dưới 40 tuổi; nơi chưa có người đủ tiêu chuẩn thì để khuyết vị trí.',
          'Điều động, luân chuyển: ….',
          'Tạo nguồn lâu dài: ….',
          'Cơ cấu lãnh đạo ba độ tuổi, cách nhau 5 năm: ….',
          'Thẩm tra, kết luận những trường hợp còn ý kiến khác nhau: ….',
        ),
      ),
      tables: [
        startTable('statistics', 'Chỉ tiêu cán bộ nữ, cán bộ trẻ hằng năm', {
          suffix: 'targets',
          rows: [
            { id: 'women-appointed', label: 'Nữ trong số bổ nhiệm trong năm', cells: { target_percent: 15 } },
            {
              id: 'young-appointed',
              label: 'Dưới 40 tuổi trong số bổ nhiệm trong năm',
              cells: { target_percent: 15 },
            },
          ],
        }),
        startTable('unitLeaders', 'Lãnh đạo các cơ quan, đơn vị'),
      ],
    },
  ];
}

/** District committees ended on 30/6/2025; from then on communes stand directly below the province. */
const LOWER_COMMITTEES = {
  before: 'Các huyện, thị xã, thành phố và đảng bộ khối trực thuộc Tỉnh ủy',
  from2025: 'Các xã, phường, đặc khu và đảng bộ khác trực thuộc Tỉnh ủy',
};
