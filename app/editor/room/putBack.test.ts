import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { readNarrative, writeNarrative } from '@schemes/doc/narrativeFragment';
import { readOutline } from '@schemes/doc/outlineRoot';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { explanationsRoot, narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import * as Y from 'yjs';
import { putBack } from './putBack';

const paragraph = (text: string): NarrativeNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const SNAPSHOT: Snapshot = {
  format: 'de-an/snapshot',
  version: 1,
  title: 'Thử',
  term: '2025-2030',
  template: { id: 't', version: 1 },
  edition: 'e',
  facts: {},
  waivers: [],
  sections: ['one', 'two'].map((id) => ({
    id,
    title: id,
    status: { state: 'drafting' },
    narrative: { type: 'doc', content: [paragraph('Đầu.')] },
    tables: [
      {
        id: `headcount-${id}`,
        type: 'headcount',
        title: 'Khung',
        rows: [{ id: 'r', order: 'a0', cells: { units: 3 } }],
      },
    ],
  })),
};

/** Replaces the editor's rewriting, which changes only what differs. */
function rewrite(from: Y.XmlFragment, into: Y.XmlFragment): void {
  into.delete(0, into.length);
  writeNarrative(into, readNarrative(from));
}

function setUp() {
  const live = new Y.Doc();
  writeSnapshot(live, SNAPSHOT);
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(live));
  const outline = readOutline(live);
  assert.ok(outline);
  return { live, mine, outline };
}

const units = (doc: Y.Doc, id: string) =>
  readSnapshot(doc)?.sections.find((s) => s.id === id)?.tables[0]?.rows[0]?.cells.units;

describe('after a refusal', () => {
  test('puts an explanation back in an open section; returns that of a locked section as lost', () => {
    const { live, mine, outline } = setUp();
    const put = (doc: Y.Doc, section: string, text: string) =>
      doc.getMap(explanationsRoot(section)).set(`R|c|${section}|||`, { code: 'c', params: { n: 1 }, text });
    put(mine, 'one', 'Vì thiếu nguồn.');
    put(mine, 'two', 'Vì mới sáp nhập.');
    const lost = putBack(mine, live, outline, (id) => id === 'one', rewrite);
    const texts = readSnapshot(live)?.sections.map(({ explanations }) =>
      explanations?.map(({ text }) => text),
    );
    assert.deepEqual(texts, [['Vì thiếu nguồn.'], undefined]);
    assert.deepEqual(
      lost.map(({ section, work }) => [section, work.text]),
      [['two', [{ before: null, after: 'Vì mới sáp nhập.' }]]],
    );
  });

  test('puts my edits back in an open section; edits of others stay', () => {
    const { live, mine, outline } = setUp();
    setCell(mine.getMap(tableRoot('headcount-one')), 'r', 'units', 5);
    mine.getXmlFragment(narrativeRoot('one')).insert(1, [new Y.XmlElement('paragraph')]);
    setCell(live.getMap(tableRoot('headcount-one')), 'r', 'heads', 9);
    const lost = putBack(mine, live, outline, () => true, rewrite);
    assert.deepEqual(lost, []);
    assert.equal(units(live, 'one'), 5);
    const row = readSnapshot(live)?.sections[0]?.tables[0]?.rows[0];
    assert.equal(row?.cells.heads, 9);
    assert.equal(readNarrative(live.getXmlFragment(narrativeRoot('one'))).content?.length, 2);
  });

  test('the edits put back carry a new client id, so that the room accepts them', () => {
    const { live, mine, outline } = setUp();
    setCell(mine.getMap(tableRoot('headcount-one')), 'r', 'units', 5);
    const before = Y.encodeStateVector(live);
    putBack(mine, live, outline, () => true, rewrite);
    const room = new Y.Doc();
    Y.applyUpdate(room, Y.encodeStateAsUpdate(live));
    assert.ok(!room.store.clients.has(mine.clientID));
    assert.ok(Y.encodeStateAsUpdate(live, before).length > 2);
  });

  test('returns my edits in a locked section, with the version in the room', () => {
    const { live, mine, outline } = setUp();
    setCell(mine.getMap(tableRoot('headcount-two')), 'r', 'units', 7);
    const text = new Y.XmlElement('paragraph');
    text.insert(0, [new Y.XmlText('Câu mới của tôi.')]);
    mine.getXmlFragment(narrativeRoot('two')).insert(1, [text]);
    const lost = putBack(mine, live, outline, (section) => section !== 'two', rewrite);
    assert.equal(lost.length, 1);
    assert.equal(lost[0]?.section, 'two');
    assert.deepEqual(lost[0]?.work, {
      text: [{ before: null, after: 'Câu mới của tôi.' }],
      facts: [],
      rows: [
        { table: 'headcount-two', row: 'r', name: '', kind: 'cell', column: 'units', before: 3, after: 7 },
      ],
    });
    const snapshot = readSnapshot(live);
    assert.equal(
      lost[0]?.seen,
      snapshot && contentDigest(sectionContent(snapshot, 'two')),
      'equals the digest on the server',
    );
    assert.equal(units(live, 'two'), 3);
  });

  test('returns what I deleted in a locked section', () => {
    const { live, mine, outline } = setUp();
    mine.getXmlFragment(narrativeRoot('two')).delete(0, 1);
    mine.getMap(tableRoot('headcount-two')).delete('r');
    const [lost] = putBack(mine, live, outline, () => false, rewrite);
    assert.deepEqual(lost?.work.text, [{ before: 'Đầu.', after: null }]);
    assert.deepEqual(
      lost?.work.rows.map(({ kind, row }) => `${kind} ${row}`),
      ['rowRemoved r'],
    );
  });

  test('edits of others are not returned as mine', () => {
    const { live, mine, outline } = setUp();
    setCell(live.getMap(tableRoot('headcount-two')), 'r', 'units', 8);
    assert.deepEqual(
      putBack(mine, live, outline, () => false, rewrite),
      [],
    );
  });
});
