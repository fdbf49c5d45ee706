import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { applySectionEdits, rootsOf } from '../../doc/applySectionEdits';
import { addRow } from '../../doc/editRows';
import { readNarrative, writeNarrative } from '../../doc/narrativeFragment';
import { narrativeRoot, tableRoot } from '../../doc/roots';
import type { SectionSnapshot } from '../../model/scheme/snapshot';
import { checkNarrative } from '../../model/text/checkNarrative';
import type { NarrativeNode } from '../../model/text/narrative';
import type { WordBlock, WordParagraph } from './wordFile';
import { importWord, matchSections } from './wordIntoScheme';
import { wordSections } from './wordSections';

const line = (text: string): WordParagraph => ({ kind: 'paragraph', texts: [{ text }], heading: null });
const table = (...rows: readonly (readonly string[])[]): WordBlock => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => ({ paragraphs: [line(text)], colspan: 1, rowspan: 1 }))),
});
const doc = (...content: readonly NarrativeNode[]): NarrativeNode => ({ type: 'doc', content });
const paragraph = (text: string): NarrativeNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const SECTIONS: readonly SectionSnapshot[] = [
  { id: 'facts', title: 'Thông tin chung', status: { state: 'drafting' }, narrative: doc(), tables: [] },
  {
    id: 'sizes',
    part: { label: 'Phần thứ hai', title: 'Phương hướng công tác nhân sự' },
    number: 'IV',
    title: 'Cơ cấu, số lượng',
    status: { state: 'drafting' },
    narrative: doc(paragraph('Lời cũ.')),
    tables: [],
  },
  {
    id: 'delegates',
    number: 'VII',
    title: 'Đại biểu dự đại hội',
    status: { state: 'drafting' },
    narrative: doc(paragraph('Đại biểu cũ.')),
    tables: [
      {
        id: 'quotas',
        type: 'quotas',
        title: 'Biểu phân bổ',
        rows: [{ id: 'an-lac', order: 'a0', cells: { organisation: 'Chi bộ An Lạc', official_members: 70 } }],
      },
    ],
  },
];

const BLOCKS: readonly WordBlock[] = [
  line('Mở đầu của tệp.'),
  line('Phần thứ hai'),
  line('PHƯƠNG HƯỚNG CÔNG TÁC NHÂN SỰ'),
  line('I. Số lượng, cơ cấu'),
  line('1. Số lượng'),
  line('Ban Chấp hành 27 đồng chí.'),
  line('II. Đại biểu dự Đại hội'),
  line('Đại hội triệu tập 141 đại biểu.'),
  table(
    ['TT', 'Tên tổ chức đảng', 'Số chi bộ', 'Đảng viên chính thức', 'Đại biểu đương nhiên'],
    ['1', 'Chi bộ An Lạc', '1', '74', '1'],
    ['2', 'Chi bộ Bình Minh', '1', 'sáu tám', '0'],
  ),
  table(['Việc', 'Ngày'], ['Họp', '1/7']),
];

const parts = wordSections(BLOCKS);
let ids = 0;
const newId = () => {
  ids += 1;
  return `new-${ids}`;
};
const choice = (section: string | null, replaces = false) => ({ section, replaces });

/** The document of the scheme after the edits. */
function takeParts(...choices: readonly ReturnType<typeof choice>[]) {
  const ydoc = new Y.Doc();
  for (const { id, narrative, tables } of SECTIONS) {
    writeNarrative(ydoc.getXmlFragment(narrativeRoot(id)), narrative);
    for (const { id: name, rows } of tables)
      for (const { id: row, cells } of rows) addRow(ydoc.getMap(tableRoot(name)), row, cells);
  }
  const taking = importWord(parts, choices, SECTIONS, newId);
  const undoer = new Y.UndoManager(rootsOf(ydoc, taking.sections), {
    doc: ydoc,
    trackedOrigins: new Set(['word']),
    captureTimeout: 0,
  });
  const before = JSON.stringify([
    text(ydoc, 'sizes'),
    text(ydoc, 'delegates'),
    ydoc.getMap(tableRoot('quotas')),
  ]);
  ydoc.transact(() => applySectionEdits(ydoc, taking.sections), 'word');
  return { ydoc, undoer, before, ...taking };
}

