import { paragraph, run } from '../testing/wordPackageOf';
import type { WordCase } from './wordCase';

const lines = (...texts: readonly string[]) => texts.map((text) => paragraph(text)).join('');
const above = '<w:vertAlign w:val="superscript"/>';

/** Beginnings of paragraphs: marks of lists and sections, and numbers and signs that belong to the text. */
export const MARK_CASES: readonly WordCase[] = [
  {
    name: 'a number of several steps stays in the text of its paragraph',
    file: { body: lines('2.1. Ban Chấp hành có 27 đồng chí.', '2.2. Ban Thường vụ có 9 đồng chí.') },
    outline: ['p 2.1. Ban Chấp hành có 27 đồng chí.', 'p 2.2. Ban Thường vụ có 9 đồng chí.'],
    notes: [],
  },
  {
    name: 'a date or an amount with a stop keeps its first number',
    file: { body: lines('30.4 Giải phóng miền Nam.', '2.9 Quốc khánh.', '1.5 Tỷ đồng.') },
    outline: ['p 30.4 Giải phóng miền Nam.', 'p 2.9 Quốc khánh.', 'p 1.5 Tỷ đồng.'],
    notes: [],
  },
  {
    name: 'a number of several steps inside a point stays in its text',
    file: { body: lines('1. Một có việc sau đây;', '1.1. việc này;', '2. Hai.') },
    outline: ['1. Một có việc sau đây;', '  p 1.1. việc này;', '2. Hai.'],
    notes: [],
  },
  {
    name: 'a range or a fraction at the beginning of a line is text',
    file: { body: lines('3- 5 đồng chí nữ.', '10 – 15% nữ.', '1/ 2 số thành viên.') },
    outline: ['p 3- 5 đồng chí nữ.', 'p 10 – 15% nữ.', 'p 1/ 2 số thành viên.'],
    notes: [],
  },
  {
    name: 'a point whose text begins with a number is counted',
    file: { body: lines('1. 5 đồng chí nữ.', '2) 3 đồng chí trẻ.') },
    outline: ['1. 5 đồng chí nữ.', '2. 3 đồng chí trẻ.'],
    notes: [],
  },
  {
    name: 'a plus before a number is its sign',
    file: { body: lines('+5% so với năm trước.', '+ 3 điểm.') },
    outline: ['p +5% so với năm trước.', 'p + 3 điểm.'],
    notes: [],
  },
  {
    name: 'a part without text before the next part is kept',
    file: { body: lines('Phần I. Tình hình', 'Phần II. Phương hướng', 'Đoạn.') },
    outline: ['§§ Phần I: Tình hình', '§ Tình hình', '§§ Phần II: Phương hướng', '§ Phương hướng', 'p Đoạn.'],
    notes: [],
  },
  {
    name: 'a sentence about a part is text',
    file: { body: lines('Phần 2 đề án nêu 27 chỉ tiêu', 'Phần II: B', 'Đoạn.') },
    outline: ['p Phần 2 đề án nêu 27 chỉ tiêu', '§§ Phần II: B', '§ B', 'p Đoạn.'],
  },
  {
    name: 'a point that is counted from 0 keeps its number in the text',
    file: { body: lines('0. Không.', '1. Một.') },
    outline: ['p 0. Không.', '1. Một.'],
    notes: [],
  },
  {
    name: 'a name, a range and a date that begin with Roman letters begin no section',
    file: {
      body: lines(
        'I. Một',
        'II/2025: quý hai đạt 27',
        'I-III quý.',
        'II. Hai',
        'III. Ba',
        'IV. Bốn',
        'V.I. Lênin từng viết: …',
      ),
    },
    outline: [
      '§ I Một',
      'p II/2025: quý hai đạt 27',
      'p I-III quý.',
      '§ II Hai',
      '§ III Ba',
      '§ IV Bốn',
      'p V.I. Lênin từng viết: …',
    ],
    notes: [],
  },
  {
    name: 'a raised digit and a sign beside no letters are not letters of an old font',
    file: { body: paragraph(run('Cao 27') + run('1', above)) + lines('5 × 3', 'a · b', '½') },
    outline: ['p Cao 27¹', 'p 5 × 3', 'p a · b', 'p ½'],
    notes: [],
  },
  {
    name: 'a raised digit in a text of an old font stays a digit',
    file: {
      body: paragraph(
        run('NguyÔn V¨n An', '<w:rFonts w:ascii=".VnTime"/>') +
          run('1', `<w:rFonts w:ascii=".VnTime"/>${above}`),
      ),
    },
    outline: ['p Nguyễn Văn An¹'],
    notes: ['oldFonts: NguyÔn V¨n An¹ → Nguyễn Văn An¹'],
  },
];
