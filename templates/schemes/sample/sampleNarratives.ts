import type { NarrativeNode } from '@schemes/model/text/narrative';
import { bullets, heading, narrative, numbered, paragraph } from '@templates/schemes/starting/narrativeNodes';
import { sampleSchedule } from './sampleSchedule';

/** The texts of the invented commune, by section. Its numbers are those of the sample's tables. */
export const SAMPLE_NARRATIVES: Readonly<Record<string, NarrativeNode>> = {
  'can-cu': narrative(
    paragraph('Căn cứ Điều lệ Đảng Cộng sản Việt Nam và các quy định thi hành Điều lệ Đảng;'),
    paragraph(
      'Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng;',
    ),
    paragraph(
      'Căn cứ Quyết định số 190-QĐ/TW, ngày 10/10/2024 của Ban Chấp hành Trung ương ban hành Quy chế bầu cử trong Đảng;',
    ),
    paragraph('Căn cứ Hướng dẫn số 31-HD/BTCTW, ngày 23/4/2025 của Ban Tổ chức Trung ương.'),
    paragraph(
      'Trên cơ sở đề nghị của Tiểu ban Nhân sự, Ban Chấp hành Đảng bộ xã Minh Tân xây dựng Đề án nhân sự Ban Chấp hành nhiệm kỳ 2025-2030, gồm những nội dung sau:',
    ),
  ),
  'p1-1': narrative(
    heading(1, 'Số lượng'),
    paragraph(
      'Đầu nhiệm kỳ, Ban Chấp hành có 27 đồng chí, Ban Thường vụ có 9 đồng chí, Ủy ban Kiểm tra có 5 đồng chí. Hiện nay, Ban Chấp hành có 25 đồng chí, giảm 2 đồng chí do nghỉ hưu và chuyển công tác.',
    ),
    heading(1, 'Cơ cấu'),
    paragraph(
      'Trong số cấp ủy viên hiện có: nữ 6 đồng chí (24%); dưới 42 tuổi 3 đồng chí (12%); dân tộc thiểu số 1 đồng chí (4%).',
    ),
    heading(1, 'Chất lượng'),
    paragraph(
      'Về chuyên môn: đại học trở lên 21 đồng chí. Về lý luận chính trị: cao cấp, cử nhân 9 đồng chí; trung cấp 16 đồng chí.',
    ),
  ),
  'p1-2': narrative(
    heading(1, 'Ưu điểm'),
    paragraph(
      'Quy hoạch cấp ủy được rà soát hằng năm; trong nhiệm kỳ đã cử 14 đồng chí đi đào tạo lý luận chính trị, 6 đồng chí đi đào tạo sau đại học, luân chuyển 4 đồng chí giữa khối Đảng và khối chính quyền.',
    ),
    heading(1, 'Hạn chế'),
    bullets(
      'Cấp ủy viên dưới 42 tuổi ở đầu nhiệm kỳ chỉ có 3 đồng chí.',
      'Khối cơ sở còn 3 đồng chí chưa có trình độ đại học.',
    ),
    heading(1, 'Nguyên nhân'),
    heading(2, 'Nguyên nhân chủ quan'),
    paragraph('Việc tạo nguồn cán bộ trẻ từ các chi bộ thôn chưa có kế hoạch dài hơn một nhiệm kỳ.'),
    heading(2, 'Nguyên nhân khách quan'),
    paragraph('Phần lớn đảng viên trẻ của các chi bộ thôn đi làm xa địa phương.'),
  ),
  'p1-3': narrative(
    bullets(
      'Chuẩn bị nhân sự từ quy hoạch, giao việc khó để thử thách trước khi giới thiệu.',
      'Nhận xét cán bộ theo kết quả công việc của từng năm, có ý kiến của chi bộ nơi cư trú.',
    ),
  ),
  'p2-1': narrative(
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
    paragraph('Tập trung dân chủ; tập thể quyết định đi đôi với trách nhiệm của người đứng đầu.'),
  ),
  'p2-2': narrative(
    heading(1, 'Tiêu chuẩn chung'),
    paragraph(
      'Thực hiện theo Quy định số 89-QĐ/TW, ngày 04/8/2017 và Quy định số 214-QĐ/TW, ngày 02/01/2020 của Bộ Chính trị.',
    ),
    heading(1, 'Tiêu chuẩn của từng chức danh'),
    bullets(
      'Ủy viên Ban Chấp hành: chuyên môn đại học (khối cơ sở: cao đẳng trở lên); lý luận chính trị trung cấp trở lên.',
      'Ủy viên Ban Thường vụ, bí thư, phó bí thư: chuyên môn đại học trở lên; lý luận chính trị cao cấp hoặc cử nhân.',
    ),
    heading(1, 'Những trường hợp không giới thiệu'),
    paragraph('Không giới thiệu người đang bị xem xét kỷ luật hoặc chưa đủ hồ sơ theo quy định.'),
  ),
  'p2-3': narrative(
    paragraph('Thời điểm tính tuổi của cấp xã là tháng 7/2025.'),
    bullets(
      'Tham gia cấp ủy lần đầu: còn đủ 60 tháng công tác trở lên; nam sinh từ tháng 7/1968, nữ sinh từ tháng 3/1972 trở lại đây.',
      'Tái cử: còn đủ 48 tháng công tác trở lên; nam sinh từ tháng 7/1967, nữ sinh từ tháng 7/1971 trở lại đây.',
    ),
  ),
  'p2-4': narrative(
    heading(1, 'Số lượng'),
    paragraph(
      'Ban Chấp hành 27 đồng chí; Ban Thường vụ 9 đồng chí; phó bí thư 2 đồng chí; Ủy ban Kiểm tra 5 đồng chí.',
    ),
    heading(1, 'Định hướng cơ cấu Ban Chấp hành'),
    paragraph(
      'Khối Đảng 7, khối chính quyền 8, khối Mặt trận Tổ quốc và đoàn thể 4, khối nội chính 3, khối cơ sở 5 đồng chí.',
    ),
    bullets(
      'Phấn đấu tỷ lệ nữ từ 15% trở lên và có nữ trong Ban Thường vụ.',
      'Phấn đấu tỷ lệ cấp ủy viên trẻ từ 10% trở lên.',
      'Có cấp ủy viên là người dân tộc thiểu số.',
    ),
    heading(1, 'Định hướng cơ cấu Ban Thường vụ'),
    paragraph(
      'Gồm bí thư; 2 phó bí thư; một Phó Chủ tịch Hội đồng nhân dân; một Phó Chủ tịch Ủy ban nhân dân; Chủ nhiệm Ủy ban Kiểm tra; Trưởng Ban Xây dựng Đảng; Chủ tịch Mặt trận Tổ quốc; Chỉ huy trưởng quân sự; Trưởng Công an.',
    ),
  ),
  'p2-5': narrative(
    paragraph('Thực hiện quy trình tái cử trước, quy trình lần đầu sau; mỗi quy trình gồm năm bước:'),
    numbered(
      'Ban Thường vụ rà soát, thông qua danh sách để lấy ý kiến (lần 1).',
      'Hội nghị cán bộ chủ chốt, triệu tập 60 đồng chí, giới thiệu bằng phiếu kín.',
      'Ban Chấp hành thảo luận, giới thiệu bằng phiếu kín (lần 1).',
      'Ban Thường vụ xem xét kết quả, biểu quyết danh sách trình Ban Chấp hành (lần 2).',
      'Ban Chấp hành biểu quyết giới thiệu nhân sự (lần 2).',
    ),
    paragraph('Ở mỗi bước, người được giới thiệu phải đạt trên 50% số người được triệu tập đồng ý.'),
  ),
  'p2-6': narrative(
    paragraph(
      'Cấp ủy chuẩn bị 30 đồng chí để bầu 27 ủy viên Ban Chấp hành (dư 11,11%) và 10 đồng chí để bầu 9 ủy viên Ban Thường vụ (dư 11,11%).',
    ),
    paragraph(
      'Đại hội bầu cử theo Quy chế bầu cử trong Đảng; danh sách bầu cử sau ứng cử, đề cử dư không quá 30%.',
    ),
  ),
  'p2-7': narrative(
    paragraph(
      'Đại hội triệu tập 141 đại biểu, gồm 25 đại biểu đương nhiên và 116 đại biểu do 15 tổ chức đảng trực thuộc bầu.',
    ),
    bullets(
      'Mỗi đầu mối được 2 đại biểu.',
      'Cứ 10 đảng viên chính thức được thêm một đại biểu; số dư từ 6 đảng viên được thêm một đại biểu.',
      'Chi bộ các cơ quan Đảng, các cơ quan chính quyền, Công an, Quân sự được thêm 6 đại biểu.',
    ),
  ),
  'p3-1': narrative(
    paragraph('Trong 25 đồng chí đương nhiệm có 17 đồng chí đủ điều kiện tái cử, 8 đồng chí không tái cử.'),
    heading(1, 'Các đồng chí tái cử'),
    paragraph('Gồm 8 ủy viên Ban Thường vụ và 9 ủy viên Ban Chấp hành có tên trong danh sách trích ngang.'),
    heading(1, 'Các đồng chí không tái cử'),
    bullets(
      'Năm đồng chí không còn đủ 48 tháng công tác, nghỉ theo chế độ.',
      'Ba đồng chí được điều động về cơ quan cấp tỉnh.',
    ),
  ),
  'p3-2': narrative(
    paragraph(
      'Quy hoạch Ban Chấp hành nhiệm kỳ 2025-2030 có 44 đồng chí, trong đó 36 đồng chí đủ tiêu chuẩn, điều kiện; nguồn từ nơi khác 5 đồng chí.',
    ),
  ),
  'p3-3': narrative(
    paragraph('Có 13 đồng chí được giới thiệu tham gia Ban Chấp hành lần đầu, trong đó:'),
    bullets(
      'Khối Đảng 1, khối chính quyền 4, khối Mặt trận Tổ quốc và đoàn thể 2 đồng chí.',
      'Khối nội chính 2, khối cơ sở 4 đồng chí.',
    ),
  ),
  'p3-4': narrative(
    paragraph(
      'Danh sách giới thiệu Ban Chấp hành gồm 30 đồng chí để bầu 27 đồng chí, trong đó tái cử 17 đồng chí, lần đầu 13 đồng chí.',
    ),
  ),
  'p3-5': narrative(
    paragraph(
      'Giới thiệu 10 đồng chí để bầu 9 ủy viên Ban Thường vụ, trong đó nữ 4 đồng chí, dưới 42 tuổi 2 đồng chí, tham gia lần đầu 2 đồng chí.',
    ),
  ),
  'p3-6': narrative(
    bullets(
      'Bí thư: đồng chí Nguyễn Đức Thịnh, kiêm Chủ tịch Hội đồng nhân dân xã.',
      'Phó bí thư Thường trực: đồng chí Trần Quốc Bảo.',
      'Phó bí thư, Chủ tịch Ủy ban nhân dân: đồng chí Lê Minh Khôi.',
    ),
  ),
  'p3-7': narrative(
    paragraph(
      'Ủy ban Kiểm tra gồm 5 đồng chí, giới thiệu 6 đồng chí để bầu; chủ nhiệm: đồng chí Hoàng Văn Lực.',
    ),
  ),
  'p3-8': narrative(
    paragraph('Số đại biểu dự Đại hội đại biểu Đảng bộ tỉnh thực hiện theo phân bổ của Tỉnh ủy Hải Thanh.'),
  ),
  'p3-9': narrative(
    paragraph(
      'Đối chiếu với quy định, trong 30 đồng chí được giới thiệu: nữ 10 đồng chí (33,33%); dưới 42 tuổi 7 đồng chí (23,33%); dân tộc thiểu số 2 đồng chí (6,67%); tham gia lần đầu 13 đồng chí (43,33%); khoa học và công nghệ 6 đồng chí (20%). Các chỉ tiêu đều đạt.',
    ),
  ),
  p4: narrative(
    heading(1, 'Tiến độ'),
    paragraph('Các việc chính được thực hiện theo lịch sau:'),
    sampleSchedule(),
    heading(1, 'Phân công'),
    paragraph(
      'Tiểu ban Nhân sự chịu trách nhiệm về đề án; Ban Xây dựng Đảng tham mưu quy trình; Ủy ban Kiểm tra thẩm tra tiêu chuẩn chính trị.',
    ),
    heading(1, 'Thẩm tra và giải quyết đơn thư'),
    paragraph(
      'Việc thẩm tra hồ sơ và giải quyết khiếu nại, tố cáo liên quan nhân sự hoàn thành trước ngày 10/7/2025.',
    ),
    heading(1, 'Sắp xếp cán bộ sau đại hội'),
    paragraph('Các đồng chí không tái cử được giải quyết chế độ hoặc nhận công tác mới trong tháng 8/2025.'),
    paragraph('Trên đây là Đề án nhân sự, kính trình Ban Thường vụ Tỉnh ủy xem xét, phê duyệt.'),
  ),
};
