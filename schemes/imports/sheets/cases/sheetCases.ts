import type { TableTypeId } from '../../../model/tables/tableType';
import type { Sheet, SheetMerge, SheetValue } from '../sheet';

/** A sheet as an office writes it, and the right result of reading it. */
export interface SheetCase {
  readonly name: string;
  /** Absent: the roster. */
  readonly type?: TableTypeId;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merges?: readonly SheetMerge[];
  readonly hidden?: Sheet['hidden'];
  readonly fonts?: Sheet['fonts'];
  readonly right: {
    /** For each imported row: values of `name sex birth` (or of the columns in `shown`), joined by a bar. */
    readonly rows: readonly string[];
    /** Row in Excel and reason. */
    readonly skipped?: readonly string[];
    /** Address and kind. */
    readonly doubts?: readonly string[];
    /** Row in Excel, whom it counts, stated and counted. */
    readonly totals?: readonly string[];
  };
  readonly shown?: readonly string[];
}

const HEAD = ['TT', 'Họ và tên', 'Giới tính', 'Ngày, tháng, năm sinh', 'Dân tộc', 'Chức vụ'];
const AN = [1, 'Nguyễn Văn An', 'Nam', '1975', 'Kinh', 'Bí thư'];
const BINH = [2, 'Lê Thị Bình', 'Nữ', '02/1980', 'Kinh', 'Phó Bí thư'];
const AN_READ = 'Nguyễn Văn An|male|1975';
const BINH_READ = 'Lê Thị Bình|female|1980-02';
const person = (n: number, name: string, birth: SheetValue): readonly SheetValue[] => [
  n,
  name,
  'Nam',
  birth,
  'Kinh',
  'x',
];

