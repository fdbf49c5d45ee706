import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { type BodyCell, BodyRows, unwrapBodyRows } from './bodyRows';

const plain: BodyCell = {
  lines: ['Nguyễn Văn A'],
  width: 1200,
  size: 24,
  bold: false,
  align: 'left',
  keep: false,
  dense: false,
};
const rows: readonly (readonly BodyCell[])[] = [
  [plain, { ...plain, lines: [], align: 'center' }],
  [
    { ...plain, bold: true, keep: true },
    { ...plain, lines: ['một', 'hai'], dense: true, size: 18 },
  ],
  [
    { ...plain, lines: [`A & "B" <'C'> ]]> D`] },
    { ...plain, keep: true, dense: true, bold: true },
  ],
];

/** The row as objects of docx. */
const own = (cells: readonly BodyCell[]) =>
  new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ lines, width, size, bold, align, keep, dense }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: (lines.length > 0 ? lines : ['']).map(
            (text) =>
              new Paragraph({
                style: TABLE_STYLE,
                ...(keep ? { keepNext: true } : {}),
                ...(dense ? { spacing: { before: 0, after: 0 } } : {}),
                alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [new TextRun({ text, size, ...(bold ? { bold: true } : {}) })],
              }),
          ),
        }),
    ),
  });

async function tableOf(children: TableRow[]): Promise<string> {
  const table = new Table({ rows: children, columnWidths: [1200, 1200] });
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  return xml.slice(xml.indexOf('<w:tr>'), xml.lastIndexOf('</w:tbl>'));
}

test('rows written as text equal the XML that docx writes', async () => {
  const text = unwrapBodyRows(await tableOf([new BodyRows(rows)]));
  assert.equal(text, await tableOf(rows.map(own)));
});
