import { bullets, heading, narrative, numbered, paragraph } from '@templates/schemes/starting/narrativeNodes';
import type { StartingSection } from '@templates/schemes/starting/startingSection';
import { startTable } from '@templates/schemes/starting/startingTable';

/** Phần thứ hai: the direction of the personnel work, with sizes, surplus and delegates (`quotas`). */
export const partTwo: readonly StartingSection[] = [
  {
    id: 'p2-1',
    part: { label: 'Phần thứ hai', title: 'Phương hướng công tác nhân sự' },
    number: 'I',
    title: 'Quan điểm, yêu cầu, nguyên tắc',
    guidance:
      'Quan điểm của cấp ủy khi chuẩn bị nhân sự: tiêu chuẩn và cơ cấu, kế thừa và đổi mới, dân chủ và trách nhiệm người đứng đầu.',
    narrative: narrative(
      heading(1, 'Quan điểm'),
      paragraph(
        'Cấp ủy trực tiếp lãnh đạo toàn bộ công tác nhân sự; lấy tiêu chuẩn và hiệu quả công việc làm thước đo, không vì cơ cấu mà hạ tiêu chuẩn.',
      ),
      heading(1, 'Yêu cầu'),
      bullets(
        'Bảo đảm kế thừa, ổn định và đổi mới; số đồng chí tham gia lần đầu không dưới một phần ba tổng số cấp ủy viên.',
        'Mỗi bước đều công khai, có biên bản và kết quả kiểm phiếu.',
      ),
      heading(1, 'Nguyên tắc'),
      paragraph('Tập trung dân chủ; tập thể quyết định đi đôi với trách nhiệm của người đứng đầu: ….'),
    ),
  },
  {
    id: 'p2-2',
    number: 'II',
    title: 'Tiêu chuẩn, điều kiện',
    guidance:
      'Tiêu chuẩn chung của cấp ủy viên, tiêu chuẩn của từng chức danh (trình độ chuyên môn, lý luận chính trị) và những trường hợp không đưa vào danh sách.',
    narrative: narrative(
      heading(1, 'Tiêu chuẩn chung'),
      paragraph(
        'Thực hiện theo Quy định số 89-QĐ/TW, ngày 04/8/2017 và Quy định số 214-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị, cụ thể: ….',
      ),
      heading(1, 'Tiêu chuẩn của từng chức danh'),
      bullets(
        'Ủy viên Ban Chấp hành: chuyên môn …; lý luận chính trị ….',
        'Ủy viên Ban Thường vụ, bí thư, phó bí thư: chuyên môn …; lý luận chính trị ….',
      ),
      heading(1, 'Những trường hợp không giới thiệu'),
      paragraph('Không đưa vào danh sách những đồng chí ….'),
    ),
  },
  {
    id: 'p2-3',
    number: 'III',
    title: 'Độ tuổi',
    guidance:
      'Thời điểm tính tuổi và số tháng công tác còn lại đối với người tham gia lần đầu và người tái cử; nêu tháng, năm sinh giới hạn của nam và nữ.',
    narrative: narrative(
      paragraph(
        'Thời điểm tính tuổi là tháng khai mạc đại hội theo kế hoạch chung của cấp mình: tháng …/2025.',
      ),
      bullets(
        'Tham gia cấp ủy lần đầu: còn đủ 60 tháng công tác trở lên; nam sinh từ tháng …/…, nữ sinh từ tháng …/… trở lại đây.',
        'Tái cử: còn đủ 48 tháng công tác trở lên; nam sinh từ tháng …/…, nữ sinh từ tháng …/… trở lại đây.',
      ),
    ),
  },
  {
    id: 'p2-4',
    number: 'IV',
    title: 'Cơ cấu, số lượng',
    guidance:
      'Số lượng Ban Chấp hành, Ban Thường vụ, phó bí thư, Ủy ban Kiểm tra và định hướng phân bổ theo khối. Nhập số vào Biểu số lượng, cơ cấu; lời văn chỉ nêu lại số chính.',
    narrative: narrative(
      heading(1, 'Số lượng'),
      paragraph(
        'Ban Chấp hành … đồng chí; Ban Thường vụ … đồng chí; phó bí thư … đồng chí; Ủy ban Kiểm tra … đồng chí.',
      ),
      heading(1, 'Định hướng cơ cấu Ban Chấp hành'),
      paragraph(
        'Phân bổ theo các khối Đảng, chính quyền, Mặt trận và đoàn thể, nội chính, cơ sở. Không nhất thiết thôn, tổ dân phố hoặc ngành nào cũng có người tham gia.',
      ),
      bullets(
        'Phấn đấu tỷ lệ nữ từ 15% trở lên và có nữ trong Ban Thường vụ.',
        'Phấn đấu tỷ lệ cấp ủy viên trẻ từ 10% trở lên.',
        'Dân tộc thiểu số: ….',
      ),
      heading(1, 'Định hướng cơ cấu Ban Thường vụ'),
      paragraph('Gồm các chức danh: ….'),
    ),
    tables: [
      startTable('seats', 'Biểu số lượng, cơ cấu cấp ủy', {
        fixedParts: {
          executive_committee: [
            { id: 'bloc-party', label: 'Khối Đảng' },
            { id: 'bloc-government', label: 'Khối chính quyền' },
            { id: 'bloc-front', label: 'Khối Mặt trận Tổ quốc và đoàn thể' },
            { id: 'bloc-internal-affairs', label: 'Khối nội chính' },
            { id: 'bloc-grassroots', label: 'Khối cơ sở' },
          ],
        },
      }),
    ],
  },
  {
    id: 'p2-5',
    number: 'V',
    title: 'Quy trình nhân sự',
    guidance:
      'Năm bước cho người tái cử, xong mới làm năm bước cho người lần đầu. Ghi thành phần, số triệu tập và ngày của từng hội nghị.',
    narrative: narrative(
      paragraph('Thực hiện quy trình tái cử trước, quy trình lần đầu sau; mỗi quy trình gồm năm bước:'),
      numbered(
        'Ban Thường vụ rà soát, thông qua danh sách để lấy ý kiến (lần 1), ngày ….',
        'Hội nghị cán bộ chủ chốt giới thiệu bằng phiếu kín, ngày ….',
        'Ban Chấp hành thảo luận, giới thiệu bằng phiếu kín (lần 1), ngày ….',
        'Ban Thường vụ xem xét kết quả, biểu quyết danh sách trình Ban Chấp hành (lần 2), ngày ….',
        'Ban Chấp hành biểu quyết giới thiệu nhân sự (lần 2), ngày ….',
      ),
      paragraph('Ở mỗi bước, người được giới thiệu phải đạt trên 50% số người được triệu tập đồng ý.'),
    ),
  },
  {
    id: 'p2-6',
    number: 'VI',
    title: 'Bầu cử và số dư',
    guidance:
      'Số lượng cần bầu, số cấp ủy chuẩn bị và số dư của từng cơ quan. Số dư do cấp ủy triệu tập chuẩn bị là 10-15%; danh sách bầu cử cuối cùng dư không quá 30%.',
    narrative: narrative(
      paragraph(
        'Cấp ủy chuẩn bị … đồng chí để bầu … ủy viên Ban Chấp hành (dư …%) và … đồng chí để bầu … ủy viên Ban Thường vụ (dư …%).',
      ),
      paragraph('Đại hội bầu cử theo Quy chế bầu cử trong Đảng; việc ứng cử, đề cử tại đại hội: ….'),
    ),
    tables: [startTable('surplus', 'Biểu số lượng cần bầu và số dư')],
  },
  {
    id: 'p2-7',
    number: 'VII',
    title: 'Đại biểu dự đại hội',
    guidance:
      'Tổng số đại biểu, cách phân bổ cho các tổ chức đảng trực thuộc và cơ cấu đại biểu. Mỗi đầu mối một dòng trong Biểu phân bổ đại biểu.',
    narrative: narrative(
      paragraph(
        'Đại hội triệu tập … đại biểu, gồm … đại biểu đương nhiên và … đại biểu do các tổ chức đảng trực thuộc bầu.',
      ),
      bullets(
        'Mỗi đầu mối được … đại biểu.',
        'Cứ … đảng viên chính thức được thêm một đại biểu.',
        'Tổ chức đảng có vị trí quan trọng được thêm … đại biểu.',
      ),
    ),
    tables: [startTable('quotas', 'Biểu phân bổ đại biểu dự đại hội')],
  },
];