/** Sheets of the kinds that people reported; `server/imports/cases` has others. */
export const SHEET_CASES: readonly SheetCase[] = [
  {
    name: 'letterhead, group heads, totals of groups and signatures',
    rows: [
      ['ĐẢNG BỘ TỈNH X'],
      ['DANH SÁCH TRÍCH NGANG'],
      [],
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['A', 'NHÂN SỰ TÁI CỬ'],
      AN,
      [null, 'Cộng A: 1'],
      ['B', 'NHÂN SỰ LẦN ĐẦU'],
      BINH,
      [null, 'Cộng B: 2'],
      [null, 'TỔNG SỐ (A+B): 2 đồng chí'],
      [],
      [null, null, null, null, null, 'Xã Y, ngày 01 tháng 6 năm 2025'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'T/M BAN CHẤP HÀNH'],
      [null, 'Phạm Văn Ký', null, null, null, 'Hoàng Văn Duyệt'],
    ],
    right: {
      rows: [AN_READ, BINH_READ],
      skipped: [
        '5 columnNumbers',
        '6 heading',
        '8 total',
        '9 heading',
        '11 total',
        '12 total',
        '13 blank',
        '14 signature',
        '15 signature',
        '16 signature',
      ],
      totals: ['8 group 1/1', '11 group 2/1', '12 all 2/2'],
    },
  },
  {
    name: 'totals under the columns of births of men and women',
    rows: [
      ['TT', 'Họ và tên', 'Năm sinh', 'Năm sinh', 'Chức vụ'],
      [null, null, 'Nam', 'Nữ', null],
      [1, 'Nguyễn Văn An', 1975, null, 'Bí thư'],
      [2, 'Lê Thị Bình', null, 1980, 'Phó Bí thư'],
      ['Tổng cộng', null, 1, 2, null],
    ],
    right: {
      rows: [AN_READ, 'Lê Thị Bình|female|1980'],
      skipped: ['5 total'],
      totals: ['5 men 1/1', '5 women 2/1'],
    },
  },
  {
    name: 'people called like totals, without marks on the capitals',
    rows: [
      HEAD,
      person(1, 'TỔNG VĂN CÔNG', '1970'),
      person(2, 'CỘNG THỊ HÒA', '1971'),
      [null, 'TONG CONG: 2 nguoi'],
      [null, 'TỔNG CỘNG: 2 người'],
    ],
    right: {
      rows: ['TỔNG VĂN CÔNG|male|1970', 'CỘNG THỊ HÒA|male|1971'],
      skipped: ['4 total', '5 total'],
      totals: ['5 all 2/2'],
    },
  },
  {
    name: 'a hidden person and a hidden column',
    rows: [HEAD, AN, [2, 'Nguyễn Văn Rút', 'Nam', '1970', 'Kinh', 'x'], [3, 'Lê Thị Bình', 'Nữ', '02/1980']],
    hidden: { rows: [2], columns: [4] },
    right: { rows: [AN_READ, BINH_READ], skipped: ['3 hidden'] },
  },
  {
    name: 'a hidden row that is blank is a blank row',
    rows: [HEAD, AN, [], BINH],
    hidden: { rows: [2], columns: [] },
    right: { rows: [AN_READ, BINH_READ], skipped: ['3 blank'] },
  },
  {
    name: 'years typed into cells formatted as days, and days shown as numbers',
    rows: [
      HEAD,
      person(1, 'Nguyễn Văn Ba', { day: '1905-05-28' }),
      person(2, 'Nguyễn Văn Cả', { day: '1975-08-15' }),
      person(3, 'Nguyễn Văn Dư', 27_621),
      person(4, 'Nguyễn Văn Em', 1975),
      person(5, 'Nguyễn Văn Ga', 8.197),
      person(6, 'Nguyễn Văn Hai', { day: '1975-04-01', showsMonth: true }),
      person(7, 'Nguyễn Văn Ích', { day: '1975-04-01' }),
      person(8, 'Nguyễn Văn Kỳ', 27_485),
    ],
    right: {
      rows: [
        'Nguyễn Văn Ba|male|1975',
        'Nguyễn Văn Cả|male|1975-08-15',
        'Nguyễn Văn Dư|male|1975-08-15',
        'Nguyễn Văn Em|male|1975',
        'Nguyễn Văn Ga|male|1970-08',
        'Nguyễn Văn Hai|male|1975-04',
        'Nguyễn Văn Ích|male|1975-04-01',
        'Nguyễn Văn Kỳ|male|1975-04',
      ],
      doubts: ['D2 yearInDay', 'D4 dayNumber', 'D6 monthZero', 'D9 dayNumber'],
    },
  },
  {
    name: 'a year in a cell of a whole date is refused',
    rows: [
      ['Họ và tên', 'Ngày vào Đảng', 'Ngày sinh'],
      ['Nguyễn Văn An', { day: '1905-06-27' }, '1975'],
      ['Lê Văn Bốn', '3/2005', '1976'],
      ['Lê Văn Năm', '3/2/05', '1977'],
    ],
    shown: ['full_name', 'party_probation'],
    right: {
      rows: ['Nguyễn Văn An|', 'Lê Văn Bốn|', 'Lê Văn Năm|2005-02-03'],
      doubts: ['B2 problem', 'B3 problem', 'B4 century'],
    },
  },
  {
    name: 'name in two columns with «Họ và tên đệm»',
    rows: [
      ['STT', 'Họ và tên đệm', 'Tên', 'Nữ', 'Năm sinh'],
      [1, 'Nguyễn Văn', 'An', null, 1975],
      [2, 'Lê Thị', 'Bình', 'x', 1980],
      [3, 'Ksor', null, null, 1981],
    ],
    right: {
      rows: ['Nguyễn Văn An||1975', 'Lê Thị Bình|female|1980', 'Ksor||1981'],
      doubts: ['B2+C2 joined', 'B3+C3 joined'],
    },
  },
  {
    name: 'a column «Tên» without a column of family names may hold whole names',
    rows: [
      ['STT', 'Tên', 'Năm sinh', 'Chức vụ'],
      [1, 'Nguyễn Văn An', 1975, 'Bí thư'],
    ],
    right: { rows: ['Nguyễn Văn An||1975'] },
  },
  {
    name: 'one merged heading over family name and given name',
    rows: [
      ['STT', 'Họ và tên', null, 'Giới tính', 'Năm sinh'],
      [1, 'Nguyễn Văn', 'An', 'Nam', 1975],
    ],
    merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
    right: { rows: ['Nguyễn Văn|male|1975'] },
  },
  {
    name: 'day, month and year of birth apart',
    rows: [
      ['TT', 'Họ và tên', 'Ngày', 'Tháng', 'Năm', 'Giới tính'],
      [1, 'Nguyễn Văn An', 15, 4, 1975, 'Nam'],
      [2, 'Lê Thị Bình', null, 2, 1980, 'Nữ'],
      [3, 'Trần Văn Cảnh', null, null, 1981, 'Nam'],
      [4, 'Phạm Văn Dũng', 30, 2, 1975, 'Nam'],
    ],
    right: {
      rows: ['Nguyễn Văn An|male|1975-04-15', BINH_READ, 'Trần Văn Cảnh|male|1981', 'Phạm Văn Dũng|male|'],
      doubts: ['C2+D2+E2 joined', 'D3+E3 joined', 'C5+D5+E5 problem'],
    },
  },
  {
    name: 'day, month and year under one heading of two rows',
    rows: [
      ['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, null, 'Chức vụ'],
      [null, null, 'Ngày', 'Tháng', 'Năm', null],
      [1, 'Nguyễn Văn An', 15, 4, 1975, 'Bí thư'],
    ],
    merges: [{ top: 0, left: 2, bottom: 0, right: 4 }],
    right: { rows: ['Nguyễn Văn An||1975-04-15'], doubts: ['C3+D3+E3 joined'] },
  },
  {
    name: 'sex written beside the birth',
    rows: [
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
      [1, 'Nguyễn Văn An', '1975', 'Bí thư'],
      [2, 'Lê Thị Bình', '02/1980 (nữ)', 'Phó Bí thư'],
      [3, 'Trần Văn Cảnh', 'Nam, 15/8/1976', 'x'],
      [4, 'Vũ Thị Dung', 'Nữ 1981', 'x'],
    ],
    right: {
      rows: ['Nguyễn Văn An||1975', BINH_READ, 'Trần Văn Cảnh|male|1976-08-15', 'Vũ Thị Dung|female|1981'],
      doubts: ['C3 split', 'C4 split', 'C5 split'],
    },
  },
  {
    name: 'one column «Nam/Nữ» with years inside',
    rows: [
      ['TT', 'Họ và tên', 'Nam/Nữ', 'Chức vụ'],
      [1, 'Nguyễn Văn An', 'Nam 1975', 'Bí thư'],
      [2, 'Lê Thị Bình', '1980 (Nữ)', 'Phó Bí thư'],
      [3, 'Trần Văn Cảnh', '1976', 'x'],
      [4, 'Vũ Thị Dung', 'Nữ', 'x'],
    ],
    right: {
      rows: [AN_READ, 'Lê Thị Bình|female|1980', 'Trần Văn Cảnh||1976', 'Vũ Thị Dung|female|'],
      doubts: ['C2 split', 'C3 split', 'C4 split'],
    },
  },
  {
    name: 'a sex beside the birth that the column of sexes denies',
    rows: [HEAD, [1, 'Lê Thị Bình', 'Nam', '1980 (nữ)', 'Kinh', 'x']],
    right: { rows: ['Lê Thị Bình|male|'], doubts: ['D2 sexDiffers'] },
  },
  {
    name: 'births of both sexes in one row',
    rows: [
      ['TT', 'Họ và tên', 'Năm sinh', 'Năm sinh', 'Chức vụ'],
      [null, null, 'Nam', 'Nữ', null],
      [1, 'Nguyễn Văn An', 1975, 1976, 'Bí thư'],
    ],
    right: { rows: [AN_READ], doubts: ['D3 sexDiffers'] },
  },
  {
    name: 'names typed in VNI and .VnTime, each row told by its letters',
    rows: [
      HEAD,
      [1, 'Traàn Thò Cuùc', 'Nöõ', '1981', 'Kinh', 'Phoù Bí thö'],
      [2, 'Lª V¨n §øc', 'Nam', '1979', 'Kinh', 'BÝ th\u00ad'],
      AN,
    ],
    right: {
      rows: ['Trần Thị Cúc|female|1981', 'Lê Văn Đức|male|1979', AN_READ],
      doubts: ['B2 oldFont', 'C2 oldFont', 'F2 oldFont', 'B3 oldFont', 'F3 oldFont'],
    },
  },
  {
    name: 'a text that reads both ways is decided by the font of its cell',
    rows: [HEAD, [1, 'Voõ Thò', 'Nam', '1981', 'Kinh', 'Thò'], [2, 'Võ Thò', 'Nam', '1982', 'Kinh', 'Thò']],
    fonts: { '1,5': 'VNI-Times' },
    shown: ['full_name', 'current_post'],
    right: {
      rows: ['Võ Thị|Thị', 'Võ Thò|Thò'],
      doubts: ['B2 oldFont', 'F2 oldFont', 'B3 fontUnclear', 'F3 fontUnclear'],
    },
  },
  {
    name: 'beside texts of an old font, a text that reads both ways is marked and kept',
    rows: [HEAD, [1, 'Traàn Vaên Cuùc', 'Nam', '1981', 'Kinh', 'Thò']],
    shown: ['full_name', 'current_post'],
    right: { rows: ['Trần Văn Cúc|Thò'], doubts: ['B2 oldFont', 'F2 fontUnclear'] },
  },
  {
    name: 'a row that reads both ways in a sheet of an old font is marked, one with letters of Unicode is not',
    rows: [
      HEAD,
      [1, 'Traàn Vaên Cuùc', 'Nam', '1981', 'Kinh'],
      [2, 'Hoà Thò', 'Nam', '1982', 'Kinh'],
      [3, 'Hoà Thị', 'Nam', '1983', 'Toán'],
    ],
    shown: ['full_name', 'ethnic'],
    right: {
      rows: ['Trần Văn Cúc|Kinh', 'Hoà Thò|Kinh', 'Hoà Thị|Toán'],
      doubts: ['B2 oldFont', 'B3 fontUnclear'],
    },
  },
  {
    name: 'headings typed in an old font',
    rows: [
      ['TT', 'Hä vµ tªn', 'Giíi tÝnh', 'N¨m sinh'],
      [1, 'NguyÔn V¨n An', 'Nam', 1975],
    ],
    right: { rows: [AN_READ], doubts: ['B2 oldFont'] },
  },
  {
    name: 'invisible letters, Icelandic and Cyrillic letters, wide blanks',
    rows: [
      HEAD,
      [1, 'Nguyễn\u00a0Văn An', 'Nam', '1975'],
      [2, 'L\u00ea Th\u1ecb B\u00ecnh\u200b', 'N\u1eef', '02/1980'],
      [3, 'Ð\u1eb7ng V\u0103n Ð\u1ee9c', 'Nam', '1981'],
      [4, '\u0422r\u1ea7n V\u0103n C\u1ea3nh', 'Nam', '1982'],
    ],
    right: {
      rows: [AN_READ, BINH_READ, 'Đặng Văn Đức|male|1981', 'Trần Văn Cảnh|male|1982'],
      doubts: ['B3 cleaned', 'B4 cleaned', 'B5 cleaned'],
    },
  },
  {
    name: 'names in decomposed letters are not a change',
    rows: [HEAD, [1, 'Nguyễn Văn An'.normalize('NFD'), 'Nam', '1975']],
    right: { rows: [AN_READ] },
  },
  {
    name: 'names without running numbers and births',
    rows: [
      ['Họ và tên', 'Giới tính', 'Chức vụ'],
      ['Nguyễn Văn An', 'Nam', 'Bí thư'],
      ['Lê Thị Bình', 'Nữ', null],
      ['Trần Văn Cảnh', null, null],
      ['Bổ sung sau', null, null],
    ],
    right: {
      rows: ['Nguyễn Văn An|male|', 'Lê Thị Bình|female|', 'Trần Văn Cảnh||'],
      skipped: ['5 heading'],
      doubts: ['A4 bareName'],
    },
  },
  {
    name: 'a second head in the middle, as printed pages have',
    rows: [HEAD, AN, [null, 'Hết trang 1'], HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], BINH],
    right: { rows: [AN_READ, BINH_READ], skipped: ['3 noPerson', '4 repeatedHead', '5 columnNumbers'] },
  },
  {
    name: 'notes with a star, in brackets, and below the table',
    rows: [
      HEAD,
      AN,
      BINH,
      [null, '* Đồng chí nữ'],
      [null, '(Danh sách xếp theo vần)'],
      ['Ghi chú: số liệu đến 30/6/2025'],
      [null, null, null, 'Nơi nhận:'],
      [null, '- Như trên;'],
      [null, '- Lưu VT.'],
    ],
    right: {
      rows: [AN_READ, BINH_READ],
      skipped: ['4 note', '5 note', '6 note', '7 signature', '8 signature', '9 signature'],
    },
  },
  {
    name: 'numbers of people in words of every day',
    rows: [
      HEAD,
      AN,
      BINH,
      [null, 'Danh sách gồm 02 đồng chí'],
      [null, 'Trong đó: nữ 01 đ/c; trẻ 01 đ/c'],
      [null, 'Nữ: 2'],
      [null, 'Nam: 1 đồng chí, chiếm 50%'],
    ],
    right: {
      rows: [AN_READ, BINH_READ],
      skipped: ['4 total', '5 breakdown', '6 breakdown', '7 breakdown'],
      totals: ['4 all 2/2', '6 women 2/1', '7 men 1/1'],
    },
  },
  {
    name: 'card numbers tell people apart',
    rows: [
      ['TT', 'Họ và tên', 'Số thẻ đảng', 'Chức vụ'],
      [null, 'Tổng Văn Công', '34.123456', null],
      [null, 'Tổng số', '2', null],
      [null, 'Nguyễn Văn An', '34.123456', 'Bí thư'],
    ],
    right: {
      rows: ['Tổng Văn Công||', 'Nguyễn Văn An||'],
      skipped: ['3 total'],
      doubts: ['B4 sameCard'],
      totals: ['3 all 2/1'],
    },
  },
  {
    name: 'a text that a column of choices does not know',
    rows: [
      ['TT', 'Họ và tên', 'Giới tính', 'Trình độ', 'LLCT'],
      [1, 'Nguyễn Văn An', 'Nam', 'ĐH', 'CC'],
      [2, 'Lê Thị Bình', 'Nữ', 'Bác học', 'TC'],
    ],
    shown: ['full_name', 'education', 'political_theory'],
    right: {
      rows: ['Nguyễn Văn An|university|advanced', 'Lê Thị Bình||intermediate'],
      doubts: ['D3 problem'],
    },
  },
  {
    name: 'two values in a cell',
    rows: [
      ['TT', 'Họ và tên', 'Dân tộc, tôn giáo', 'Ngày sinh'],
      [1, 'Nguyễn Văn An', 'Kinh, Không', '1975'],
      [2, 'Lê Văn Bình', 'Tày', '1976'],
    ],
    shown: ['full_name', 'ethnic', 'religion'],
    right: { rows: ['Nguyễn Văn An|Kinh|Không', 'Lê Văn Bình|Tày|'], doubts: ['C2 split', 'C2 split'] },
  },
  {
    name: 'the same person twice, and namesakes',
    rows: [HEAD, AN, AN, person(3, 'Nguyễn Văn An', '1976')],
    right: { rows: [AN_READ, AN_READ, 'Nguyễn Văn An|male|1976'] },
  },
  {
    name: 'a name that is too long is reported, and its row is not imported without a name',
    rows: [HEAD, person(1, 'Nguyễn '.repeat(20), '1975'), BINH],
    right: { rows: [BINH_READ], skipped: ['2 noName'], doubts: ['B2 problem'] },
  },
  {
    name: 'a birth with a time and one with a formula error',
    rows: [HEAD, person(1, 'Nguyễn Văn Ba', '15-08-1976 00:00:00'), person(2, 'Nguyễn Văn Tư', '#REF!')],
    right: { rows: ['Nguyễn Văn Ba|male|1976-08-15', 'Nguyễn Văn Tư|male|'], doubts: ['D3 problem'] },
  },
  {
    name: 'organisations with totals, notes and signatures',
    type: 'quotas',
    rows: [
      ['TT', 'Tên tổ chức đảng', 'Đảng viên chính thức', 'Đảng viên dự bị'],
      [1, 'Chi bộ thôn Tổng', 20, 1],
      [2, 'Chi bộ Cộng Hòa', 30, 2],
      [null, 'Cộng mục I', 50, 3],
      [null, 'Trong đó:', null, null],
      [null, 'Ghi chú: số liệu 2025', null, null],
      [null, 'NGƯỜI LẬP BIỂU', null, null],
    ],
    shown: ['organisation', 'official_members'],
    right: {
      rows: ['Chi bộ thôn Tổng|20', 'Chi bộ Cộng Hòa|30'],
      skipped: ['4 total', '5 breakdown', '6 note', '7 signature'],
    },
  },
  {
    name: 'a review with births less exact than the roster',
    type: 'review',
    rows: [
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ cấp ủy', 'Phương án'],
      [1, 'Nguyễn Văn An', '.../1975', 'Ban Thường vụ', 'Tái cử'],
      ['Cộng: 1'],
    ],
    shown: ['full_name', 'birth', 'committee_post', 'review_plan'],
    right: {
      rows: ['Nguyễn Văn An|1975|standing_committee|re_election'],
      skipped: ['3 total'],
      doubts: ['C2 yearAlone'],
      totals: ['3 all 1/1'],
    },
  },
];
