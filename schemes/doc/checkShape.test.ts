import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import type { Outline } from '../model/scheme/outline';
import { checkShape } from './checkShape';
import { MAX_ROWS } from './checkTable';
import { addRow, moveRow, removeRow, setCell } from './editRows';
import { writeNarrative } from './narrativeFragment';
import type { ShapeProblem } from './shapeProblem';

const OUTLINE: Outline = {
  template: { id: 'x', version: 1 },
  title: 'x',
  term: '2025-2030',
  edition: '2026-11',
  sections: [
    { id: 'facts', title: 'x', tables: [] },
    {
      id: 'p1',
      title: 'x',
      tables: (['seats', 'roster', 'surplus', 'quotas', 'headcount'] as const).map((type) => ({
        id: type,
        type,
        title: type,
      })),
    },
  ],
};

/**
 * The problem with a change to a document that holds the fixed rows and two paragraphs. `stranger` is an empty
 * document, in which roots can be opened under another type.
 */
function problemIn(change: (doc: Y.Doc, stranger: Y.Doc) => void): ShapeProblem | null {
  const author = new Y.Doc();
  for (const [table, ids] of [
    ['seats', ['executive_committee', 'secretary']],
    ['surplus', ['executive_committee']],
  ] as const) {
    for (const id of ids) addRow(author.getMap(`t:${table}`), id);
  }
  addRow(author.getMap('t:roster'), 'person', { full_name: 'Nguyễn Thị Hạnh' });
  writeNarrative(author.getXmlFragment('n:p1'), {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'một hai' }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    ],
  });
  const room = new Y.Doc();
  Y.applyUpdate(room, Y.encodeStateAsUpdate(author));
  let problem: ShapeProblem | null = null;
  room.on('afterTransaction', (transaction: Y.Transaction) => {
    problem ??= checkShape(transaction, OUTLINE);
  });
  const stranger = new Y.Doc();
  for (const doc of [author, stranger]) doc.on('update', (update: Uint8Array) => Y.applyUpdate(room, update));
  author.transact(() => stranger.transact(() => change(author, stranger)));
  return problem;
}

const problemOf = (change: (doc: Y.Doc, stranger: Y.Doc) => void) => problemIn(change)?.problem ?? null;
const table = (doc: Y.Doc, id: string) => doc.getMap<unknown>(`t:${id}`);
const text = (doc: Y.Doc) => (doc.getXmlFragment('n:p1').get(0) as Y.XmlElement).get(0) as Y.XmlText;
const put = (name: string, into?: (element: Y.XmlElement) => void) => (doc: Y.Doc) => {
  const element = new Y.XmlElement(name);
  into?.(element);
  doc.getXmlFragment('n:p1').insert(0, [element]);
};

test('accepts what the edit functions and the editor write', () => {
  for (const change of [
    (doc) => void doc.getMap('facts').set('level', 'xa_moi'),
    (doc) => void doc.getMap('facts').delete('level'),
    (doc) => void setCell(table(doc, 'seats'), 'secretary', 'planned', 1),
    (doc) => void setCell(table(doc, 'roster'), 'person', 'slated', ['committee', 'secretary']),
    (doc) => void setCell(table(doc, 'roster'), 'person', 'full_name', undefined),
    (doc) => addRow(table(doc, 'roster'), 'V1StGXR8_Z5jdHi6B-myT', { birth: '1975-04' }),
    (doc) => addRow(table(doc, 'seats'), 'bloc', { title: 'Khối đảng' }, { parent: 'executive_committee' }),
    (doc) => addRow(table(doc, 'quotas'), 'stated', { women: 3 }),
    (doc) => moveRow(table(doc, 'roster'), 'person', null),
    (doc) => removeRow(table(doc, 'roster'), 'person'),
    (doc) => text(doc).insert(3, ' và ba'),
    (doc) => text(doc).insert(0, 'tiếng'.normalize('NFD')),
    (doc) => text(doc).insert(0, 'cột\tcột'),
    (doc) => text(doc).format(0, 3, { bold: {}, provision: { id: 'CT35-2024/TW' } }),
    (doc) => text(doc).format(0, 3, { bold: null }),
    (doc) => text(doc).delete(0, 4),
    (doc) => doc.getXmlFragment('n:p1').delete(0, 2),
    put('heading', (element) => element.setAttribute('level', 2 as unknown as string)),
    put('paragraph', (element) => element.insert(0, [new Y.XmlText('a'), new Y.XmlElement('hardBreak')])),
    put('table', (element) => {
      const [row, cell] = [new Y.XmlElement('tableRow'), new Y.XmlElement('tableCell')];
      cell.setAttribute('colwidth', [120] as unknown as string);
      cell.insert(0, [new Y.XmlElement('paragraph')]);
      row.insert(0, [cell]);
      element.insert(0, [row]);
    }),
  ] as ((doc: Y.Doc) => void)[]) {
    assert.equal(problemIn(change), null, String(change));
  }
});

