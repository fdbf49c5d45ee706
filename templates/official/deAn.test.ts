/** Papers read back and held against Hướng dẫn 05-HD/VPTW; titles quote the ids of its rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { schemeTemplate } from '@templates/schemes/schemeTemplates';
import { deAnPaper } from './deAn';
import { packPaper } from './packPaper';
import type { PaperSetting } from './paperSetting';
import { type ReadParagraph, readPaper } from './reading/readPaper';
import { DRAFT_SETTING, FINAL_SETTING } from './reading/sampleSetting';
import { all, at, val } from './reading/xmlTree';

const sample = communeSample('2026-11');
const paper = async (setting: PaperSetting) => readPaper(await packPaper(deAnPaper(sample, setting)));
const final = await paper(FINAL_SETTING);
const draft = await paper(DRAFT_SETTING);

const find = (from: typeof final, text: string | RegExp): ReadParagraph => {
  const found = from.paragraphs.find((p) => (typeof text === 'string' ? p.text === text : text.test(p.text)));
  assert.ok(found, `no paragraph ${text}`);
  return found;
};
const looks = ({ runs }: ReadParagraph) => {
  const [{ size, bold, italic } = { size: 0, bold: false, italic: false }] = runs;
  assert.ok(runs.every((run) => run.size === size && run.bold === bold && run.italic === italic));
  return [size, bold ? 'bold' : 'plain', italic ? 'italic' : 'upright'].join(' ');
};
const mainText = () => final.paragraphs.filter((p) => p.section === 0 && !p.inTable && p.text !== '');
const bodyText = () => mainText().filter((p) => p.style === 'BodyParagraph');

test('G1 G2 A4, margins 20-20-30-15 mm; landscape is the same page turned', () => {
  for (const section of final.sections) {
    const size = at(section, 'w:pgSz')?.attrs ?? {};
    const turned = size['w:orient'] === 'landscape';
    assert.deepEqual([size['w:w'], size['w:h']], turned ? ['16838', '11906'] : ['11906', '16838']);
    const margin = at(section, 'w:pgMar')?.attrs ?? {};
    const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => margin[side]);
    assert.deepEqual(sides, ['1134', '1134', '1701', '850']);
  }
});

test('G3 G4 G5 page number: Arabic field, centred, 14 pt upright, 10 mm from the edge, none on page 1', () => {
  const headers = Object.keys(final.files).filter((path) => /^word\/header\d+\.xml$/.test(path));
  const withField = headers.filter((path) => final.files[path]?.includes('PAGE'));
  assert.equal(headers.length, 2);
  assert.equal(withField.length, 1);
  const xml = final.files[withField[0] ?? ''] ?? '';
  assert.match(xml, /<w:jc w:val="center"\/>/);
  assert.match(xml, /<w:sz w:val="28"\/>/);
  assert.doesNotMatch(xml, /<w:[bi]\/>/);
  for (const section of final.sections) {
    assert.ok(at(section, 'w:titlePg'));
    assert.equal(at(section, 'w:pgMar')?.attrs['w:header'], '567');
    assert.equal(at(section, 'w:pgNumType')?.attrs['w:fmt'] ?? 'decimal', 'decimal');
  }
});

test('F1 F3 every run is Times New Roman in all four slots, black', () => {
  for (const run of final.paragraphs.flatMap((p) => p.runs)) {
    assert.deepEqual([...new Set(run.fonts)], ['Times New Roman'], run.text);
    assert.match(run.color, /^(auto|000000)$/);
  }
});

test('F4 text is NFC and the language is Vietnamese', () => {
  const xml = final.files['word/document.xml'] ?? '';
  assert.equal(xml, xml.normalize('NFC'));
  assert.match(final.files['word/styles.xml'] ?? '', /<w:lang [^>]*w:val="vi-VN"/);
  assert.match(final.files['docProps/core.xml'] ?? '', /<dc:language>vi-VN</);
});

test('H1 H2 the Party title stands first on the right, 15 pt bold upright', () => {
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
  const provincial = await paper({ ...alone, issuer: 'Tỉnh ủy Hải Thanh', symbol: 'ĐA/TU' });
  assert.deepEqual(
    provincial.paragraphs.slice(0, 3).map((p) => p.text),
    ['TỈNH ỦY HẢI THANH', '*', 'Số 05-ĐA/TU'],
  );
});

test('H4 H5 long names stay whole in one paragraph of a column of fixed width', async () => {
  const issuer = 'Đảng ủy các cơ quan chính quyền thành phố trực thuộc Trung ương khu vực phía Nam';
  const wide = await paper({ ...FINAL_SETTING, issuer, superior: `Đảng bộ ${issuer}` });
  assert.equal(wide.paragraphs[1]?.text, issuer.toUpperCase());
  assert.equal(
    val(wide.tables[0], 'w:tblPr', 'w:tblLayout') ??
      at(wide.tables[0], 'w:tblPr', 'w:tblLayout')?.attrs['w:type'],
    'fixed',
  );
  const grid = all(wide.tables[0] ?? wide.body, 'w:gridCol').map((column) => column.attrs['w:w']);
  assert.deepEqual(grid, ['4200', '5155']);
});

test('H7 H8 H9 number and symbol without colon or blanks; left free in a draft', () => {
  assert.match(find(final, /^Số/).text, /^Số \d{2,}-ĐA\/ĐU$/u);
  assert.match(find(draft, /^Số/).text, /^Số \u00a0{5}-ĐA\/ĐU$/u);
});

test('H10 H11 place and date, 14 italic, with a zero before days below 10 and months 1 and 2 alone', async () => {
  const line = find(final, /^Minh Tân, ngày/);
  assert.equal(line.text, 'Minh Tân, ngày 05 tháng 7 năm 2025');
  assert.equal(looks(line), '14 plain italic');
  for (const [date, text] of [
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
  ] as const) {
    assert.equal(find(await paper({ ...FINAL_SETTING, date }), /, ngày/).text, `Minh Tân, ${text}`);
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
  const secret = await paper({ ...FINAL_SETTING, secrecy: 'mat', urgency: 'thuong_khan' });
  assert.deepEqual(
    secret.paragraphs.slice(3, 6).map((p) => p.text),
    ['Số 05-ĐA/ĐU', 'MẬT', 'THƯỢNG KHẨN'],
  );
  assert.equal(looks(find(secret, 'MẬT')), '14 bold upright');
  assert.equal(looks(find(secret, 'THƯỢNG KHẨN')), '14 bold upright');
});

test('T1 T2 T3 type name 15-16 bold, subject 14-15 bold lower case, five hyphens, all centred', () => {
  const [type, subject, hyphens] = mainText();
  assert.deepEqual(
    [type?.text, subject?.text, hyphens?.text],
    ['ĐỀ ÁN', 'nhân sự Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030', '-----'],
  );
  assert.equal(looks(type as ReadParagraph), '16 bold upright');
  assert.equal(looks(subject as ReadParagraph), '14 bold upright');
  assert.ok([type, subject, hyphens].every((p) => p?.align === 'center'));
});

test('B2 B3 B4 the text is 14 pt throughout, headings included', () => {
  const sizes = mainText()
    .slice(1)
    .flatMap((p) => p.runs.map((run) => run.size));
  assert.deepEqual([...new Set(sizes)], [14]);
});

test('B5 B6 B7 B8 justified, first line 10 mm, 6 pt apart, lines exactly 18-22 pt', () => {
  for (const p of bodyText()) {
    assert.equal(p.align, 'both', p.text);
    assert.equal(p.firstLine, 567, p.text);
    assert.ok(p.after >= 120, p.text);
    assert.equal(p.lineRule, 'exact', p.text);
    assert.ok(p.line >= 360 && p.line <= 440, p.text);
  }
  assert.doesNotMatch(Object.values(final.files).join(''), /w:lineRule="exactly"/);
});

test('B9 the text ends with a full stop', () => {
  assert.match(bodyText().at(-1)?.text ?? '', /[^/]\.$/u);
});

test('B10 legal grounds: upright, «- Căn cứ …;», the last with a full stop', () => {
  const grounds = mainText().filter((p) => /Căn cứ/.test(p.text));
  assert.equal(grounds.length, 4);
  for (const [i, p] of grounds.entries()) {
    assert.match(p.text, i === 3 ? /^- Căn cứ [^;]*\.$/u : /^- Căn cứ [^;]*;$/u);
    assert.ok(p.runs.every((run) => !run.italic));
  }
});

test('B11 part: label and name in capitals, bold, centred; sections «I- TÊN» bold; real headings with outline levels', () => {
  const heads = mainText().filter((p) => p.outline !== undefined);
  const parts = heads.filter((p) => p.outline === '0');
  assert.deepEqual(
    parts.map((p) => p.text),
    [
      'Phần thứ nhất\nĐÁNH GIÁ CÔNG TÁC NHÂN SỰ NHIỆM KỲ QUA',
      'Phần thứ hai\nPHƯƠNG HƯỚNG CÔNG TÁC NHÂN SỰ',
      'Phần thứ ba\nPHƯƠNG ÁN NHÂN SỰ',
      'Phần thứ tư\nTỔ CHỨC THỰC HIỆN',
    ],
  );
  assert.ok(
    parts.every((p) => p.align === 'center' && looks(p) === '14 bold upright' && p.style === 'Heading1'),
  );
  const sections = heads.filter((p) => p.outline === '1');
  assert.ok(sections.every((p) => /^[IVX]+- [^a-zđ]+$/u.test(p.text) && looks(p) === '14 bold upright'));
  assert.ok(heads.every((p) => p.keepNext && p.style === `Heading${Number(p.outline) + 1}`));
});

test('B15 marks run without a gap: I- in parts, 1- and a) in numbered sections, I- where a part is one section', () => {
  const marks = mainText()
    .filter((p) => p.outline !== undefined)
    .map((p) => (p.outline === '0' ? p.text.split('\n')[0] : p.text.split(' ')[0]));
  assert.deepEqual(marks.slice(0, 12), [
    'Phần thứ nhất',
    'I-',
    '1-',
    '2-',
    '3-',
    'II-',
    '1-',
    '2-',
    '3-',
    'a)',
    'b)',
    'III-',
  ]);
  assert.deepEqual(marks.slice(-5), ['Phần thứ tư', 'I-', 'II-', 'III-', 'IV-']);
});

test('S1 S2 S3 S4 S5 signing on the right: authority bold, post plain, name bold, room between', () => {
  const at0 = final.paragraphs.findIndex((p) => p.text === 'T/M BAN THƯỜNG VỤ');
  const [authority, post, name] = final.paragraphs.slice(at0, at0 + 3);
  assert.deepEqual(
    [authority, post, name].map((p) => p && looks(p)),
    ['14 bold upright', '14 plain upright', '14 bold upright'],
  );
  assert.deepEqual([post?.text, name?.text], ['BÍ THƯ', 'Nguyễn Đức Thịnh']);
  assert.ok((name?.before ?? 0) >= 48 * 20);
});

test('S2 the head of an advisory body signs in person: the post alone, bold', async () => {
  const own = await paper({ ...FINAL_SETTING, signing: { post: 'TRƯỞNG BAN', name: 'Vũ Thị Thanh Mai' } });
  assert.equal(looks(find(own, 'TRƯỞNG BAN')), '14 bold upright');
});

test('S6 recipients and signing share one row that does not break, and the text before stays with it', () => {
  const table = final.tables.find((t) => all(t, 'w:t').some((t2) => t2.children[0] === 'Nơi nhận:'));
  assert.ok(table);
  assert.equal(all(table, 'w:tr').length, 1);
  assert.ok(all(table, 'w:cantSplit').length === 1);
  assert.ok(all(table, 'w:t').some((t) => t.children[0] === 'T/M BAN THƯỜNG VỤ'));
  assert.ok(
    bodyText()
      .slice(-2)
      .every((p) => p.keepNext),
  );
});

test('N1 N2 N3 N4 N5 «Nơi nhận:» 14 underlined, list 12 plain, semicolons and a full stop last', () => {
  const start = final.paragraphs.findIndex((p) => p.text === 'Nơi nhận:');
  const [head, ...list] = final.paragraphs.slice(start, start + 4);
  assert.equal(head && looks(head), '14 plain upright');
  assert.ok(head?.runs.every((run) => run.underline));
  assert.deepEqual(
    list.map((p) => p.text),
    ['- Ban Thường vụ Tỉnh ủy;', '- Các đồng chí ủy viên Ban Chấp hành;', '- Lưu Văn phòng Đảng ủy.'],
  );
  assert.ok(list.every((p) => looks(p) === '12 plain upright'));
});

test('A1 the text sends the reader to each appendix, under the section of its table', () => {
  const texts = mainText().map((p) => p.text);
  for (const [heading, mention] of [
    ['IV- CƠ CẤU, SỐ LƯỢNG', '(Chi tiết tại Phụ lục 1).'],
    ['VI- BẦU CỬ VÀ SỐ DƯ', '(Chi tiết tại Phụ lục 2).'],
    ['VII- ĐẠI BIỂU DỰ ĐẠI HỘI', '(Chi tiết tại Phụ lục 3).'],
    ['IV- DANH SÁCH GIỚI THIỆU BAN CHẤP HÀNH', '(Chi tiết tại Phụ lục 4).'],
    ['IX- TỔNG HỢP CƠ CẤU, SO SÁNH VỚI QUY ĐỊNH', '(Chi tiết tại Phụ lục 5).'],
  ] as const) {
    const from = texts.indexOf(heading);
    const next = texts.findIndex((text, i) => i > from && /^([IVX]+- |Phần )/.test(text));
    assert.ok(from !== -1 && texts.slice(from, next).includes(mention), mention);
  }
});

test('A2 A3 each appendix: label and title 14 bold capitals, «(Kèm theo …)» italic, centred', () => {
  for (let n = 1; n <= 5; n += 1) {
    const at0 = final.paragraphs.findIndex((p) => p.text === `PHỤ LỤC ${n}`);
    const [label, title, attached] = final.paragraphs.slice(at0, at0 + 3);
    assert.deepEqual(
      [label, title, attached].map((p) => p && looks(p)),
      ['14 bold upright', '14 bold upright', '14 plain italic'],
    );
    assert.equal(title?.text, title?.text.toUpperCase());
    assert.equal(
      attached?.text,
      '(Kèm theo Đề án số 05-ĐA/ĐU, ngày 05 tháng 7 năm 2025 của Đảng ủy xã Minh Tân)',
    );
    assert.ok([label, title, attached].every((p) => p?.align === 'center' && p.section === n));
  }
});

test('A4 A5 each appendix is a section on a new page, counted from 1; the text is not restarted', () => {
  const [main, ...rest] = final.sections;
  assert.equal(rest.length, 5);
  assert.equal(at(main, 'w:pgNumType')?.attrs['w:start'], undefined);
  for (const section of rest) {
    assert.equal(at(section, 'w:pgNumType')?.attrs['w:start'], '1');
    assert.equal(val(section, 'w:type') ?? 'nextPage', 'nextPage');
  }
});

test('A2 the only appendix has no number', async () => {
  const one = {
    ...sample,
    sections: sample.sections.map((s) => ({ ...s, tables: s.tables.filter((t) => t.type === 'B1') })),
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
  for (const table of final.tables.slice(-5)) {
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
  const head = final.paragraphs.filter((p) => p.text === 'Họ và tên');
  assert.ok(head.every((p) => looks(p) === '10 bold upright' && p.align === 'center'));
});

test('D5 tables are 10-12 pt', () => {
  for (let n = 1; n <= 5; n += 1) {
    const sizes = final.paragraphs
      .filter((p) => p.section === n && p.inTable)
      .flatMap((p) => p.runs.map((r) => r.size));
    for (const size of new Set(sizes)) assert.ok(size >= 10 && size <= 12, `${n}: ${size}`);
  }
});

test('D6 wide tables lie on turned pages', () => {
  const turned = final.sections.map((section) => at(section, 'w:pgSz')?.attrs['w:orient'] === 'landscape');
  assert.deepEqual(turned, [false, true, false, true, true, false]);
});

test('P6 the same scheme and setting give the same document and properties, byte for byte', async () => {
  const again = await paper(FINAL_SETTING);
  for (const path of Object.keys(final.files)) assert.equal(again.files[path], final.files[path], path);
  assert.match(final.files['docProps/core.xml'] ?? '', /<dcterms:created [^>]*>2025-07-05T00:00:00Z</);
  assert.doesNotMatch(draft.files['docProps/core.xml'] ?? '', /dcterms:created/);
});

test('a template straight from its start prints too, gaps and all', async () => {
  const start = schemeTemplate('leadership-consolidation')?.start({
    organisationName: 'Đảng bộ tỉnh Hải Thanh',
    superiorName: '',
    placeName: 'Hải Thanh',
    level: 'tinh',
    term: '2020-2025',
    edition: '2026-11',
  });
  assert.ok(start);
  const read = readPaper(await packPaper(deAnPaper(start, DRAFT_SETTING)));
  find(read, '- Căn cứ … của Trung ương;');
  const order = ['(Chi tiết tại Phụ lục 1).', '- Căn cứ … của Trung ương;', 'Phần I\nMỤC TIÊU, QUAN ĐIỂM'];
  const places = order.map((text) => read.paragraphs.indexOf(find(read, text)));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});
