import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { schemeFromWord } from '@schemes/imports/word/schemeFromWord';
import { settleWord, type WordDecisions } from '@schemes/imports/word/settleWord';
import { readOutline } from '@schemes/imports/word/testing/readOutline';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CONTENT_CASES } from './cases/contentCases';
import { HANDED_CASES } from './cases/handedCases';
import { LOSS_CASES } from './cases/lossCases';
import { MARK_CASES } from './cases/markCases';
import { NUMBERING_CASES } from './cases/numberingCases';
import { STRUCTURE_CASES } from './cases/structureCases';
import type { WordCase } from './cases/wordCase';
import { readWordFile } from './readWordFile';
import { level, numberingOf, paragraph, point, run, table, wordPackageOf } from './testing/wordPackageOf';

const CASES = [
  ...HANDED_CASES,
  ...CONTENT_CASES,
  ...NUMBERING_CASES,
  ...MARK_CASES,
  ...LOSS_CASES,
  ...STRUCTURE_CASES,
];

async function bytesOf({ file }: WordCase): Promise<Uint8Array> {
  if (typeof file !== 'string') return wordPackageOf(file);
  return new Uint8Array(await readFile(new URL(`./cases/${file}`, import.meta.url)));
}

let ids = 0;
const made = (blocks: Parameters<typeof schemeFromWord>[0], decisions: WordDecisions = {}) =>
  schemeFromWord(blocks, {
    title: 'Đề án',
    term: '2025-2030',
    edition: 'test',
    facts: {},
    names: { facts: 'Thông tin chung', opening: 'Mở đầu' },
    newId: () => {
      ids += 1;
      return `row-${ids}`;
    },
    decisions,
  });

for (const one of CASES) {
  test(`Word: ${one.name}`, async () => {
    const file = await readWordFile('a.docx', await bytesOf(one));
    const settled = settleWord(file, one.decisions ?? {});
    assert.deepEqual(readOutline(settled.blocks), one.outline);
    const { snapshot, notes } = made(settled.blocks);
    for (const { narrative } of storedSnapshot(snapshot).sections)
      assert.equal(checkNarrative(narrative), null);
    if (!one.notes) return;
    const told = [...settled.notes, ...notes].map(
      ({ what, text, isTaken }) => `${what}${isTaken ? '' : ' -'}: ${text}`,
    );
    assert.deepEqual(told, one.notes);
  });
}

test('every decision that a note offers changes what is taken', async () => {
  for (const one of CASES) {
    const file = await readWordFile('a.docx', await bytesOf(one));
    const { notes, blocks } = settleWord(file);
    for (const { key, isTaken, isChoice, what, text } of notes) {
      const other = settleWord(file, { [key]: !isTaken });
      assert.deepEqual(
        other.notes.find((note) => note.key === key)?.isTaken,
        isChoice ? !isTaken : isTaken,
        `${one.name}: ${what} ${text}`,
      );
      // A note about an end joins paragraphs or keeps them apart; others change the text. At the last it joins nothing.
      const same = JSON.stringify(other.blocks) === JSON.stringify(blocks);
      if (text !== '¶' || !one.name.includes('is kept'))
        assert.equal(same, !isChoice, `${one.name}: ${what} “${text}” changes nothing`);
    }
  }
});

test('a file in the strict form of the standard is read like one in the transitional form', async () => {
  const parts = unzipSync(
    wordPackageOf({
      body: point('một;', 1) + paragraph(run('Ẩn', '<w:vanish/>') + run('Hiện')),
      numbering: numberingOf(1, level(0, 'decimal', '%1.', '', 4)),
    }),
  );
  const strict = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(
        strFromU8(bytes)
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ]),
  );
  const { blocks } = settleWord(await readWordFile('a.docx', zipSync(strict)));
  assert.deepEqual(readOutline(blocks), ['4. một;', 'p Hiện']);
});