test('accepts only known facts with values of their type', () => {
  const set = (key: string, value: unknown) => (doc: Y.Doc) => void doc.getMap('facts').set(key, value);
  assert.deepEqual(problemIn(set('leavers', 'ba')), { where: 'facts/leavers', problem: 'cell.notInteger' });
  assert.equal(problemOf(set('leavers', -1)), 'cell.outOfRange');
  assert.equal(problemOf(set('place_name', 'a'.repeat(101))), 'cell.tooLong');
  assert.equal(problemOf(set('place_name', 'tiếng'.normalize('NFD'))), 'cell.notText');
  assert.equal(problemOf(set('unknown', 1)), 'shape.unknownKey');
  assert.equal(problemOf(set('leavers', new Y.Map())), 'cell.notInteger');
  assert.equal(problemOf(set('place_name', new Uint8Array(3))), 'cell.notText');
  assert.equal(problemOf(set('place_name', new Y.Doc())), 'cell.notText');
  assert.equal(
    problemOf((_, doc) => doc.getArray('facts').insert(0, ['x'])),
    'shape.notPlain',
  );
});

test('accepts only rows of the shape of their table', () => {
  const row = (id: string, root: string, value: unknown) => (doc: Y.Doc) =>
    void table(doc, root).set(id, value);
  const mapOf = (entries: Record<string, unknown>) => new Y.Map(Object.entries(entries));
  assert.deepEqual(
    problemIn((doc) => void setCell(table(doc, 'roster'), 'person', 'birth', '1975-13')),
    {
      where: 't:roster/person/c:birth',
      problem: 'cell.notMonthYear',
    },
  );
  assert.equal(
    problemOf((doc) => void setCell(table(doc, 'seats'), 'secretary', 'share', 5)),
    'cell.computed',
  );
  assert.equal(
    problemOf((doc) => void setCell(table(doc, 'seats'), 'secretary', 'none', 5)),
    'shape.unknownKey',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'roster'), 'x', { birth: 5 })),
    'cell.notMonthYear',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'surplus'), 'x')),
    'shape.noRowsHere',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'roster'), 'stated')),
    null,
    'any id where there is no stated row',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'surplus'), 'stated')),
    'shape.noRowsHere',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'roster'), '__proto__')),
    'shape.rowId',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'roster'), 'a b')),
    'shape.rowId',
  );
  assert.equal(
    problemOf((doc) => removeRow(table(doc, 'seats'), 'secretary')),
    'shape.fixedRow',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'roster'), 'x', {}, { parent: 'person' })),
    'shape.parent',
  );
  assert.equal(
    problemOf((doc) => addRow(table(doc, 'seats'), 'x', {}, { parent: 'x' })),
    'shape.parent',
  );
  assert.equal(problemOf(row('x', 'roster', { order: 'a0' })), 'shape.notRow');
  assert.equal(problemOf(row('x', 'roster', new Y.Array())), 'shape.notRow');
  assert.equal(problemOf(row('x', 'roster', new Y.Text('a0'))), 'shape.notRow');
  for (const order of [undefined, '', 5, 'a', 'zz', 'a00', '!'.repeat(5), 'a'.repeat(201)]) {
    const entries = order === undefined ? {} : { order };
    assert.equal(problemOf(row('x', 'roster', mapOf(entries))), 'shape.order', String(order));
  }
  assert.equal(
    problemOf((doc) => (table(doc, 'roster').get('person') as Y.Map<unknown>).delete('order')),
    'shape.order',
  );
  assert.equal(problemOf(row('x', 'roster', mapOf({ order: 'a0', extra: 1 }))), 'shape.unknownKey');
  assert.equal(problemOf(row('x', 'roster', mapOf({ order: 'a0', 'c:note': mapOf({}) }))), 'cell.notText');
  assert.equal(
    problemOf((_, doc) => doc.getArray('t:roster').insert(0, [1])),
    'shape.notPlain',
  );
});

test('accepts no more than MAX_ROWS rows in a table', () => {
  const fill = (count: number) => (doc: Y.Doc) => {
    for (let i = 0; i < count; i++) table(doc, 'quotas').set(`r${i}`, new Y.Map([['order', 'a0']]));
  };
  assert.equal(problemOf(fill(MAX_ROWS)), null);
  assert.equal(problemOf(fill(MAX_ROWS + 1)), 'shape.tooManyRows');
});

