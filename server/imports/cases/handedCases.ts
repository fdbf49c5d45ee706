import type { WordCase } from './wordCase';

/** Notes that most of the files have: about their title, and about a part in capitals. */
const TITLE = 'letterhead: ĐỀ ÁN NHÂN SỰ' as const;
const PART = 'capitals: TÌNH HÌNH CHUNG → Tình hình chung' as const;

/** Files modelled on public reports, with the import that a person expects. */
export const HANDED_CASES: readonly WordCase[] = [
  {
    name: 'the main part is the one that the relationships name',
    file: 'main-part-document2.docx',
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm tình hình', 'p Xã có 12 thôn.'],
    notes: [TITLE, PART],
  },
  {
    name: 'hidden text is omitted, with a note',
    file: 'hidden-text.docx',
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'p Thấy được.'],
    notes: ['hidden -: CHỮ ẨN KHÔNG IN.', TITLE, PART],
  },
  {
    name: 'hidden text is imported if a person decides so',
    file: 'hidden-text.docx',
    decisions: { hidden: true },
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'p Thấy được. CHỮ ẨN KHÔNG IN.'],
  },
  {
    name: 'simple fields keep their results',
    file: 'simple-fields.docx',
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'p Đồng chí Nguyễn Văn An sinh năm 1975.'],
    notes: [TITLE, PART],
  },
  {
    name: 'a second list begins where it is set to begin',
    file: 'list-starts-at-5.docx',
    outline: [
      '§§ Phần I: Tình hình chung',
      '§ I Đặc điểm',
      '1. Việc một làm xong;',
      '2. Việc hai làm xong;',
      'p Đoạn xen giữa.',
      '5. Việc năm làm xong;',
      '6. Việc sáu làm xong;',
    ],
    notes: [TITLE, PART],
  },
  {
    name: 'a style inherits the number of the style it is based on',
    file: 'number-from-parent-style.docx',
    outline: [
      '§§ Phần I: Tình hình chung',
      '§ I Đặc điểm tình hình',
      'p Đoạn một.',
      '§ II Kết quả công tác nhân sự',
      'p Đoạn hai.',
    ],
    notes: [TITLE, PART],
  },
  {
    name: 'bullets stay lists of their levels',
    file: 'bullets.docx',
    outline: [
      '§§ Phần I: Tình hình chung',
      '§ I Đặc điểm',
      'p Có ba việc:',
      '- việc một;',
      '  - việc con;',
      '- việc hai.',
      '- gạch một;',
      '- gạch hai.',
    ],
    notes: [TITLE, PART],
  },
  {
    name: 'a text box that the file has twice is imported once',
    file: 'one-text-box.docx',
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'p Có một hộp chữ.'],
    notes: ['textBoxes -: Chữ trong hộp', TITLE, PART],
  },
  {
    name: 'a text box follows its paragraph if a person imports it',
    file: 'one-text-box.docx',
    decisions: { textBoxes: true },
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'p Có một hộp chữ.', 'p Chữ trong hộp'],
  },
  {
    name: 'a table of contents makes no sections',
    file: 'table-of-contents.docx',
    outline: [
      '§§ Phần I: Tình hình',
      '§ I Đặc điểm',
      'p Đoạn một.',
      '§ II Kết quả',
      'p Đoạn hai.',
      '§§ Phần II: Phương hướng',
      '§ I Số lượng',
      'p Đoạn ba.',
    ],
    notes: [
      'contents -: MỤC LỤC / Phần I. TÌNH HÌNH 1 / I. Đặc điểm 1 / II. Kết quả 3 / Phần II. PHƯƠNG HƯỚNG 5 / I. Số lượng 5',
      TITLE,
      'capitals: TÌNH HÌNH → Tình hình',
      'capitals: PHƯƠNG HƯỚNG → Phương hướng',
    ],
  },
  {
    name: 'a row that begins late keeps its columns',
    file: 'row-that-begins-late.docx',
    outline: [
      '§§ Phần I: Tình hình chung',
      '§ I Danh sách',
      '| TT | Họ và tên | Năm sinh | Chức vụ',
      '| 1 | Nguyễn Văn An | 1975 | Bí thư',
      '|  | Lê Thị Bình | 1980 | Phó Bí thư',
      '| 3 | Trần Văn Cảnh | 1978 | Ủy viên',
    ],
    notes: [TITLE, PART, 'typedTables: Danh sách'],
  },
  {
    name: 'text in old fonts is converted, with a note',
    file: 'old-fonts.docx',
    outline: [
      '§ I Đặc điểm tình hình',
      'p Đảng bộ xã có 12 thôn, 350 đảng viên.',
      'p Đảng bộ xã có 350 đảng viên.',
    ],
    notes: [
      'oldFonts: I. §Æc ®iÓm t×nh h×nh → I. Đặc điểm tình hình',
      'oldFonts: §¶ng bé x· cã 12 th«n, 350 ®¶ng viªn. → Đảng bộ xã có 12 thôn, 350 đảng viên.',
      'oldFonts: Ñaûng boä xaõ coù 350 ñaûng vieân. → Đảng bộ xã có 350 đảng viên.',
      TITLE,
    ],
  },
  {
    name: 'one paragraph in an old font stays as it is if a person decides so',
    file: 'old-fonts.docx',
    decisions: { 'oldFonts/3/1': false },
    outline: [
      '§ I Đặc điểm tình hình',
      'p Đảng bộ xã có 12 thôn, 350 đảng viên.',
      'p Ñaûng boä xaõ coù 350 ñaûng vieân.',
    ],
  },
  {
    name: 'headings counted I.1. have their number from their place',
    file: 'heading-I-dot-1.docx',
    outline: ['§§ Phần I: Tình hình chung', '§ I Đặc điểm', 'h1 Địa lý', 'p Đoạn.', 'h1 Dân số', 'p Đoạn.'],
    notes: [TITLE, PART],
  },
];