function text(ydoc: Y.Doc, section: string): readonly string[] {
  const read = (node: NarrativeNode): string => node.text ?? (node.content ?? []).map(read).join(' ');
  return (readNarrative(ydoc.getXmlFragment(narrativeRoot(section))).content ?? []).map(read);
}

test('parts match sections of the same or a similar name; the others match none', () => {
  assert.deepEqual(
    parts.map(({ title }) => title),
    ['', 'Số lượng, cơ cấu', 'Đại biểu dự Đại hội'],
  );
  assert.deepEqual(matchSections(parts, SECTIONS), [null, 'sizes', 'delegates']);
});

test('text is appended or replaces the present text, as chosen for each part', () => {
  const { ydoc, sections } = takeParts(choice(null), choice('sizes'), choice('delegates', true));
  assert.deepEqual(text(ydoc, 'sizes'), ['Lời cũ.', 'Số lượng', 'Ban Chấp hành 27 đồng chí.']);
  assert.deepEqual(text(ydoc, 'delegates'), ['Đại hội triệu tập 141 đại biểu.', 'Việc Ngày Họp 1/7']);
  for (const { narrative } of sections)
    assert.equal(checkNarrative({ type: 'doc', content: narrative }), null);
});

test('of two parts for one section the second follows the first; the facts accept none', () => {
  const { ydoc } = takeParts(choice('sizes', true), choice('sizes', true), choice('facts'));
  assert.deepEqual(text(ydoc, 'sizes'), ['Mở đầu của tệp.', 'Số lượng', 'Ban Chấp hành 27 đồng chí.']);
  assert.deepEqual(text(ydoc, 'facts'), []);
});

test('a table with the headings of a table of the section is merged into it by name; unreadable cells are counted', () => {
  const { sections, doubts } = takeParts(choice(null), choice(null), choice('delegates'));
  const [{ edits } = assert.fail()] = sections[0]?.tables ?? [];
  assert.deepEqual(
    edits.cells.filter(({ column }) => column === 'official_members'),
    [{ row: 'an-lac', column: 'official_members', value: 74 }],
  );
  assert.deepEqual(
    edits.rows.map(({ cells }) => cells['organisation']),
    ['Chi bộ Bình Minh'],
  );
  assert.deepEqual(edits.removed, []);
  assert.deepEqual(
    doubts.map(({ title, cells, skipped }) => [title, cells.map(({ text }) => text), skipped]),
    [['Biểu phân bổ', ['sáu tám'], []]],
  );
  // Where the section has no such table, it stays in the text.
  const other = takeParts(choice(null), choice(null), choice('sizes'));
  assert.deepEqual(other.sections[0]?.tables, []);
  assert.ok(other.sections[0]?.narrative.filter(({ type }) => type === 'table').length === 2);
});

test('one undo reverts the whole import and nothing that others wrote since', () => {
  const { ydoc, undoer, before } = takeParts(
    choice('sizes'),
    choice('sizes', true),
    choice('delegates', true),
  );
  undoer.undo();
  assert.equal(
    JSON.stringify([text(ydoc, 'sizes'), text(ydoc, 'delegates'), ydoc.getMap(tableRoot('quotas'))]),
    before,
  );
  const again = takeParts(choice(null), choice(null), choice('delegates', true));
  writeNarrative(again.ydoc.getXmlFragment(narrativeRoot('sizes')), doc(paragraph('Người khác viết.')));
  again.undoer.undo();
  assert.deepEqual(text(again.ydoc, 'sizes'), ['Lời cũ.', 'Người khác viết.']);
  assert.deepEqual(text(again.ydoc, 'delegates'), ['Đại biểu cũ.']);
});