test('a row that begins late is a person with the right columns; the table can stay in the text', async () => {
  const bytes = await readFile(new URL('./cases/row-that-begins-late.docx', import.meta.url));
  const { blocks } = settleWord(await readWordFile('a.docx', new Uint8Array(bytes)));
  const table = made(blocks).snapshot.sections[1]?.tables[0];
  assert.deepEqual(
    table?.rows.map(({ cells }) => [cells['full_name'], cells['birth'], cells['current_post']]),
    [
      ['Nguyễn Văn An', '1975', 'Bí thư'],
      ['Lê Thị Bình', '1980', 'Phó Bí thư'],
      ['Trần Văn Cảnh', '1978', 'Ủy viên'],
    ],
  );
  const kept = made(blocks, { typedTables: false }).snapshot.sections[1];
  assert.deepEqual(kept?.tables, []);
  assert.equal(kept?.narrative.content?.[0]?.type, 'table');
});

test('a Word table of fixed rows becomes a table of the scheme with the rows in their places', async () => {
  const body =
    paragraph('I. Số lượng') +
    table(
      ['TT', 'Cơ quan', 'Số lượng theo quy định', 'Số lượng hiện có', 'Ghi chú'],
      ['1', 'Ban Chấp hành', '29', '27', ''],
      ['2', 'Ban Thường vụ', '9', '9', 'đủ'],
    );
  const { blocks } = settleWord(await readWordFile('a.docx', wordPackageOf({ body })));
  const read = made(blocks).snapshot.sections[1]?.tables[0];
  assert.equal(read?.type, 'seats');
  assert.deepEqual(
    read.rows.map(({ id, cells }) => [id, cells['max_allowed'], cells['current'], cells['note']]).slice(0, 3),
    [
      ['executive_committee', 29, 27, undefined],
      ['standing_committee', 9, 9, 'đủ'],
      ['secretary', undefined, undefined, undefined],
    ],
  );
});

test('columns that a table of the scheme does not have are named, and sums are no people', async () => {
  const body =
    paragraph('I. Nhân sự') +
    table(
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Số phiếu'],
      ['1', 'Nguyễn Văn An', '1975', 'Bí thư', '27/29'],
      ['2', 'Lê Thị Bình', '1980', 'Phó Bí thư', ''],
      ['', 'Cộng: 2 đồng chí', '', '', ''],
      ['', 'Cộng mục I: 2 đồng chí', '', '', ''],
      ['', 'Trong đó: Nữ 1 đồng chí', '', '', ''],
      ['', 'Danh sách này có 2 đồng chí', '', '', ''],
    );
  const { blocks } = settleWord(await readWordFile('a.docx', wordPackageOf({ body })));
  const { snapshot, notes } = made(blocks);
  assert.deepEqual(
    snapshot.sections[1]?.tables[0]?.rows.map(({ cells }) => cells['full_name']),
    ['Nguyễn Văn An', 'Lê Thị Bình'],
  );
  assert.deepEqual(
    notes.map(({ what, text, isTaken }) => [what, text, isTaken]),
    [
      ['typedTables', 'Nhân sự', true],
      ['tableColumns', 'Số phiếu: 27/29', false],
    ],
  );
});

test('a Word file keeps underlined words, and lines in the middle or at the right; a link is not underlined', async () => {
  const jc = (value: string) => `<w:jc w:val="${value}"/>`;
  const body =
    paragraph('I. Số lượng') +
    paragraph('Ở giữa trang.', jc('center')) +
    paragraph('Bên phải trang.', jc('right')) +
    paragraph(
      run('Có nhiều chữ ') +
        run('gạch chân', '<w:u w:val="single"/>') +
        run(' và không.', '<w:u w:val="none"/>'),
      jc('both'),
    ) +
    paragraph(run('Trang web.', '<w:rStyle w:val="Hyperlink"/>'), jc('left'));
  const styles =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';
  const { blocks } = settleWord(await readWordFile('a.docx', wordPackageOf({ body, styles })));
  const { content = [] } = made(blocks).snapshot.sections[1]?.narrative ?? {};
  assert.deepEqual(
    content.map(({ attrs }) => attrs?.['align']),
    ['center', 'right', undefined, undefined],
  );
  assert.deepEqual(
    content.slice(2).map((node) => node.content?.map(({ text, marks }) => [text, marks?.[0]?.type])),
    [
      [
        ['Có nhiều chữ ', undefined],
        ['gạch chân', 'underline'],
        [' và không.', undefined],
      ],
      [['Trang web.', undefined]],
    ],
  );
});
