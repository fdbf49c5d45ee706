/**
 * The heading and the title of a paper, read back and checked against Hướng dẫn 05-HD/VPTW; titles quote the ids of
 * its rules.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, looks, mainText, samplePaper } from '@templates/official/testing/paperLooks';
import type { ReadParagraph } from '@templates/official/testing/readPaper';
import { DRAFT_SETTING, FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all, at, val } from '@templates/official/testing/xmlTree';

const final = await samplePaper(FINAL_SETTING);
const draft = await samplePaper(DRAFT_SETTING);

test('H1 H2 the Party title comes first on the right, 15 pt bold upright', () => {
  const title = find(final, 'ĐẢNG CỘNG SẢN VIỆT NAM');
  assert.equal(looks(title), '15 bold upright');
  const cells = all(final.tables[0] ?? final.body, 'w:tc');
  assert.equal(cells.length, 2);
  assert.ok(all(cells[1] ?? final.body, 'w:p')[0] === title.element);
});

test('H3 the rule under it is as long as the title', () => {
  const rule = final.paragraphs.find((p) => at(p.element, 'w:pPr', 'w:pBdr', 'w:top'));
  const indent = at(rule?.element, 'w:pPr', 'w:ind')?.attrs ?? {};
  const length = 5155 - Number(indent['w:left']) - Number(indent['w:right']);
  const ratio = length / (206.7 * 20);
  assert.ok(ratio >= 0.85 && ratio <= 1.15, String(ratio));
  assert.equal(
    final.paragraphs.indexOf(rule as ReadParagraph),
    final.paragraphs.indexOf(find(final, 'ĐẢNG CỘNG SẢN VIỆT NAM')) + 1,
  );
});

test('H4 H5 H6 superior 14 plain, issuer 14 bold, then the star alone', () => {
  const texts = final.paragraphs.slice(0, 4).map((p) => p.text);
  assert.deepEqual(texts, ['ĐẢNG BỘ TỈNH HẢI THANH', 'ĐẢNG ỦY XÃ MINH TÂN', '*', 'Số 05-ĐA/ĐU']);
  assert.deepEqual(final.paragraphs.slice(0, 4).map(looks), [
    '14 plain upright',
    '14 bold upright',
    '14 plain upright',
    '14 plain upright',
  ]);
  assert.ok(final.paragraphs.slice(0, 4).every((p) => p.align === 'center'));
});

test('H5 without a superior the issuer is the first line', async () => {
  const { superior: _, ...alone } = FINAL_SETTING;
  const provincial = await samplePaper({ ...alone, issuer: 'Tỉnh ủy Hải Thanh', symbol: 'ĐA/TU' });
  assert.deepEqual(
    provincial.paragraphs.slice(0, 3).map((p) => p.text),
    ['TỈNH ỦY HẢI THANH', '*', 'Số 05-ĐA/TU'],
  );
});

test('H4 H5 long names are one paragraph each, in a column of fixed width that leaves the title its own', async () => {
  const issuer = 'Đảng ủy các cơ quan chính quyền thành phố trực thuộc Trung ương khu vực phía Nam';
  const wide = await samplePaper({ ...FINAL_SETTING, issuer, superior: `Đảng bộ ${issuer}` });
  assert.equal(wide.paragraphs[1]?.text, issuer.toUpperCase());
  assert.equal(
    val(wide.tables[0], 'w:tblPr', 'w:tblLayout') ??
      at(wide.tables[0], 'w:tblPr', 'w:tblLayout')?.attrs['w:type'],
    'fixed',
  );
  const grid = all(wide.tables[0] ?? wide.body, 'w:gridCol').map((column) => Number(column.attrs['w:w']));
  const [names = 0, title = 0] = grid;
  assert.equal(names + title, 9355);
  assert.ok(names > 4200 && title > 206.7 * 20, String(grid));
});

test('H7 H8 H9 number and symbol without colon or blanks; left free in a draft', () => {
  assert.match(find(final, /^Số/).text, /^Số \d{2,}-ĐA\/ĐU$/u);
  assert.match(find(draft, /^Số/).written, /^Số \u00a0{5}\u2011ĐA\/ĐU$/u);
});

test('H10 H11 place and date, 14 italic, with a zero only before days below 10 and months 1 and 2', async () => {
  const line = find(final, /^Minh Tân, ngày/);
  assert.equal(line.text, 'Minh Tân, ngày 05 tháng 7 năm 2026');
  assert.equal(looks(line), '14 plain italic');
  for (const [date, text] of [
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
  ] as const) {
    assert.equal(find(await samplePaper({ ...FINAL_SETTING, date }), /, ngày/).text, `Minh Tân, ${text}`);
  }
});

test('X1 a draft is marked below the date, 14 italic; a final paper is not', () => {
  const mark = find(draft, 'Dự thảo lần 2');
  assert.equal(looks(mark), '14 plain italic');
  const date = draft.paragraphs.findIndex((p) => /, ngày/.test(p.text));
  assert.equal(draft.paragraphs.indexOf(mark), date + 1);
  assert.ok(!final.paragraphs.some((p) => p.text.startsWith('Dự thảo')));
});

test('X2 secrecy and urgency, 14 bold capitals below the number', async () => {
  const secret = await samplePaper({ ...FINAL_SETTING, secrecy: 'mat', urgency: 'thuong_khan' });
  assert.deepEqual(
    secret.paragraphs.slice(3, 6).map((p) => p.text),
    ['Số 05-ĐA/ĐU', 'MẬT', 'THƯỢNG KHẨN'],
  );
  assert.equal(looks(find(secret, 'MẬT')), '14 bold upright');
  assert.equal(looks(find(secret, 'THƯỢNG KHẨN')), '14 bold upright');
});

test('T1 T2 T3 type name 15-16 bold, subject 14-15 bold lower case, five hyphens, all centred', () => {
  const [type, subject, hyphens] = mainText(final);
  assert.deepEqual(
    [type?.text, subject?.text, hyphens?.text],
    ['ĐỀ ÁN', 'nhân sự Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030', '-----'],
  );
  assert.equal(looks(type as ReadParagraph), '16 bold upright');
  assert.equal(looks(subject as ReadParagraph), '14 bold upright');
  assert.ok([type, subject, hyphens].every((p) => p?.align === 'center'));
});
