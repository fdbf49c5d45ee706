import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '@schemes/doc/outlineRoot';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { LostRow, LostWork } from '@schemes/model/notes/lostWork';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import * as Y from 'yjs';
import { narrativeText } from '../changes/narrativeText';
import { insertLostWork } from './insertLostWork';

const NONE: LostWork = { text: [], facts: [], rows: [] };
const bold = { type: 'bold' } as const;
const paragraph = (...content: NarrativeNode[]): NarrativeNode => ({ type: 'paragraph', content });
const text = (words: string): NarrativeNode => ({ type: 'text', text: words });

const SNAPSHOT: Snapshot = {
  format: 'de-an/snapshot',
  version: 1,
  title: 'Thử',
  term: '2025-2030',
  template: { id: 't', version: 1 },
  edition: 'e',
  facts: { incumbents: 27 },
  waivers: [],
  sections: [
    {
      id: 'one',
      title: 'Một',
      status: { state: 'drafting' },
      narrative: {
        type: 'doc',
        content: [
          paragraph(text('Đầu.')),
          paragraph(text('Cấp ủy gồm '), { ...text('27 đồng chí'), marks: [bold] }, text('.')),
          paragraph(text('Lặp.')),
          paragraph(text('Lặp.')),
        ],
      },
      tables: [
        {
          id: 'roster',
          type: 'roster',
          title: 'Danh sách',
          rows: [{ id: 'p', order: 'a0', cells: { full_name: 'An' } }],
        },
        {
          id: 'seats',
          type: 'seats',
          title: 'Số lượng',
          rows: [{ id: 'r', order: 'a0', cells: { planned: 27 } }],
        },
      ],
    },
  ],
};

function setUp() {
  const doc = new Y.Doc();
  writeSnapshot(doc, SNAPSHOT);
  const section = readOutline(doc)?.sections[0];
  assert.ok(section);
  const now = () => {
    const one = readSnapshot(doc)?.sections[0];
    assert.ok(one);
    return one;
  };
  return {
    doc,
    take: (work: Partial<LostWork>) => insertLostWork(doc, section, { ...NONE, ...work }),
    texts: () => (now().narrative.content ?? []).map((node) => narrativeText(node).join('\n')),
    narrative: () => now().narrative,
    cells: (table: string, row: string) =>
      now()
        .tables.find(({ id }) => id === table)
        ?.rows.find(({ id }) => id === row)?.cells,
    facts: () => readSnapshot(doc)?.facts,
  };
}

const row = (change: Partial<LostRow>): LostRow => ({
  table: 'seats',
  row: 'r',
  name: '',
  kind: 'cell',
  column: 'planned',
  before: null,
  after: null,
  ...change,
});

test('replaces the changed words of a paragraph and keeps its formatting; idempotent', () => {
  const t = setUp();
  const work = { text: [{ before: 'Cấp ủy gồm 27 đồng chí.', after: 'Cấp ủy gồm 29 đồng chí cả thảy.' }] };
  assert.deepEqual(t.take(work), { inserted: 1, present: 0, skipped: 0 });
  assert.equal(t.texts()[1], 'Cấp ủy gồm 29 đồng chí cả thảy.');
  const marked = t.narrative().content?.[1]?.content?.find(({ marks }) => marks);
  assert.match(marked?.text ?? '', /^29 đồng chí/, 'bold text stays bold');
  assert.deepEqual(t.take(work), { inserted: 0, present: 1, skipped: 0 });
  assert.equal(t.texts()[1], 'Cấp ủy gồm 29 đồng chí cả thảy.');
});

test('leaves a paragraph that others changed since, or that occurs twice', () => {
  const t = setUp();
  const before = t.texts();
  const blocks = [
    { before: 'Đầu cũ.', after: 'Đầu mới.' },
    { before: 'Lặp.', after: 'Khác.' },
    { before: 'Đầu.', after: 'Đầu.' },
  ];
  assert.deepEqual(t.take({ text: blocks }), { inserted: 0, present: 0, skipped: 3 });
  assert.deepEqual(t.texts(), before);
});

test('appends new paragraphs and deletes removed ones', () => {
  const t = setUp();
  const blocks = [
    { before: null, after: 'Thêm một.\nThêm hai.' },
    { before: 'Đầu.', after: null },
  ];
  assert.deepEqual(t.take({ text: blocks }), { inserted: 2, present: 0, skipped: 0 });
  assert.deepEqual(t.texts(), ['Cấp ủy gồm 27 đồng chí.', 'Lặp.', 'Lặp.', 'Thêm một.', 'Thêm hai.']);
});

test('writes a value over the old one only, never over another user’s value or where it is invalid', () => {
  const t = setUp();
  const rows = [
    row({ before: 27, after: 29 }),
    row({ column: 'current', before: 25, after: 26 }),
    row({ row: 'none', before: null, after: 3 }),
    row({ column: 'reason', before: null, after: 7 }),
    row({ table: 'schedule', before: null, after: 3 }),
  ];
  const facts = [
    { key: 'incumbents', before: 27, after: null },
    { key: 'leavers', before: 1, after: 2 },
    { key: 'level', before: null, after: 'no such level' },
  ];
  assert.deepEqual(t.take({ rows, facts }), { inserted: 2, present: 0, skipped: 6 });
  assert.deepEqual(t.cells('seats', 'r'), { planned: 29 });
  assert.deepEqual(t.facts(), {});
});

test('adds a row with its cells; leaves parts of rows, removed rows and moved rows', () => {
  const t = setUp();
  const person = { table: 'roster', row: 'q', name: 'Bình' };
  const rows = [
    row({ ...person, kind: 'rowAdded', column: undefined }),
    row({ ...person, column: 'full_name', after: 'Bình' }),
    row({ row: 'new', kind: 'rowAdded', column: undefined }),
    row({ table: 'roster', row: 'p', kind: 'rowRemoved', column: undefined }),
    row({ table: 'roster', row: 'p', kind: 'rowMoved', column: undefined }),
  ];
  assert.deepEqual(t.take({ rows }), { inserted: 2, present: 0, skipped: 3 });
  assert.deepEqual(t.cells('roster', 'q'), { full_name: 'Bình' });
  assert.deepEqual(t.cells('roster', 'p'), { full_name: 'An' });
});
