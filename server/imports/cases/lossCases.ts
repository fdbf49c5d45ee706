import { level, numberingOf, paragraph, point, run, table } from '../testing/wordPackageOf';
import type { WordCase } from './wordCase';

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const deletedCell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(deleted(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tableOf = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const deleted = (text: string) =>
  `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const endMark = (kind: string) => `<w:rPr><w:${kind} w:id="9"/></w:rPr>`;
const box = (text: string) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

const insertedPoint = (text: string) =>
  paragraph(
    `<w:ins w:id="1">${run(text)}</w:ins>`,
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${endMark('ins')}`,
  );

/** What is lost or moved when rows, ends of paragraphs and fields are not imported. */
export const LOSS_CASES: readonly WordCase[] = [
  {
    name: 'a row whose cells all continue the row above makes no cell longer',
    file: {
      body: tableOf(
        row(cell('A', begins) + cell('B', begins)),
        row(cell('', goesOn) + cell('', goesOn)),
        row(cell('C') + cell('D')),
      ),
    },
    outline: ['| A | B', '| C | D'],
    notes: [],
  },
  {
    name: 'a deleted row inside a joined cell moves no cell, with one note',
    file: {
      body: tableOf(
        row(cell('A', begins) + cell('B')),
        row(deletedCell('', goesOn) + deletedCell('C'), '<w:del w:id="1"/>'),
        row(cell('D') + cell('E')),
      ),
    },
    outline: ['| A | B', '| D | E'],
    notes: ['deletions -: C'],
  },
  {
    name: 'a deleted row in which a joined cell begins leaves its place to the row below',
    file: {
      body: tableOf(
        row(deletedCell('A', begins) + deletedCell('B'), '<w:del w:id="1"/>'),
        row(cell('', goesOn) + cell('C')),
        row(cell('D') + cell('E')),
      ),
    },
    outline: ['|  | C', '| D | E'],
    notes: ['deletions -: AB'],
  },
  {
    name: 'a deleted row of a table still has its joined cells if a person keeps the row',
    file: {
      body: tableOf(
        row(cell('A', begins) + cell('B')),
        row(deletedCell('', goesOn) + deletedCell('C'), '<w:del w:id="1"/>'),
      ),
    },
    decisions: { deletions: true },
    outline: ['| ↓2 A | B', '| C'],
  },
  {
    name: 'a hidden row of a table is omitted, with a note',
    file: { body: tableOf(row(cell('A') + cell('B')), row(cell('C') + cell('D'), '<w:hidden/>')) },
    outline: ['| A | B'],
    notes: ['hidden -: CD'],
  },
  {
    name: 'a deleted cell stays as an empty cell, and an inserted cell is imported',
    file: {
      body: tableOf(
        row(cell('25', '<w:cellDel w:id="1"/>') + cell('27', '<w:cellIns w:id="2"/>') + cell('C')),
      ),
    },
    outline: ['|  | 27 | C'],
    notes: ['deletions -: 25', 'insertions: 27'],
  },
  {
    name: 'a sentence whose end is deleted is kept if only a text box follows',
    file: { body: paragraph(run('Có 27 đồng chí.') + box('Hộp'), endMark('del')) },
    outline: ['p Có 27 đồng chí.'],
    notes: ['textBoxes -: Hộp', 'deletions -: ¶'],
  },
  {
    name: 'a sentence whose paragraph end is deleted continues after a text box',
    file: {
      body:
        paragraph(run('Có 27') + box('Hộp'), endMark('del')) + paragraph(' đồng chí.') + table(['a', 'b']),
    },
    outline: ['p Có 27 đồng chí.', '| a | b'],
  },
  {
    name: 'a sentence whose end is hidden is kept if the hint of an empty control follows',
    file: {
      body:
        paragraph('Có 27 đồng chí.', '<w:rPr><w:vanish/></w:rPr>') +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Bấm để nhập')}</w:sdtContent></w:sdt>` +
        table(['a', 'b']) +
        paragraph('Sau.'),
    },
    outline: ['p Có 27 đồng chí.', '| a | b', 'p Sau.'],
    notes: ['hidden -: ¶', 'placeholders -: Bấm để nhập'],
  },
  {
    name: 'a sentence whose inserted end is refused is kept before a table',
    file: { body: paragraph('Có 27 đồng chí.', endMark('ins')) + table(['a', 'b']) + paragraph('Sau.') },
    decisions: { insertions: false },
    outline: ['p Có 27 đồng chí.', '| a | b', 'p Sau.'],
  },
  {
    name: 'a field that never ends has a note and hides nothing',
    file: {
      body:
        paragraph(run('Có ') + mark('begin') + code(' MERGEFIELD So ') + run('27 đồng chí.')) +
        paragraph('Sau.'),
    },
    outline: ['p Có 27 đồng chí.', 'p Sau.'],
    notes: ['emptyFields -: MERGEFIELD So'],
  },
  {
    name: 'a field that never ends leaves the fields after it as they are',
    file: {
      body: paragraph(
        mark('begin') +
          code(' A ') +
          mark('separate') +
          run('Có ') +
          mark('begin') +
          code(' B ') +
          mark('separate') +
          run('27') +
          mark('end') +
          run('.'),
      ),
    },
    outline: ['p Có 27.'],
    notes: ['emptyFields -: A'],
  },
  {
    name: 'a button without a result has a note',
    file: {
      body: paragraph(mark('begin') + code(' MACROBUTTON NoMacro [Họ tên] ') + mark('end') + run('Sau.')),
    },
    outline: ['p Sau.'],
    notes: ['emptyFields -: MACROBUTTON NoMacro [Họ tên]'],
  },
  {
    name: 'tabs, line breaks and hyphens of a footnote stay between its texts',
    file: {
      body: paragraph(`${run('Có 27')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
      footnotes: `<w:footnote w:id="2"><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>Mục</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>15</w:t><w:noBreakHyphen/><w:t>QĐ</w:t></w:r></w:p></w:footnote>`,
    },
    decisions: { footnotes: true },
    outline: ['p Có 27 (Mục 12 15-QĐ).'],
    notes: ['footnotes: Mục 12 15-QĐ'],
  },
  {
    name: 'fractions and powers of an equation keep their strokes',
    file: {
      body: paragraph(
        `${run('Đạt ')}<m:oMath><m:f><m:num><m:r><m:t>27</m:t></m:r></m:num><m:den><m:r><m:t>29</m:t></m:r></m:den></m:f><m:r><m:t>+</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ),
    },
    decisions: { equations: true },
    outline: ['p Đạt 27/29+x^2'],
    notes: ['equations: 27/29+x^2'],
  },
  {
    name: 'paragraphs of a header are apart in its note',
    file: { body: paragraph('Đoạn.'), header: paragraph('MẬT') + paragraph('Bản 2') },
    outline: ['p Đoạn.'],
    notes: ['headers -: MẬT Bản 2'],
  },
  {
    name: 'word art, texts of drawings and texts above others have a note',
    file: {
      body:
        paragraph(
          `${run('Một')}<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r><w:r><w:drawing><a:p><a:t>Sơ đồ</a:t></a:p></w:drawing></w:r>`,
        ) +
        paragraph(
          `<w:r><w:ruby><w:rt>${run('trên')}</w:rt><w:rubyBase>${run('Dưới')}</w:rubyBase></w:ruby></w:r>`,
        ),
    },
    outline: ['p Một', 'p Dưới'],
    notes: ['objects -: DỰ THẢO', 'objects -: Sơ đồ', 'objects -: trên'],
  },
  {
    name: 'a part that is another file has a note',
    file: { body: `${paragraph('Trước.')}<w:subDoc r:id="rId9"/>` },
    outline: ['p Trước.'],
    notes: ['chunks -: rId9'],
  },
  {
    name: 'numbers after a refused inserted point are as in the file, with a note',
    file: {
      body: point('Một.', 1) + insertedPoint('Hai.') + point('Ba.', 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.')),
    },
    decisions: { insertions: false },
    outline: ['1. Một.', '3. Ba.'],
    notes: ['insertions -: Hai.', 'keptNumbers: 3. Ba.'],
  },
  {
    name: 'numbers after an accepted inserted point have no note',
    file: {
      body: point('Một.', 1) + insertedPoint('Hai.') + point('Ba.', 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.')),
    },
    outline: ['1. Một.', '2. Hai.', '3. Ba.'],
    notes: ['insertions: Hai.'],
  },
];
