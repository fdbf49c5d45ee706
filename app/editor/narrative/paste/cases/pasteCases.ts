import type { WordNoteKind } from '@schemes/imports/word/wordFile';

/** A page on the clipboard, and the content that the narrative must have after the paste. */
export interface PasteCase {
  readonly name: string;
  /** The page: the name of a file in this folder, or its HTML. */
  readonly html: string;
  /** The blocks, in the lines of `outlineOf`. */
  readonly outline: readonly string[];
  readonly notes?: readonly `${WordNoteKind}${string}`[];
}

const word = (body: string, style = '') =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>${style}</style></head><body lang=VI>${body}</body></html>`;
const mark = (label: string) =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`;
const point = (label: string, text: string, level = 1, list = 'l0', use = 'lfo1') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:18pt;mso-list:${list} level${level} ${use}'>${mark(label)}${text}<o:p></o:p></p>`;

/** Pages of Word, Google Docs, LibreOffice and the web. */
export const PASTE_CASES: readonly PasteCase[] = [
  {
    name: 'web: tick boxes, and points of a list of tasks',
    html: '<ul><li><input type="checkbox" checked> đã nộp</li><li role="checkbox" aria-checked="false"><p>chưa nộp</p></li></ul>',
    outline: ['- ☑ đã nộp', '- ☐ chưa nộp'],
    notes: ['tickBoxes: ☑ đã nộp', 'tickBoxes: ☐ chưa nộp'],
  },
  {
    name: 'Word: a numbered list with a lettered point, and no empty paragraph after it',
    html: 'word-numbered-list.html',
    outline: ['1. Việc một', '  a) Việc con', '2. Việc hai'],
    notes: [],
  },
  {
    name: 'Word: a tracked number and its comment',
    html: 'word-tracked-number.html',
    outline: ['p Có 27 đồng chí.'],
    notes: ['deletions: 25', 'insertions: 27', 'comments: Lời nhận xét'],
  },
  {
    name: 'Word: hidden text',
    html: 'word-hidden-text.html',
    outline: ['p Hiện tiếp'],
    notes: ['hidden: ẨN'],
  },
  {
    name: 'a table in a cell',
    html: 'table-in-a-cell.html',
    outline: ['| Ngoài/Trong 1/Trong 2 | B'],
    notes: ['innerTables: Trong 1 Trong 2'],
  },
  {
    name: 'Word: bullets of three levels',
    html: word(point('·', 'một') + point('o', 'hai', 2) + point('§', 'ba', 3) + point('·', 'bốn')),
    outline: ['- một', '  - hai', '    - ba', '- bốn'],
    notes: [],
  },
  {
    name: 'Word: a list continues at five',
    html: word(point('5.', 'năm') + point('6.', 'sáu')),
    outline: ['5. năm', '6. sáu'],
    notes: [],
  },
  {
    name: 'Word: two lists of bullets are two',
    html: word(point('-', 'một', 1, 'l0', 'lfo1') + point('+', 'hai', 1, 'l1', 'lfo2')),
    outline: ['- một', '- hai'],
    notes: [],
  },
  {
    name: 'Word: a paragraph that belongs to the point above it',
    html: word(`${point('1.', 'một')}<p class=MsoListParagraph>tiếp theo</p>${point('2.', 'hai')}`),
    outline: ['1. một', '  p tiếp theo', '2. hai'],
    notes: [],
  },
  {
    name: 'Word: Roman points are counted in digits, with a note',
    html: word(point('i.', 'một') + point('ii.', 'hai')),
    outline: ['1. một', '2. hai'],
    notes: ['renumbered: i. → 1. một', 'renumbered: ii. → 2. hai'],
  },
  {
    name: 'Word: point i is a letter among letters',
    html: word(point('h)', 'một') + point('i)', 'hai')),
    outline: ['h) một', 'i) hai'],
  },
  {
    name: 'Word: a list without written marks is read by the style sheet',
    html: word(
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>một</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>hai</p>",
      '@list l0:level1 {mso-level-number-format:alpha-lower; mso-level-text:"%1)";}',
    ),
    outline: ['a) một', 'b) hai'],
    notes: [],
  },
  {
    name: 'Word: a numbered heading is a heading, with a note of its number',
    html: word(
      `<h1 style='mso-list:l0 level1 lfo1'>${mark('1.')}Tình hình<o:p></o:p></h1><p class=MsoNormal>Đoạn.</p>`,
    ),
    outline: ['h1 Tình hình', 'p Đoạn.'],
    notes: ['renumbered: 1. Tình hình'],
  },
  {
    name: 'Word: a footnote',
    html: word(
      "<p class=MsoNormal>Có 27 đồng chí<a style='mso-footnote-id:ftn1' href='#_ftn1'><sup>[1]</sup></a>.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>Số liệu 2025</p></div></div>",
    ),
    outline: ['p Có 27 đồng chí.'],
    notes: ['footnotes: Số liệu 2025'],
  },
  {
    name: 'Word: struck text, digits above the line, a symbol, a table of contents',
    html: word(
      "<p class=MsoToc1>I. Tình hình 1</p><p class=MsoNormal>Rộng <s>20</s> 25 km<sup>2</sup> <span style='font-family:Wingdings;mso-char-type:symbol;mso-symbol-font-family:Wingdings'>þ</span> đạt</p>",
    ),
    outline: ['p Rộng 25 km² ☑ đạt'],
    notes: ['contents: I. Tình hình 1', 'struck: 20'],
  },
  {
    name: 'Word: old fonts',
    html: word(
      "<p class=MsoNormal><span style='font-family:\".VnTime\"'>§¶ng bé x· cã 12 th«n.</span></p><p class=MsoNormal><span style='font-family:VNI-Times'>Ñaûng boä xaõ.</span></p>",
    ),
    outline: ['p Đảng bộ xã có 12 thôn.', 'p Đảng bộ xã.'],
    notes: [
      'oldFonts: §¶ng bé x· cã 12 th«n. → Đảng bộ xã có 12 thôn.',
      'oldFonts: Ñaûng boä xaõ. → Đảng bộ xã.',
    ],
  },
  {
    name: 'Word: a picture and a comment of conditions',
    html: word(
      '<p class=MsoNormal>Trước<!--[if gte vml 1]><v:shape><v:imagedata src="a"/></v:shape><![endif]--><![if !vml]><img alt="Bản đồ" src="file:///a.png"><![endif]></p>',
    ),
    outline: ['p Trước'],
    notes: ['images: Bản đồ'],
  },
  {
    name: 'Google Docs: lists inside lists, bold only where it is',
    html: '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ol><li style="list-style-type:decimal" aria-level="1"><p><span style="font-weight:400">một</span></p></li><ol><li style="list-style-type:lower-alpha" aria-level="2"><p><span>con</span></p></li></ol><li style="list-style-type:decimal"><p><span>hai</span></p></li></ol><p><span>Sau</span></p></b>',
    outline: ['1. một', '  a) con', '2. hai', 'p Sau'],
    notes: [],
  },
  {
    name: 'LibreOffice: lists inside points, letters by the type of the list',
    html: '<html><body><ol><li><p style="margin-bottom: 0cm">một</p><ol type="a"><li><p>con</p></li></ol></li><li><p>hai</p></li></ol><ul><li><p>gạch</p></li></ul></body></html>',
    outline: ['1. một', '  a) con', '2. hai', '- gạch'],
    notes: [],
  },
  {
    name: 'the web: a list with a heading and a table inside a point',
    html: '<ul><li><h3>Đầu mục</h3>chữ<table><tr><td>a</td><td>b</td></tr></table></li></ul><h5>Nhỏ</h5>',
    outline: ['- Đầu mục', '  p chữ', '  p a', '  p b', 'h3 Nhỏ'],
    notes: ['innerTables: a b'],
  },
  {
    name: 'the web: lists counted in capitals and Roman numbers have a note',
    html: '<ol type="A" start="2"><li>hai</li></ol><ol style="list-style-type:lower-roman"><li>một</li></ol>',
    outline: ['2. hai', '1. một'],
    notes: ['renumbered: B. → 2. hai', 'renumbered: i. → 1. một'],
  },
  {
    name: 'a table in a cell: text beside the paragraphs, headings and the caption of it',
    html: '<table><tr><td><table><caption>Biểu</caption><tr><td>27<p>đồng chí</p></td><td><h3>Tiêu</h3><p>x</p></td><td><div>15</div><ul><li>nữ</li></ul>cuối</td></tr></table></td><td>B</td></tr></table>',
    outline: ['| Biểu/27/đồng chí/Tiêu/x/15/- nữ/cuối | B'],
    notes: ['innerTables: Biểu 27 đồng chí Tiêu x 15 nữ cuối'],
  },
  {
    name: 'a table with a heading in a cell stays one table',
    html: '<table><tr><td>A</td><td><h2>Đầu</h2></td><td>B</td></tr><tr><td>C</td><td>D</td><td>E</td></tr></table>',
    outline: ['| A | Đầu | B', '| C | D | E'],
    notes: [],
  },
  {
    name: 'Google Docs and Word: digits raised and lowered by their style',
    html: '<p>10<span style="font-size:0.6em;vertical-align:super">6</span> km<b style="position:relative;top:-3pt;mso-text-raise:3.0pt">2</b>, CO<span style="VERTICAL-ALIGN: sub">2</span></p>',
    outline: ['p 10⁶ km², CO₂'],
  },
  {
    name: 'Excel: text struck by its class',
    html: '<html><head><style><!--td {text-decoration:none;} .font5{color:black; text-decoration:line-through}--></style></head><body><table><tr><td>Có <font class="font5">25</font>27</td></tr></table></body></html>',
    outline: ['| Có 27'],
    notes: ['struck: 25'],
  },
  {
    name: 'Word: paragraphs hidden by their style, and struck or hidden text in other spellings',
    html: word(
      '<p class=An>ẩn</p><p class=MsoNormal>Có <span style="text-decoration-line:line-through">25</span>27<span style="display:none !important">26</span><span class=Sup>2</span></p><p class="An Hien">hiện</p>',
      '/* Style */ @font-face {font-family:An; display:none;} @media print {p {display:none}} p.An, li.An\n{margin:0; display:none;mso-hide:all;} p.MsoNormal:hover {display:none} p.An.Hien {display:block;mso-hide:none} .Sup {vertical-align:super}',
    ),
    outline: ['p Có 27²', 'p hiện'],
    notes: ['struck: 25', 'hidden: ẩn', 'hidden: 26'],
  },
  {
    name: 'Word: the format of a paragraph overrides its style, except an important rule',
    html: word(
      '<p class=An style="display:block">hiện</p><p class=Rat style="display:block">ẩn</p>',
      '.An {display:none} .Rat {display:none !important}',
    ),
    outline: ['p hiện'],
    notes: ['hidden: ẩn'],
  },
  {
    name: 'Word: a mark that no list can count stays as text',
    html: word(
      point('Điều 1.', 'Phạm vi') +
        point('1.', 'một') +
        point('1a.', 'một a') +
        point('B1', 'Bước') +
        point('0.', 'không') +
        point('2.', 'hai'),
    ),
    outline: ['p Điều 1. Phạm vi', '1. một', 'p 1a. một a', 'p B1 Bước', 'p 0. không', '2. hai'],
    notes: [],
  },
  {
    name: 'Word: Roman points beyond fifteen, and after a gap',
    html: word(point('XIV.', 'mười bốn') + point('XVI.', 'mười sáu') + point('XVII.', 'mười bảy')),
    outline: ['14. mười bốn', '16. mười sáu', '17. mười bảy'],
    notes: [
      'renumbered: XIV. → 14. mười bốn',
      'renumbered: XVI. → 16. mười sáu',
      'renumbered: XVII. → 17. mười bảy',
    ],
  },
  {
    name: 'the web: points with a number of their own, and a list that counts down',
    html: '<ol><li>một</li><li value="5">năm<ol type="a"><li value=3>con</li></ol></li><li>sáu</li></ol><p>Đoạn</p><ol reversed><li>ba</li><li>hai</li><li>một</li></ol>',
    outline: ['1. một', '5. năm', '  c) con', '6. sáu', 'p Đoạn', '3. ba', '2. hai', '1. một'],
    notes: [],
  },
  {
    name: 'the web: lists counted by a class or in short, and from a number that no paper has, have a note',
    html: '<html><head><style>ol.La{list-style:upper-roman inside}</style></head><body><ol class=La start=4><li>bốn</li><li>năm</li></ol><ol style="LIST-STYLE: inside lower-latin"><li>chữ</li></ol><ol type=A style="list-style-type:decimal"><li>số</li></ol><ol start="-2"><li>âm</li><li>hai</li></ol></body></html>',
    outline: ['4. bốn', '5. năm', 'a) chữ', '1. số', '1. âm', '2. hai'],
    notes: ['renumbered: IV. → 4. bốn', 'renumbered: -2. → 1. âm'],
  },
  {
    name: 'the web: a list that shows no numbers gets no numbers',
    html: '<ol style="list-style-type:none"><li>1.1. Một <b>đậm</b><ul><li>gạch</li></ul></li><li><p>1.2. Hai</p></li></ol>',
    outline: ['p 1.1. Một đậm', '- gạch', 'p 1.2. Hai'],
    notes: [],
  },
  {
    name: 'the web: the values of fields, and lines of preformatted text',
    html: '<p>Có <input value=27> đồng chí, <select><option>nam</option><option selected>nữ</option></select>, <select><option>xã</option><option>phường</option></select><input type=password value=x><input type=hidden value=y>.</p><pre>27\n<b>15\n9</b>\n</pre>',
    outline: ['p Có 27 đồng chí, nữ, xã.', 'p 27⏎15⏎9'],
    notes: [],
  },
  {
    name: 'LibreOffice: a footnote and an endnote',
    html: '<p>Có 27<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> đồng chí<a class="sdendnoteanc" href="#sdendnote1sym"><sup>i</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Số liệu 2025</p></div><div id="sdendnote1"><p><a class="sdendnotesym">i</a>Cuối</p></div>',
    outline: ['p Có 27 đồng chí'],
    notes: ['footnotes: Số liệu 2025', 'endnotes: Cuối'],
  },
  {
    name: 'headings with a mark written by hand lose the mark, with a note',
    html: '<h1>I. Tình hình</h1><h2><b>2</b>.1.&nbsp;<i>Tổ chức</i></h2><h3>a) Điểm</h3><h1>V.I. Lênin</h1><h1>II - Kết quả</h1><h2>27 - Kết quả</h2><h2>30.4 Giải phóng</h2><h2>3- 5 đồng chí</h2><ol style="list-style-type:square"><li>chấm</li></ol>',
    outline: [
      'h1 Tình hình',
      'h2 Tổ chức',
      'h3 Điểm',
      'h1 V.I. Lênin',
      'h1 Kết quả',
      'h2 27 - Kết quả',
      'h2 30.4 Giải phóng',
      'h2 3- 5 đồng chí',
      '- chấm',
    ],
    notes: [
      'renumbered: I. Tình hình',
      'renumbered: 2.1. Tổ chức',
      'renumbered: a) Điểm',
      'renumbered: II - Kết quả',
    ],
  },
];
