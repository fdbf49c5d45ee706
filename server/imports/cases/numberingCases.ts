import { level, numberingOf, paragraph, point } from '../testing/wordPackageOf';
import type { WordCase } from './wordCase';

const override = (depth: number, start: number) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const use = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;

/** Automatic numbers: each paragraph has the number that Word shows. */
export const NUMBERING_CASES: readonly WordCase[] = [
  {
    name: 'a list continues after text, with another numbering of the same definition',
    file: {
      body: point('một;', 1) + paragraph('Xen giữa.') + point('hai;', 2) + point('ba;', 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.')) + use(2, 1),
    },
    outline: ['1. một;', '  p Xen giữa.', '2. hai;', '3. ba;'],
    notes: [],
  },
  {
    name: 'deeper levels begin again below each point',
    file: {
      body:
        point('Một có việc sau đây;', 1) +
        point('a một;', 1, 1) +
        point('a hai;', 1, 1) +
        point('Hai có việc sau đây;', 1) +
        point('a ba;', 1, 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')),
    },
    outline: [
      '1. Một có việc sau đây;',
      '  a) a một;',
      '  b) a hai;',
      '2. Hai có việc sau đây;',
      '  a) a ba;',
    ],
    notes: [],
  },
  {
    name: 'a level that never restarts continues its numbers below the next heading',
    file: {
      body:
        point('Tình hình', 1) +
        point('một;', 1, 1) +
        point('hai;', 1, 1) +
        point('Phương hướng', 1) +
        point('ba;', 1, 1),
      numbering: numberingOf(
        1,
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
      ),
    },
    outline: ['§ I Tình hình', '1. một;', '2. hai;', '§ II Phương hướng', '3. ba;'],
    notes: [],
  },
  {
    name: 'legal numbers are in digits at every place',
    file: {
      body: point('Tình hình', 1) + point('Dân số của xã', 1, 1),
      numbering: numberingOf(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')),
    },
    outline: ['§ I Tình hình', 'h2 Dân số của xã'],
    notes: ['renumbered: 1.1. → a) Dân số của xã'],
  },
  {
    name: 'a level below a Roman one is counted I.1.',
    file: {
      body: point('Tình hình', 1) + point('Dân số', 1, 1) + point('Kinh tế', 1, 1),
      numbering: numberingOf(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.')),
    },
    outline: ['§ I Tình hình', 'h1 Dân số', 'h1 Kinh tế'],
    notes: [],
  },
  {
    name: 'a list style gives the levels of the numbering that links to it',
    file: {
      body: point('một;', 2) + point('hai;', 2),
      styles:
        '<w:style w:type="numbering" w:styleId="DS"><w:name w:val="DS"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', '', 3)}<w:styleLink w:val="DS"/></w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DS"/></w:abstractNum>${use(1, 1)}${use(2, 2)}`,
    },
    outline: ['3. một;', '4. hai;'],
    notes: [],
  },
  {
    name: 'a style finds its level by the level that names it',
    file: {
      body:
        paragraph('Tình hình', '<w:pStyle w:val="M1"/>') +
        paragraph('Dân số', '<w:pStyle w:val="M2"/>') +
        paragraph('Đoạn.'),
      styles:
        '<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="M1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="M2"><w:name w:val="M2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: numberingOf(
        1,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="M1"/>'),
        level(1, 'decimal', '%2.', '<w:pStyle w:val="M2"/>'),
      ),
    },
    outline: ['§ I Tình hình', 'h1 Dân số', 'p Đoạn.'],
    notes: [],
  },
  {
    name: 'a paragraph set to have no number has none, although its style has one',
    file: {
      body:
        paragraph('Tình hình', '<w:pStyle w:val="M1"/>') +
        paragraph('Không số', '<w:pStyle w:val="M1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="M1"><w:name w:val="M1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: numberingOf(1, level(0, 'upperRoman', '%1.')),
    },
    outline: ['§ I Tình hình', 'p Không số'],
    notes: [],
  },
  {
    name: 'an override of a whole level changes the kind of number of only that list',
    file: {
      body: point('một;', 1) + point('hai;', 2),
      numbering:
        numberingOf(1, level(0, 'decimal', '%1.')) +
        use(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)', '', 1)}</w:lvlOverride>`),
    },
    outline: ['1. một;', '  b) hai;'],
    notes: [],
  },
  {
    name: 'an override is used once, where its list begins',
    file: {
      body: point('bảy;', 2) + point('tám;', 2) + point('chín;', 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.')) + use(2, 1, override(0, 7)),
    },
    outline: ['7. bảy;', '8. tám;', '9. chín;'],
    notes: [],
  },
  {
    name: 'letters of Word without đ have a note if the paper prints other letters',
    file: {
      body: ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => point(`việc ${text};`, 1)).join(''),
      numbering: numberingOf(1, level(0, 'lowerLetter', '%1)')),
    },
    outline: ['a) việc một;', 'b) việc hai;', 'c) việc ba;', 'd) việc bốn;', 'e) việc năm;'],
    notes: ['renumbered: e) → đ) việc năm;'],
  },
  {
    name: 'a number in an unusual form is written in digits, with a note',
    file: {
      body: point('việc một;', 1),
      numbering: numberingOf(1, level(0, 'cardinalText', '%1.')),
    },
    outline: ['1. việc một;'],
    notes: ['numberForms: 1. việc một;'],
  },
  {
    name: 'bullets inside numbered points stay inside',
    file: {
      body:
        point('Việc một;', 1) +
        point('con một;', 2) +
        point('cháu;', 2, 1) +
        point('Việc hai;', 1) +
        point('con hai.', 2),
      numbering:
        numberingOf(1, level(0, 'decimal', '%1.')) +
        numberingOf(2, level(0, 'bullet', '-'), level(1, 'bullet', '+')),
    },
    outline: ['1. Việc một;', '  - con một;', '    - cháu;', '2. Việc hai;', '  - con hai.'],
    notes: [],
  },
  {
    name: 'a hidden or deleted paragraph is not counted',
    file: {
      body:
        point('một;', 1) +
        point('xóa;', 1)
          .replace('</w:numPr>', '</w:numPr><w:rPr><w:del w:id="1"/></w:rPr>')
          .replace(/<w:r>(.*?)<\/w:r>/, '<w:del w:id="2"><w:r>$1</w:r></w:del>') +
        point('hai;', 1),
      numbering: numberingOf(1, level(0, 'decimal', '%1.')),
    },
    outline: ['1. một;', '2. hai;'],
    notes: ['deletions -: xóa;'],
  },
];