test('accepts a bound number only with a valid figure, form and text', () => {
  const bind = (attrs: Readonly<Record<string, string>>) =>
    problemOf(
      put('paragraph', (paragraph) => {
        const number = new Y.XmlElement('number');
        for (const [key, value] of Object.entries(attrs)) number.setAttribute(key, value);
        paragraph.insert(0, [number]);
      }),
    );
  const right = { figure: 'cell/headcount/advisory/heads', form: 'noun', text: '28 đồng chí' };
  assert.equal(bind(right), null);
  assert.equal(bind({ ...right, text: '13,3%' }), null);
  assert.equal(bind({ figure: right.figure, form: right.form }), 'shape.attribute');
  const wrongs: readonly Readonly<Record<string, string>>[] = [
    { figure: 'https://x.vn' },
    { figure: 'cell' },
    { form: 'roman' },
    { text: '' },
    { text: '<b>28</b>' },
    { text: ' 28' },
    { text: '8'.repeat(200) },
    { onclick: 'x' },
  ];
  for (const wrong of wrongs)
    assert.equal(bind({ ...right, ...wrong }), 'shape.attribute', JSON.stringify(wrong));
  assert.equal(problemOf(put('number')), 'shape.nesting');
});

test('accepts in narratives only the nodes, marks and attributes of the schema', () => {
  assert.deepEqual(problemIn(put('script')), { where: 'n:p1', problem: 'shape.nesting' });
  assert.equal(problemOf(put('listItem')), 'shape.nesting');
  assert.equal(problemOf(put('constructor')), 'shape.nesting');
  assert.equal(problemOf(put('paragraph', (p) => p.setAttribute('onclick', 'x'))), 'shape.attribute');
  assert.equal(problemOf(put('heading', (h) => h.setAttribute('level', '9'))), 'shape.attribute');
  assert.equal(
    problemOf(put('paragraph', (p) => p.insert(0, [new Y.XmlElement('paragraph')]))),
    'shape.nesting',
  );
  assert.equal(problemOf(put('table', (t) => t.insert(0, [new Y.XmlText('a')]))), 'shape.nesting');
  assert.equal(
    problemOf((doc) => doc.getXmlFragment('n:p1').insert(0, [new Y.XmlText('a')])),
    'shape.nesting',
  );
  assert.equal(
    problemOf((doc) =>
      doc.getXmlFragment('n:p1').insert(0, [new Y.XmlHook('paragraph') as unknown as Y.XmlText]),
    ),
    'shape.nesting',
  );
  assert.equal(
    problemOf((_, doc) => void doc.getMap('n:p1').set('a', 1)),
    'shape.attribute',
  );
  assert.equal(
    problemOf((_, doc) => doc.getArray('n:p1').insert(0, ['a'])),
    'shape.notNode',
  );
  assert.equal(
    problemOf((_, doc) => doc.getArray('n:p1').insert(0, [new Y.Text('a')])),
    'shape.nesting',
  );
  assert.equal(
    problemOf((doc) => text(doc).insert(0, 'a\u0000')),
    'shape.control',
  );
  assert.equal(
    problemOf((doc) => text(doc).insertEmbed(0, { image: 'x' })),
    'shape.notText',
  );
  assert.equal(
    problemOf((doc) => text(doc).setAttribute('a', 1)),
    'shape.attribute',
  );
  const bad: readonly Record<string, unknown>[] = [
    { script: {} },
    { bold: 1 },
    { bold: { href: 'x' } },
    { provision: {} },
    { provision: { id: '<a>' } },
    { constructor: {} },
  ];
  for (const marks of bad) {
    assert.equal(
      problemOf((doc) => text(doc).format(0, 3, marks)),
      'shape.mark',
      JSON.stringify(marks),
    );
  }
  const deep = (depth: number): Y.XmlElement => {
    const list = new Y.XmlElement('bulletList');
    const item = new Y.XmlElement('listItem');
    if (depth > 0) item.insert(0, [deep(depth - 1)]);
    list.insert(0, [item]);
    return list;
  };
  assert.equal(
    problemOf((doc) => doc.getXmlFragment('n:p1').insert(0, [deep(4)])),
    null,
  );
  assert.equal(
    problemOf((doc) => doc.getXmlFragment('n:p1').insert(0, [deep(7)])),
    'shape.tooDeep',
  );
});
