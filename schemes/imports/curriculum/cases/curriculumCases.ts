import type { WordBlock, WordParagraph } from '../../word/wordFile';

/** A form and what is read from it: values by column, and texts that are unread, omitted or blank, by their place. */
export interface CurriculumCase {
  readonly name: string;
  readonly blocks: readonly WordBlock[];
  readonly values?: Readonly<Record<string, unknown>>;
  /** Columns with a doubt, each with the kinds. */
  readonly doubts?: Readonly<Record<string, string>>;
  readonly unread?: readonly string[];
  /** Kinds and texts that must be among the omitted ones. */
  readonly left?: readonly string[];
  readonly blank?: readonly string[];
  readonly refusal?: string;
}

const line = (text: string, font?: string): WordParagraph => ({
  kind: 'paragraph',
  texts: [{ text, ...(font === undefined ? {} : { font }) }],
  heading: null,
});
const lines = (...texts: readonly string[]): readonly WordBlock[] => texts.map((text) => line(text));
const table = (...rows: readonly (readonly string[])[]): WordBlock => ({
  kind: 'table',
  rows: rows.map((row) =>
    row.map((cell) => ({ paragraphs: cell.split('\n').map((text) => line(text)), colspan: 1, rowspan: 1 })),
  ),
});

/** Items by which each of the files is recognised as a form; each case adds the item that it is about. */
const HEAD = ['Mẫu 2C/TCTW-98', 'SƠ YẾU LÝ LỊCH'];
const REST = [
  '2) Các tên gọi khác: Không',
  '5) Nơi sinh: Hà Nội',
  '24) Tình trạng sức khỏe: Tốt, Nhóm máu: O',
];
const NAME = '1) Họ và tên khai sinh: Nguyễn Văn An';

