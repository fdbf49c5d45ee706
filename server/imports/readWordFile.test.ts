import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { settleWord } from '@schemes/imports/word/settleWord';
import { wordNarrative } from '@schemes/imports/word/wordNarrative';
import { wordSections, wordTitle } from '@schemes/imports/word/wordSections';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readWordFile } from './readWordFile';

const SEED = new URL('../../../shared/seeds/002_5483d270c40d4586.txt', import.meta.url);

test('a published scheme saved as .docx is imported with its three parts and their points in place', {
  skip: existsSync(SEED) ? false : 'the seed documents are not there',
}, async () => {
  const lines = (await readFile(SEED, 'utf8')).split('\n');
  const file = await Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph({ text: line.trim() })) }] }),
  );
  const read = await readWordFile('002.docx', new Uint8Array(file));
  assert.deepEqual(read.notes, []);
  const { blocks } = settleWord(read, { capitals: false, letterhead: false });
  const sections = wordSections(blocks);
  assert.deepEqual(
    sections.map(({ part, number }) => [part?.label, number]),
    [
      [undefined, undefined],
      ['Phần I', 'I'],
      [undefined, 'II'],
      ['Phần II', 'I'],
      [undefined, 'II'],
      ['Phần III', undefined],
    ],
  );
  const points = sections.map(({ blocks: own, number }) => {
    const narrative = wordNarrative(own, number !== undefined);
    assert.equal(checkNarrative(narrative), null);
    const list = narrative.content?.find(({ type }) => type === 'orderedList');
    return list?.content?.length ?? 0;
  });
  assert.deepEqual(points, [0, 4, 6, 0, 9, 7]);
  const frame = wordNarrative(sections[3]?.blocks ?? [], true).content?.find(
    ({ type }) => type === 'bulletList',
  );
  assert.equal(frame?.content?.length, 7);
  assert.equal(frame?.content?.[4]?.content?.[1]?.content?.length, 3);
});

test('automatic numbers give the same structure as typed ones; content not imported is counted', async () => {
  const auto = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'n', level } });
  const file = await Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'n',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
              { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
              { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.START },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('Chú thích')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'ĐỀ ÁN', heading: HeadingLevel.TITLE }),
            new Paragraph('Nhân sự Ban Chấp hành'),
            auto('Tình hình', 0),
            auto('Số lượng', 1),
            new Paragraph({
              children: [
                new TextRun({ text: 'Có ', bold: true }),
                new TextRun('27 đồng chí.'),
                new FootnoteReferenceRun(1),
              ],
            }),
            auto('Đầu nhiệm kỳ', 2),
            auto('Cơ cấu', 1),
            auto('Phương án', 0),
            new Table({
              rows: [
                new TableRow({
                  children: [new TableCell({ children: [new Paragraph('Một')], columnSpan: 2 })],
                }),
                new TableRow({
                  children: ['a', 'b'].map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const read = await readWordFile('a.docx', new Uint8Array(file));
  assert.equal(wordTitle(read.blocks), 'ĐỀ ÁN Nhân sự Ban Chấp hành');
  assert.deepEqual(read.notes, [{ what: 'footnotes', text: 'Chú thích', block: 4, isTaken: false }]);
  const { blocks } = settleWord(read, { letterhead: false });
  const sections = wordSections(blocks);
  assert.deepEqual(
    sections.map(({ number, title }) => [number, title]),
    [
      [undefined, ''],
      ['I', 'Tình hình'],
      ['II', 'Phương án'],
    ],
  );
  const first = wordNarrative(sections[1]?.blocks ?? [], true);
  assert.deepEqual(
    first.content?.map(({ type, attrs }) => [type, attrs?.level]),
    [
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
      ['heading', 1],
    ],
  );
  assert.deepEqual(first.content?.[1]?.content?.[0], {
    type: 'text',
    text: 'Có ',
    marks: [{ type: 'bold' }],
  });
  const table = wordNarrative(sections[2]?.blocks ?? [], true);
  assert.equal(checkNarrative(table), null);
  assert.equal(table.content?.[0]?.content?.[0]?.content?.[0]?.attrs?.colspan, 2);
});
