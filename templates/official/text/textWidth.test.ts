/** The widths of the font, and where titles divide. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fontWidths } from '../../../scripts/fontWidths';
import { bindTerms, unbound } from './boundTerms';
import { ownLines } from './ownLines';
import { textWidth } from './textWidth';
import { TIMES_WIDTHS } from './timesWidths';
import { wrappedLines } from './wrappedLines';

/** Measured in points with the font itself. */
const MEASURED = [
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 30, 'bold', 206.7],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26, 'bold', 271.2],
  ['Độc lập - Tự do - Hạnh phúc', 28, 'bold', 171.4],
] as const;

test('the titles of Party and State are as wide as the font makes them', () => {
  for (const [text, size, face, points] of MEASURED) {
    assert.ok(Math.abs(textWidth(text, size, face) / 20 - points) < 0.5, text);
  }
});

test('every Vietnamese letter has its width in every face', () => {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
  for (const [face, byWidth] of Object.entries(TIMES_WIDTHS)) {
    const known = new Set(Object.values(byWidth).join(''));
    for (const letter of letters + letters.toUpperCase()) assert.ok(known.has(letter), `${face} ${letter}`);
  }
});

test('the table of widths is that of the installed font', { skip: !existsSync(fontFile('Regular')) }, () => {
  for (const [face, file] of [
    ['regular', 'Regular'],
    ['bold', 'Bold'],
    ['italic', 'Italic'],
    ['boldItalic', 'BoldItalic'],
  ] as const) {
    const read = Object.fromEntries(fontWidths(readFileSync(fontFile(file))));
    assert.deepEqual(read, TIMES_WIDTHS[face]);
  }
});

function fontFile(face: string): string {
  return `/usr/share/fonts/truetype/liberation2/LiberationSerif-${face}.ttf`;
}

/** What is bound, with `_` for each no-break blank and `=` for each no-break hyphen. */
const BOUND = [
  ['nhiệm kỳ 2025-2030', 'nhiệm_kỳ_2025=2030'],
  ['khóa I, KHÓA XXIV', 'khóa_I, KHÓA_XXIV'],
  ['Đại hội lần thứ XII thành công', 'Đại hội lần_thứ_XII thành công'],
  ['Đảng ủy xã Trà Sơn Hạ', 'Đảng ủy xã Trà_Sơn_Hạ'],
  ['tỉnh Bà Rịa, thành phố Hồ Chí Minh', 'tỉnh Bà_Rịa, thành phố Hồ_Chí_Minh'],
  ['Chỉ thị số 45-CT/TW ngày 05 tháng 7 năm 2026', 'Chỉ thị số_45=CT/TW ngày_05_tháng_7_năm_2026'],
  ['28 đồng chí, 13,3% cấp ủy viên', '28_đồng_chí, 13,3% cấp ủy viên'],
  ['từ 35 đến 40 tuổi', 'từ 35 đến 40_tuổi'],
  ['Điều 5 và khoản 3', 'Điều_5 và khoản_3'],
  ['Độc lập - Tự do', 'Độc lập - Tự do'],
  ['xã hội chủ nghĩa', 'xã hội chủ nghĩa'],
] as const;

test('terms, ordinals, ranges, counts, dates and names of places are bound; other words are not', () => {
  for (const [text, expected] of BOUND) {
    assert.equal(bindTerms(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '='), expected);
    assert.equal(unbound(bindTerms(text)), text);
    assert.equal(bindTerms(bindTerms(text)), bindTerms(text));
  }
});

/** Titles with their lines in a column of so many twips. */
const DIVIDED = [
  ['ỦY BAN NHÂN DÂN XÃ MINH TÂN', 3890, ['ỦY BAN NHÂN DÂN', 'XÃ MINH TÂN']],
  [
    'ĐẢNG ỦY TRƯỜNG TRUNG HỌC PHỔ THÔNG MINH TÂN',
    4200,
    ['ĐẢNG ỦY TRƯỜNG', 'TRUNG HỌC PHỔ THÔNG', 'MINH TÂN'],
  ],
  [
    'ĐẢNG BỘ CÁC CƠ QUAN CHÍNH QUYỀN THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG',
    4380,
    ['ĐẢNG BỘ CÁC CƠ QUAN', 'CHÍNH QUYỀN THÀNH PHỐ', 'TRỰC THUỘC TRUNG ƯƠNG'],
  ],
  [
    'hội nghị cán bộ chủ chốt giới thiệu nhân sự tái cử Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030',
    9355,
    [
      'hội nghị cán bộ chủ chốt giới thiệu nhân sự tái cử',
      'Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030',
    ],
  ],
] as const;

test('titles divide at their own places, by measure', () => {
  for (const [title, width, expected] of DIVIDED) {
    const lines = wrappedLines(ownLines(title, width, 28, 'bold'), width, 28, 'bold');
    assert.deepEqual(lines.map(unbound), expected);
  }
});
