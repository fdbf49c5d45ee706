import { paragraph, run, table } from '../testing/wordPackageOf';
import type { WordCase } from './wordCase';

const fieldChar = (type: string, more = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  `${fieldChar('begin')}${code(instruction)}${fieldChar('separate')}${result}${fieldChar('end')}`;
const tracked = (kind: 'ins' | 'del', text: string) =>
  kind === 'ins'
    ? `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`
    : `<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (kind: string) => `<w:rPr><w:${kind} w:id="9" w:author="A"/></w:rPr>`;

/** The content of runs and paragraphs: fields, tracked changes, notes, symbols, controls, tables. */
export const CONTENT_CASES: readonly WordCase[] = [
  {
    name: 'a field inside the code of another field gives no text',
    file: {
      body: paragraph(
        `${run('Có ')}${fieldChar('begin')}${code(' IF ')}${field(' MERGEFIELD A ', run('ẩn'))}${code(' = 1 ')}${fieldChar('separate')}${run('27')}${fieldChar('end')}${run(' đồng chí.')}`,
      ),
    },
    outline: ['p Có 27 đồng chí.'],
    notes: [],
  },
  {
    name: 'a field inside the result of another keeps its result',
    file: {
      body: paragraph(
        `${fieldChar('begin')}${code(' REF a ')}${fieldChar('separate')}${run('Mục ')}${field(' PAGE ', run('3'))}${fieldChar('end')}${run('.')}`,
      ),
    },
    outline: ['p Mục 3.'],
    notes: [],
  },
  {
    name: 'a field without a result has a note',
    file: {
      body: paragraph(
        `${run('Đồng chí ')}${fieldChar('begin')}${code(' MERGEFIELD HoTen ')}${fieldChar('end')}${run('.')}`,
      ),
    },
    outline: ['p Đồng chí .'],
    notes: ['emptyFields -: MERGEFIELD HoTen'],
  },
  {
    name: 'a tick box of a form is its sign, a list of a form its entry',
    file: {
      body:
        paragraph(
          `${fieldChar('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>')}${code(' FORMCHECKBOX ')}${fieldChar('end')}${run(' Đồng ý')}`,
        ) +
        paragraph(
          `${fieldChar('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Nam"/><w:listEntry w:val="Nữ"/></w:ddList></w:ffData>')}${code(' FORMDROPDOWN ')}${fieldChar('end')}`,
        ),
    },
    outline: ['p ☒ Đồng ý', 'p Nữ'],
    notes: [],
  },
  {
    name: 'insertions are imported, deletions are omitted, and both have a note',
    file: {
      body: paragraph(`${run('Có ')}${tracked('del', '25')}${tracked('ins', '27')}${run(' đồng chí.')}`),
    },
    outline: ['p Có 27 đồng chí.'],
    notes: ['deletions -: 25', 'insertions: 27'],
  },
  {
    name: 'tracked changes can be refused by kind',
    file: {
      body: paragraph(`${run('Có ')}${tracked('del', '25')}${tracked('ins', '27')}${run(' đồng chí.')}`),
    },
    decisions: { insertions: false, deletions: true },
    outline: ['p Có 25 đồng chí.'],
  },
  {
    name: 'one deletion of two is accepted as text',
    file: { body: paragraph(`${tracked('del', 'Một')}${run(' hai ')}${tracked('del', 'ba')}`) },
    decisions: { 'deletions/1': true },
    outline: ['p hai ba'],
    notes: ['deletions -: Một', 'deletions: ba'],
  },
  {
    name: 'a deleted paragraph end joins two paragraphs, with a note',
    file: { body: paragraph('Câu một', mark('del')) + paragraph(' và câu hai.') },
    outline: ['p Câu một và câu hai.'],
    notes: ['deletions -: ¶'],
  },
  {
    name: 'a deleted paragraph end that a person keeps separates the paragraphs',
    file: { body: paragraph('Câu một', mark('del')) + paragraph('và câu hai.') },
    decisions: { deletions: true },
    outline: ['p Câu một', 'p và câu hai.'],
  },
  {
    name: 'moved text is only at its new place',
    file: {
      body:
        paragraph(`${run('Đầu.')}<w:moveFrom w:id="1">${run(' Chuyển.')}</w:moveFrom>`) +
        paragraph(`<w:moveTo w:id="2">${run('Chuyển.')}</w:moveTo>`),
    },
    outline: ['p Đầu.', 'p Chuyển.'],
    notes: ['deletions -: Chuyển.', 'insertions: Chuyển.'],
  },
  {
    name: 'a deleted row of a table is omitted, with a note',
    file: {
      body: table(['a', 'b'], ['c', 'd']).replace(
        '<w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">c',
        '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t xml:space="preserve">c',
      ),
    },
    outline: ['| a | b'],
    notes: ['deletions -: cd'],
  },
  {
    name: 'struck text is omitted, with a note',
    file: { body: paragraph(`${run('Có ')}${run('25', '<w:strike/>')}${run(' 27 đồng chí.')}`) },
    outline: ['p Có  27 đồng chí.'],
    notes: ['struck -: 25'],
  },
  {
    name: 'text that a style hides is hidden, unless the text itself is set to be shown',
    file: {
      body: paragraph(run('Ẩn') + run('Hiện', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="An"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    outline: ['p Hiện'],
    notes: ['hidden -: Ẩn'],
  },
  {
    name: 'a footnote has a note with its text, and can be imported in brackets',
    file: {
      body: paragraph(`${run('Có 27 đồng chí')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
      footnotes: `<w:footnote w:id="2">${paragraph('Theo số liệu 2025')}</w:footnote>`,
    },
    decisions: { footnotes: true },
    outline: ['p Có 27 đồng chí (Theo số liệu 2025).'],
    notes: ['footnotes: Theo số liệu 2025'],
  },
  {
    name: 'a comment is omitted, with a note of its author',
    file: {
      body: paragraph(
        `<w:commentRangeStart w:id="0"/>${run('27 đồng chí.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      comments: `<w:comment w:id="0" w:author="Lan">${paragraph('Xem lại số này')}</w:comment>`,
    },
    outline: ['p 27 đồng chí.'],
    notes: ['comments -: Lan: Xem lại số này'],
  },
  {
    name: 'symbols become the characters they draw, and unknown symbols have a note',
    file: {
      body: paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run(' đạt, tỷ lệ ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 15%')}<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>`,
      ),
    },
    outline: ['p ☑ đạt, tỷ lệ ≥ 15%'],
    notes: ['unknownSymbols -: Webdings F021'],
  },
  {
    name: 'digits above the line stay above it',
    file: {
      body: paragraph(`${run('Rộng 25 km')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('.')}`),
    },
    outline: ['p Rộng 25 km².'],
    notes: [],
  },
  {
    name: 'content controls give their content but not their hints',
    file: {
      body: `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(
        `${run('Năm ')}<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt>`,
      )}</w:sdtContent></w:sdt>`,
    },
    outline: ['p Năm ☒'],
    notes: ['placeholders -: Bấm để nhập'],
  },
  {
    name: 'a part inserted from another file has a note',
    file: { body: `${paragraph('Trước.')}<w:altChunk r:id="rId9"/>${paragraph('Sau.')}` },
    outline: ['p Trước.', 'p Sau.'],
    notes: ['chunks -: rId9'],
  },
  {
    name: 'pictures, charts, equations and headers have a note',
    file: {
      body:
        paragraph(
          `${run('Hình')}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Ảnh 1"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
        ) +
        paragraph(
          `${run('Biểu đồ')}<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Chart 2"/><a:graphic><a:graphicData><c:chart r:id="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
        ) +
        paragraph(`${run('Công thức ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`),
      header: paragraph('MẬT'),
      footer: paragraph(''),
    },
    outline: ['p Hình', 'p Biểu đồ', 'p Công thức'],
    notes: ['images -: Ảnh 1', 'objects -: Chart 2', 'equations -: a+b', 'headers -: MẬT'],
  },
  {
    name: 'hyphens, tabs and line breaks are kept as signs',
    file: {
      body: paragraph(
        '<w:r><w:t>Nghị quyết 18</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t><w:softHyphen/><w:br/><w:t>dòng hai</w:t><w:br w:type="page"/></w:r>',
      ),
    },
    outline: ['p Nghị quyết 18-NQ/TW⏎dòng hai'],
    notes: [],
  },
  {
    name: 'cells joined downwards and sideways keep their places',
    file: {
      body: `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('A')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('B')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc><w:tc>${paragraph('C')}</w:tc><w:tc>${paragraph('D')}</w:tc></w:tr></w:tbl>`,
    },
    outline: ['| ↓2 A | →2 B', '| C | D'],
    notes: [],
  },
  {
    name: 'a row that ends early is filled, and rows in content controls are read',
    file: {
      body: `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr><w:tc>${paragraph('c')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    },
    outline: ['| a | b', '| c | '],
    notes: [],
  },
  {
    name: 'a table in a cell is joined to the text of the cell, with a note',
    file: { body: table([`${paragraph('Ngoài')}${table(['Trong 1', 'Trong 2'])}${paragraph('')}`, 'B']) },
    outline: ['| Ngoài/Trong 1/Trong 2/ | B'],
    notes: ['innerTables: Trong 1 Trong 2'],
  },
];