export const CURRICULUM_CASES: readonly CurriculumCase[] = [
  {
    name: 'a whole form of 1998',
    blocks: lines(
      ...HEAD,
      '1) Họ và tên khai sinh: NGUYỄN THỊ HÒA     Nam, nữ: Nữ',
      '2) Các tên gọi khác: Không',
      '3) Cấp ủy hiện tại: Đảng ủy viên, Cấp ủy kiêm: ……………',
      'Chức vụ (Đảng, đoàn thể, Chính quyền, kể cả chức vụ kiêm nhiệm): Phó Chủ tịch UBND xã',
      '4) Sinh ngày: 15 tháng 8 năm 1976     5) Nơi sinh: Sơn La',
      '6) Quê quán (xã, phường): Nghĩa Tân (huyện, quận): Cầu Giấy (tỉnh, TP): Hà Nội',
      '7) Nơi ở hiện nay (Xã, huyện, tỉnh hoặc số nhà, đường phố, TP): Số 5 phố Huế, Hà Nội đ/thoại: 0912',
      '8) Dân tộc: Kinh    9) Tôn giáo: Không',
      '10) Thành phần gia đình xuất thân: Nông dân',
      '12) Ngày được tuyển dụng: 1/9/1998 Vào cơ quan nào, ở đâu: UBND xã',
      '14) Ngày vào Đảng Cộng sản Việt Nam: 03/02/2001, Ngày chính thức: 03/02/2002',
      '17) Trình độ học vấn: Giáo dục phổ thông: 12/12. Học hàm, học vị cao nhất: Thạc sĩ',
      '- Lý luận chính trị: Cao cấp    - Ngoại ngữ: Anh B',
      '22) Khen thưởng: Bằng khen năm 2019',
      '27) TÓM TẮT QUÁ TRÌNH CÔNG TÁC',
      'Từ 1998 đến 2005: Văn phòng',
    ),
    values: {
      full_name: 'Nguyễn Thị Hòa',
      sex: 'female',
      current_post: 'Phó Chủ tịch UBND xã',
      birth: '1976-08-15',
      home_town: 'Nghĩa Tân, Cầu Giấy, Hà Nội',
      residence: 'Số 5 phố Huế, Hà Nội',
      ethnic: 'Kinh',
      religion: 'Không',
      party_probation: '2001-02-03',
      party_official: '2002-02-03',
      general_education: '12/12',
      education: 'master',
      political_theory: 'advanced',
      foreign_language: 'Anh B',
      commendation: 'Bằng khen năm 2019',
    },
    doubts: { full_name: 'capitals', home_town: 'pieces' },
    left: [
      'head: Mẫu 2C/TCTW-98 SƠ YẾU LÝ LỊCH',
      'noColumn: Đảng ủy viên',
      'noColumn: Sơn La',
      'noColumn: 0912',
      'part: Từ 1998 đến 2005: Văn phòng',
    ],
  },
  {
    name: 'run-on items of a line',
    blocks: lines(...HEAD, NAME, '5) Dân tộc: Kinh   6) Tôn giáo: Không', ...REST),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh', religion: 'Không' },
    left: ['noColumn: O'],
  },
  {
    name: 'values between dots',
    blocks: lines(
      ...HEAD,
      '1) Họ và tên khai sinh: ……Nguyễn Văn An……',
      '8) Dân tộc: ....Tày.... 9) Tôn giáo: …Không…',
      ...REST,
    ),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Tày', religion: 'Không' },
    doubts: {},
  },
  {
    name: 'items left open between dots',
    blocks: lines(
      ...HEAD,
      NAME,
      '8) Dân tộc: ………… 9) Tôn giáo: .........',
      '14) Ngày vào Đảng: …/…/……',
      ...REST,
    ),
    values: { full_name: 'Nguyễn Văn An' },
    blank: ['8 Dân tộc', '9 Tôn giáo', '14 Ngày vào Đảng'],
  },
  {
    name: 'a birth with dots around its parts',
    blocks: lines(...HEAD, NAME, '4) Sinh ngày …15… tháng …8… năm …1976…', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An', birth: '1976-08-15', ethnic: 'Kinh' },
  },
  {
    name: 'a year of birth with day and month open',
    blocks: lines(...HEAD, NAME, '4) Sinh ngày …… tháng …… năm 1976', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An', birth: '1976', ethnic: 'Kinh' },
    doubts: { birth: 'yearAlone' },
  },
  {
    name: 'a table of labels and values',
    blocks: [
      ...lines(...HEAD),
      table(
        ['1', 'Họ và tên khai sinh', 'Nguyễn Văn An'],
        ['2', 'Tên gọi khác', 'Không'],
        ['3', 'Ngày, tháng, năm sinh', '15/08/1976'],
        ['4', 'Giới tính', 'Nam'],
        ['5', 'Dân tộc', 'Mường'],
        ['6', 'Quê quán', 'Xã Tân Lạc, tỉnh Phú Thọ'],
      ),
    ],
    values: {
      full_name: 'Nguyễn Văn An',
      birth: '1976-08-15',
      sex: 'male',
      ethnic: 'Mường',
      home_town: 'Xã Tân Lạc, tỉnh Phú Thọ',
    },
  },
  {
    name: 'two columns of items',
    blocks: [
      ...lines(...HEAD),
      table([
        '1) Họ và tên khai sinh: Nguyễn Văn An\n2) Tên gọi khác: Không\n3) Giới tính: Nam',
        '4) Dân tộc: Kinh\n5) Tôn giáo: Không\n6) Nơi sinh: Huế',
      ]),
    ],
    values: { full_name: 'Nguyễn Văn An', sex: 'male', ethnic: 'Kinh', religion: 'Không' },
  },
  {
    name: 'a value that continues in the next line',
    blocks: lines(...HEAD, NAME, '6) Quê quán: Xã Tân Lạc,', 'tỉnh Phú Thọ', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An', home_town: 'Xã Tân Lạc, tỉnh Phú Thọ', ethnic: 'Kinh' },
    doubts: { home_town: 'pieces' },
  },
  {
    name: 'labels in capitals',
    blocks: lines(
      ...HEAD,
      '1. HỌ VÀ TÊN KHAI SINH: NGUYỄN VĂN AN',
      '2. GIỚI TÍNH: NAM',
      '3. DÂN TỘC: KINH',
      '4. NƠI SINH: HUẾ',
      '5. LÝ LUẬN CHÍNH TRỊ: CC',
      '6. TIN HỌC: B',
    ),
    values: {
      full_name: 'Nguyễn Văn An',
      sex: 'male',
      ethnic: 'KINH',
      political_theory: 'advanced',
      computing: 'B',
    },
  },
  {
    name: 'a degree with its subject',
    blocks: lines(
      ...HEAD,
      NAME,
      '15.2- Trình độ chuyên môn cao nhất: ĐH Luật',
      '15.3- Lý luận chính trị: Cao cấp chính trị',
      ...REST,
    ),
    values: {
      full_name: 'Nguyễn Văn An',
      education: 'university',
      speciality: 'Luật',
      political_theory: 'advanced',
    },
    doubts: { education: 'split', speciality: 'split' },
  },
  {
    name: 'two degrees in one item are not decided for the person',
    blocks: lines(
      ...HEAD,
      NAME,
      '15.2- Trình độ chuyên môn cao nhất: Đại học Luật, Thạc sĩ Kinh tế',
      '8) Dân tộc: Kinh',
      ...REST,
    ),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh' },
    unread: ['education: Đại học Luật, Thạc sĩ Kinh tế'],
  },
  {
    name: 'two dates in one line without a second number',
    blocks: lines(
      ...HEAD,
      NAME,
      '16) Ngày vào Đảng: 3/2/2001 (chính thức 3/2/2002)',
      '8) Dân tộc: Kinh',
      ...REST,
    ),
    values: {
      full_name: 'Nguyễn Văn An',
      party_probation: '2001-02-03',
      party_official: '2002-02-03',
      ethnic: 'Kinh',
    },
  },
  {
    name: 'a day that no calendar has',
    blocks: lines(...HEAD, NAME, '16) Ngày vào Đảng: 30/02/2001', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh' },
    unread: ['party_probation: 30/02/2001'],
  },
  {
    name: 'an unknown label is not part of the value before it',
    blocks: lines(...HEAD, NAME, '8) Dân tộc: Kinh   Mã hồ sơ: 77/TC', ...REST),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh' },
    left: ['unknown: 77/TC'],
  },
  {
    name: 'the same item twice with two values',
    blocks: lines(...HEAD, NAME, '8) Dân tộc: Kinh', '9) Dân tộc: Tày', ...REST),
    doubts: { ethnic: 'twice' },
  },
  {
    name: 'both sexes left as printed',
    blocks: lines(...HEAD, NAME, '3) Giới tính: Nam/Nữ', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh' },
    unread: ['sex: Nam/Nữ'],
  },
  {
    name: 'commendations and discipline share a column',
    blocks: lines(...HEAD, NAME, '21) Khen thưởng: Giấy khen 2020, 22) Kỷ luật: Không', ...REST),
    values: { full_name: 'Nguyễn Văn An', commendation: 'Khen thưởng: Giấy khen 2020; Kỷ luật: Không' },
    doubts: { commendation: 'twoItems' },
  },
  {
    name: 'the explanation that the form prints below a line',
    blocks: lines(
      ...HEAD,
      NAME,
      '15.3- Lý luận chính trị: Trung cấp',
      '(Cao cấp, trung cấp, sơ cấp và tương đương)',
      '8) Dân tộc: Kinh',
      ...REST,
    ),
    values: { full_name: 'Nguyễn Văn An', political_theory: 'intermediate', ethnic: 'Kinh' },
    left: ['hint: (Cao cấp, trung cấp, sơ cấp và tương đương)'],
  },
  {
    name: 'relatives are not the person',
    blocks: [
      ...lines(...HEAD, NAME, '8) Dân tộc: Kinh', ...REST, '30) QUAN HỆ GIA ĐÌNH'),
      table(['Quan hệ', 'Họ và tên', 'Năm sinh'], ['Vợ', 'Trần Thị Bình', '1978']),
    ],
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Kinh' },
    left: ['part: Quan hệ Họ và tên Năm sinh Vợ Trần Thị Bình 1978'],
  },
  {
    name: 'an old font',
    blocks: [
      ...lines(...HEAD),
      line('1) Hä vµ tªn khai sinh: NguyÔn V¨n An', '.VnTime'),
      line('8) D©n téc: M­êng', '.VnTime'),
      ...lines(...REST),
    ],
    values: { full_name: 'Nguyễn Văn An', ethnic: 'Mường' },
  },
  {
    name: 'a name with something else beside it',
    blocks: lines(...HEAD, '1) Họ và tên khai sinh: Nguyễn Văn An (Bảy)', '8) Dân tộc: Kinh', ...REST),
    values: { full_name: 'Nguyễn Văn An (Bảy)', ethnic: 'Kinh' },
    doubts: { full_name: 'noName' },
  },
  {
    name: 'an unknown label after a comma makes the value before it doubtful',
    blocks: lines(...HEAD, NAME, '9) Nơi ở hiện nay: Số 5 phố Huế, Hà Nội Số máy: 0912', ...REST),
    values: { full_name: 'Nguyễn Văn An', residence: 'Số 5 phố Huế' },
    doubts: { residence: 'cut' },
    left: ['unknown: 0912'],
  },
  {
    name: 'a form that is not a curriculum vitae',
    blocks: lines(
      'PHIẾU ĐỀ CỬ',
      '1. Họ và tên: Nguyễn Văn An',
      '2. Ngày sinh: 15/8/1976',
      '3. Dân tộc: Kinh',
    ),
    refusal: 'otherForm',
  },
  {
    name: 'a scheme',
    blocks: lines('ĐỀ ÁN NHÂN SỰ', 'I. Căn cứ', 'Chỉ thị số 45-CT/TW của Bộ Chính trị.'),
    refusal: 'otherForm',
  },
  {
    name: 'the forms of two people',
    blocks: lines(...HEAD, NAME, '8) Dân tộc: Kinh', '9) Tôn giáo: Không', ...REST, ...HEAD, NAME),
    refusal: 'severalPeople',
  },
];
