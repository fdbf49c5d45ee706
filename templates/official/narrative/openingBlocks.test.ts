import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { mainText, SAMPLE } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all } from '@templates/official/testing/xmlTree';
import { bullets, heading, narrative, paragraph } from '@templates/schemes/starting/narrativeNodes';

const print = async (id: string, written: NarrativeNode) => {
  const sections = SAMPLE.sections
    .filter((section) => section.id === id)
    .map((section) => ({ ...section, narrative: written, tables: [] }));
  return readPaper(await packPaper(deAnPaper({ ...SAMPLE, sections }, FINAL_SETTING)));
};
const opening = async (...blocks: readonly NarrativeNode[]) =>
  mainText(await print('can-cu', narrative(...blocks)))
    .slice(3)
    .map((p) => p.text);

test('B10 grounds print alike whether written as a list, with dashes or with other endings', async () => {
  assert.deepEqual(
    await opening(
      bullets('Căn cứ Điều lệ Đảng,', 'Căn cứ Chỉ thị số 45-CT/TW'),
      paragraph('- Căn cứ Quy chế bầu cử.'),
      paragraph('Ban Chấp hành xây dựng Đề án:'),
    ),
    [
      '- Căn cứ Điều lệ Đảng;',
      '- Căn cứ Chỉ thị số 45-CT/TW;',
      '- Căn cứ Quy chế bầu cử.',
      'Ban Chấp hành xây dựng Đề án:',
    ],
  );
});

test('B10 a ground in italics prints upright', async () => {
  const italic: NarrativeNode = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'Căn cứ Điều lệ Đảng', marks: [{ type: 'italic' }] }],
  };
  const [ground] = mainText(await print('can-cu', narrative(italic))).slice(3);
  assert.ok(ground?.runs.every((run) => !run.italic));
});

test('B10 an introductory sentence, or a list of other items, is unchanged', async () => {
  assert.deepEqual(
    await opening(
      paragraph('Căn cứ tình hình trên, Đảng ủy trình Đề án như sau:'),
      bullets('Căn cứ thứ nhất', 'Việc khác'),
    ),
    ['Căn cứ tình hình trên, Đảng ủy trình Đề án như sau:', '- Căn cứ thứ nhất', '- Việc khác'],
  );
});

test('B10 inside the parts a paragraph that begins «Căn cứ» is ordinary text', async () => {
  const paper = await print(
    'p2-1',
    narrative(heading(1, 'Quan điểm'), paragraph('Căn cứ tình hình, cấp ủy quyết định')),
  );
  assert.equal(mainText(paper).at(-1)?.text, 'Căn cứ tình hình, cấp ủy quyết định');
});

test('S6 a table that ends the text stays on the page of the signature, with its introduction', async () => {
  const cell = { type: 'tableCell', content: [paragraph('x')] };
  const row = { type: 'tableRow', content: [cell] };
  const paper = await print('p4', narrative(paragraph('Như sau:'), { type: 'table', content: [row, row] }));
  const kept = all(paper.tables[1] ?? paper.body, 'w:tr').map((r) => all(r, 'w:keepNext').length > 0);
  assert.deepEqual(kept, [false, true]);
  assert.equal(paper.paragraphs.find((p) => p.text === 'Như sau:')?.keepNext, true);
});

test('underlined words and lines set aside print as the text has them; headings keep the form', async () => {
  const aligned = (text: string, align: string): NarrativeNode => ({ ...paragraph(text), attrs: { align } });
  const marked: NarrativeNode = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Có ' },
      { type: 'text', text: 'gạch chân', marks: [{ type: 'underline' }] },
    ],
  };
  const cell = (content: NarrativeNode) => ({ type: 'tableCell', content: [content] });
  const row = { type: 'tableRow', content: [cell(aligned('ô', 'right')), cell(paragraph('khác'))] };
  const paper = await print(
    'p4',
    narrative(aligned('giữa', 'center'), aligned('phải', 'right'), aligned('trái', 'left'), marked, {
      type: 'table',
      content: [row],
    }),
  );
  const of = (text: string) => paper.paragraphs.find((p) => p.text === text);
  assert.deepEqual(
    ['giữa', 'phải', 'trái', 'Có gạch chân', 'ô', 'khác'].map((text) => of(text)?.align),
    ['center', 'right', 'left', 'both', 'right', 'left'],
  );
  assert.deepEqual(
    ['giữa', 'phải', 'trái'].map((text) => of(text)?.firstLine),
    [0, 0, 567],
  );
  assert.deepEqual(
    of('Có gạch chân')?.runs.map(({ underline }) => underline),
    [false, true],
  );
});
