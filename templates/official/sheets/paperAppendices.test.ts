/** The appendices of a paper, read back and checked against Hướng dẫn 05-HD/VPTW; titles quote the ids of its rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { find, looks, mainText, SAMPLE, samplePaper } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all, at, val } from '@templates/official/testing/xmlTree';

const final = await samplePaper(FINAL_SETTING);

test('A1 the text refers to each appendix, in the section of its table', () => {
  const texts = mainText(final).map((p) => p.text);
  for (const [heading, mention] of [
    ['IV- CƠ CẤU, SỐ LƯỢNG', '(Chi tiết tại Phụ lục 1).'],
    ['VI- BẦU CỬ VÀ SỐ DƯ', '(Chi tiết tại Phụ lục 2).'],
    ['VII- ĐẠI BIỂU DỰ ĐẠI HỘI', '(Chi tiết tại Phụ lục 3).'],
    ['I- RÀ SOÁT CẤP ỦY VIÊN ĐƯƠNG NHIỆM', '(Chi tiết tại Phụ lục 4 và Phụ lục 5).'],
    ['II- NGUỒN QUY HOẠCH', '(Chi tiết tại Phụ lục 6).'],
    ['IV- DANH SÁCH GIỚI THIỆU BAN CHẤP HÀNH', '(Chi tiết tại Phụ lục 7).'],
    ['VIII- ĐOÀN ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TRÊN', '(Chi tiết tại Phụ lục 8).'],
    ['IX- TỔNG HỢP CƠ CẤU, SO SÁNH VỚI QUY ĐỊNH', '(Chi tiết tại Phụ lục 9).'],
  ] as const) {
    const from = texts.indexOf(heading);
    const next = texts.findIndex((text, i) => i > from && /^([IVX]+- |Phần )/.test(text));
    assert.ok(from !== -1 && texts.slice(from, next).includes(mention), mention);
  }
});

test('A2 A3 each appendix: label and title 14 bold capitals, «(Kèm theo …)» italic, centred', () => {
  for (let n = 1; n <= 11; n += 1) {
    const at0 = final.paragraphs.findIndex((p) => p.text === `PHỤ LỤC ${n}`);
    const [label, title, attached] = final.paragraphs.slice(at0, at0 + 3);
    assert.deepEqual(
      [label, title, attached].map((p) => p && looks(p)),
      ['14 bold upright', '14 bold upright', '14 plain italic'],
    );
    assert.equal(title?.text, title?.text.toUpperCase());
    assert.equal(
      attached?.text,
      '(Kèm theo Đề án số 05-ĐA/ĐU, ngày 05 tháng 7 năm 2026 của Đảng ủy xã Minh Tân)',
    );
    assert.ok([label, title, attached].every((p) => p?.align === 'center' && p.section === n));
  }
});

test('A4 A5 each appendix is a section on a new page, counted from 1; the page numbers of the text continue', () => {
  const [main, ...rest] = final.sections;
  assert.equal(rest.length, 11);
  assert.equal(at(main, 'w:pgNumType')?.attrs['w:start'], undefined);
  for (const section of rest) {
    assert.equal(at(section, 'w:pgNumType')?.attrs['w:start'], '1');
    assert.equal(val(section, 'w:type') ?? 'nextPage', 'nextPage');
  }
});

test('A2 the only appendix has no number', async () => {
  const one = {
    ...SAMPLE,
    sections: SAMPLE.sections.map((s) => ({ ...s, tables: s.tables.filter((t) => t.type === 'seats') })),
  };
  const read = readPaper(await packPaper(deAnPaper(one, FINAL_SETTING)));
  find(read, 'PHỤ LỤC');
  find(read, '(Chi tiết tại Phụ lục kèm theo).');
});

test('D1 table widths: fixed layout, grid equal to the cells, as wide as the text', () => {
  for (const table of final.tables) {
    const grid = all(table, 'w:gridCol').map((column) => Number(column.attrs['w:w']));
    const total = grid.reduce((a, b) => a + b, 0);
    assert.ok(total === 9355 || total === 14287, String(total));
    assert.equal(at(table, 'w:tblPr', 'w:tblLayout')?.attrs['w:type'], 'fixed');
    for (const row of all(table, 'w:tr')) {
      const widths = all(row, 'w:tcW').map((cell) => Number(cell.attrs['w:w']));
      assert.equal(
        widths.reduce((a, b) => a + b, 0),
        total,
      );
    }
  }
});

test('D2 D3 D4 D7 heads bold, centred and repeated; no row breaks; all lines drawn', () => {
  for (const table of final.tables.slice(-10)) {
    const rows = all(table, 'w:tr');
    const heads = rows.filter((row) => all(row, 'w:tblHeader').length > 0);
    const grouped = all(table, 'w:vMerge').length > 0;
    assert.equal(heads.length, grouped ? 2 : 1);
    assert.deepEqual(heads, rows.slice(0, heads.length));
    assert.ok(rows.every((row) => all(row, 'w:cantSplit').length === 1));
    const borders = at(table, 'w:tblPr', 'w:tblBorders');
    for (const side of ['top', 'bottom', 'left', 'right', 'insideH', 'insideV']) {
      assert.equal(val(borders, `w:${side}`), 'single');
    }
  }
  const head = final.paragraphs.filter((p) => p.text.startsWith('Họ và tên') && p.section === 7);
  assert.equal(head.length, 1);
  assert.ok(head.every((p) => looks(p) === '11 bold upright' && p.align === 'center'));
});

test('D5 tables are 11 or 12 pt', () => {
  for (let n = 1; n <= 11; n += 1) {
    const sizes = final.paragraphs
      .filter((p) => p.section === n && p.inTable)
      .flatMap((p) => p.runs.map((r) => r.size));
    for (const size of new Set(sizes)) assert.ok(size >= 11 && size <= 12, `${n}: ${size}`);
  }
});

test('D6 wide tables are on landscape pages', () => {
  const turned = final.sections.map((section) => at(section, 'w:pgSz')?.attrs['w:orient'] === 'landscape');
  assert.deepEqual(turned, [false, true, false, true, true, true, true, true, true, false, true, true]);
});
