import { paragraph, run, table } from '../testing/wordPackageOf';
import type { WordCase } from './wordCase';

const bold = (text: string) => paragraph(run(text, '<w:b/>'));
const lines = (...texts: readonly string[]) => texts.map((text) => paragraph(text)).join('');
const middle = (text: string) => paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>');

/** Headings, letterheads, contents and lists that people type. */
export const STRUCTURE_CASES: readonly WordCase[] = [
  {
    name: 'a letterhead in two columns and a title of three lines are not imported as text',
    file: {
      body:
        table([
          lines('ĐẢNG BỘ TỈNH KHÁNH HÒA', 'ĐẢNG ỦY XÃ CÔNG HẢI', '*', 'Số 01-ĐA/ĐU'),
          lines('ĐẢNG CỘNG SẢN VIỆT NAM', 'Công Hải, ngày 12 tháng 8 năm 2025'),
        ]) +
        middle('ĐỀ ÁN') +
        middle('NHÂN SỰ BAN CHẤP HÀNH ĐẢNG BỘ XÃ CÔNG HẢI') +
        paragraph('-----') +
        lines('Căn cứ Điều lệ Đảng;', 'I. Tình hình', 'Xã Công Hải có 12 thôn.'),
    },
    outline: ['p Căn cứ Điều lệ Đảng;', '§ I Tình hình', 'p Xã Công Hải có 12 thôn.'],
    notes: [
      'letterhead: ĐẢNG BỘ TỈNH KHÁNH HÒA / ĐẢNG ỦY XÃ CÔNG HẢI / * / Số 01-ĐA/ĐU / ĐẢNG CỘNG SẢN VIỆT NAM / Công Hải, ngày 12 tháng 8 năm 2025',
      'letterhead: ĐỀ ÁN',
      'letterhead: NHÂN SỰ BAN CHẤP HÀNH ĐẢNG BỘ XÃ CÔNG HẢI',
      'letterhead: -----',
    ],
  },
  {
    name: 'a line of the letterhead stays in the text if a person decides so',
    file: { body: lines('ĐẢNG BỘ XÃ CÔNG HẢI', 'ĐỀ ÁN NHÂN SỰ', 'I. Tình hình', 'Đoạn.') },
    decisions: { 'letterhead/0': false },
    outline: ['p ĐẢNG BỘ XÃ CÔNG HẢI', '§ I Tình hình', 'p Đoạn.'],
  },
  {
    name: 'a letterhead in two columns by tabs is not imported as text',
    file: {
      body:
        paragraph('<w:r><w:t>ĐẢNG BỘ TỈNH X</w:t><w:tab/><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r>') +
        paragraph('<w:r><w:t>ĐẢNG ỦY XÃ Y</w:t><w:tab/><w:t>Xã Y, ngày … tháng … năm 2025</w:t></w:r>') +
        lines('Đề án nhân sự', 'I. Tình hình', 'Đoạn.'),
    },
    outline: ['§ I Tình hình', 'p Đoạn.'],
    notes: [
      'letterhead: ĐẢNG BỘ TỈNH X ĐẢNG CỘNG SẢN VIỆT NAM',
      'letterhead: ĐẢNG ỦY XÃ Y Xã Y, ngày … tháng … năm 2025',
      'letterhead: Đề án nhân sự',
    ],
  },
  {
    name: 'recipients and signature at the end are not imported as text',
    file: {
      body:
        lines('I. Tình hình', 'Đoạn.') +
        table([lines('Nơi nhận:', '- Như trên.'), lines('T/M BAN THƯỜNG VỤ', 'BÍ THƯ')]),
    },
    outline: ['§ I Tình hình', 'p Đoạn.'],
    notes: ['letterhead: Nơi nhận: / - Như trên. / T/M BAN THƯỜNG VỤ / BÍ THƯ'],
  },
  {
    name: 'a first table of data is not a letterhead',
    file: { body: table(['Đảng bộ', 'Số lượng'], ['Xã A', '27']) + lines('Đoạn.') },
    outline: ['| Đảng bộ | Số lượng', '| Xã A | 27', 'p Đoạn.'],
    notes: [],
  },
  {
    name: 'a sentence that begins like a letterhead is text',
    file: { body: lines('Đảng bộ xã có 350 đảng viên.', 'I. Tình hình', 'Đoạn.') },
    outline: ['p Đảng bộ xã có 350 đảng viên.', '§ I Tình hình', 'p Đoạn.'],
    notes: [],
  },
  {
    name: 'headings in capitals keep names, numerals and abbreviations',
    file: {
      body: lines(
        'PHẦN THỨ HAI',
        'NHÂN SỰ ĐẢNG BỘ XÃ CÔNG HẢI KHÓA XV',
        'I- KẾT QUẢ CỦA HĐND, UBND XÃ',
        'Nhân dân xã Công Hải đã làm.',
      ),
    },
    outline: [
      '§§ PHẦN THỨ HAI: Nhân sự Đảng bộ xã Công Hải khóa XV',
      '§ I Kết quả của HĐND, UBND xã',
      'p Nhân dân xã Công Hải đã làm.',
    ],
    notes: [
      'capitals: NHÂN SỰ ĐẢNG BỘ XÃ CÔNG HẢI KHÓA XV → Nhân sự Đảng bộ xã Công Hải khóa XV',
      'capitals: KẾT QUẢ CỦA HĐND, UBND XÃ → Kết quả của HĐND, UBND xã',
    ],
  },
  {
    name: 'capitals stay if a person decides so',
    file: { body: lines('I- TÌNH HÌNH CHUNG', 'Đoạn.') },
    decisions: { capitals: false },
    outline: ['§ I TÌNH HÌNH CHUNG', 'p Đoạn.'],
  },
  {
    name: 'headings recognised only by bold are a guess: capitals begin sections, others are below them',
    file: {
      body:
        bold('TÌNH HÌNH CHUNG') +
        bold('Địa lý') +
        lines('Xã ở phía bắc.') +
        bold('PHƯƠNG HƯỚNG CHUNG') +
        lines('Đoạn.'),
    },
    outline: ['§ Tình hình chung', 'h1 Địa lý', 'p Xã ở phía bắc.', '§ Phương hướng chung', 'p Đoạn.'],
  },
  {
    name: 'bold lines below sections are headings, with a note of their new number',
    file: { body: lines('I. Tình hình') + bold('Địa lý') + lines('Xã ở phía bắc.') },
    outline: ['§ I Tình hình', 'h1 Địa lý', 'p Xã ở phía bắc.'],
    notes: ['boldHeadings: Địa lý', 'renumbered: — → 1- Địa lý'],
  },
  {
    name: 'bold lines are paragraphs if a person decides so, and if other headings have numbers',
    file: { body: lines('I. Tình hình', '1. Địa lý', 'Đoạn.') + bold('Lưu ý') + lines('Xã ở phía bắc.') },
    outline: ['§ I Tình hình', 'h1 Địa lý', 'p Đoạn.', 'p Lưu ý', 'p Xã ở phía bắc.'],
    notes: ['boldHeadings -: Lưu ý'],
  },
  {
    name: 'a typed table of contents is found by its title and page numbers',
    file: {
      body:
        lines('MỤC LỤC') +
        paragraph('<w:r><w:t>I. Tình hình</w:t><w:tab/><w:t>1</w:t></w:r>') +
        lines('II. Phương hướng ........ 4', 'I. Tình hình', 'Đoạn.', 'II. Phương hướng', 'Đoạn.'),
    },
    outline: ['§ I Tình hình', 'p Đoạn.', '§ II Phương hướng', 'p Đoạn.'],
    notes: ['contents -: MỤC LỤC / I. Tình hình 1 / II. Phương hướng ........ 4'],
  },
  {
    name: 'a table of contents can be kept as text of the opening',
    file: { body: lines('MỤC LỤC', 'Lời nói đầu ..... 1', 'Kết luận ..... 9', 'Đoạn.') },
    decisions: { contents: true },
    outline: ['p MỤC LỤC', 'p Lời nói đầu ..... 1', 'p Kết luận ..... 9', 'p Đoạn.'],
  },
  {
    name: 'a heading whose number changes with its place has a note',
    file: { body: lines('I. Tình hình', '3. Dân số', 'Đoạn.') },
    outline: ['§ I Tình hình', 'h1 Dân số', 'p Đoạn.'],
    notes: ['renumbered: 3. → 1- Dân số'],
  },
  {
    name: 'lettered points keep their letters, and a gap begins another list',
    file: { body: lines('Gồm có:', 'c) việc thứ ba này;', 'd) việc thứ tư này;', 'g) việc thứ tám này;') },
    outline: ['p Gồm có:', 'c) việc thứ ba này;', 'd) việc thứ tư này;', 'g) việc thứ tám này;'],
    notes: [],
  },
  {
    name: 'plus points are inside dash points',
    file: { body: lines('- một;', '+ một a;', '+ một b;', '- hai.') },
    outline: ['- một;', '  - một a;', '  - một b;', '- hai.'],
    notes: [],
  },
  {
    name: 'a heading style of Word begins a section, and a style based on it too',
    file: {
      body:
        paragraph('Tình hình', '<w:pStyle w:val="H1"/>') +
        lines('Đoạn.') +
        paragraph('Phương hướng', '<w:pStyle w:val="My"/>') +
        lines('Đoạn.'),
      styles:
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="My"><w:name w:val="My"/><w:basedOn w:val="H1"/></w:style>',
    },
    outline: ['§ Tình hình', 'p Đoạn.', '§ Phương hướng', 'p Đoạn.'],
    notes: [],
  },
  {
    name: 'letters of VNI that a change of look cuts are read in pairs',
    file: {
      body: paragraph(
        `${run('Ñ', '<w:rFonts w:ascii="VNI-Times"/>')}${run('aûng boä', '<w:rFonts w:ascii="VNI-Times"/>')}${run(' xã', '<w:b/>')}`,
      ),
    },
    outline: ['p Đảng bộ xã'],
    notes: ['oldFonts: Ñaûng boä xã → Đảng bộ xã'],
  },
  {
    name: 'a font of capitals gives capitals',
    file: { body: paragraph(run('§¶ng bé x· Minh', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>')) },
    decisions: { letterhead: false },
    outline: ['p ĐẢNG BỘ XÃ MINH'],
    notes: ['oldFonts: §¶ng bé x· Minh → ĐẢNG BỘ XÃ MINH', 'letterhead -: ĐẢNG BỘ XÃ MINH'],
  },
];
