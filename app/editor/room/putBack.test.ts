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

/** Stands in for the editor's own rewriting, which changes only what differs. */
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
  test('an explanation is put back in an open section, and told with the text of a locked one', () => {
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

  test('what I wrote in an open section is put back; what others wrote meanwhile stays', () => {
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

  test('new edits come under a new author, so that the room can take them', () => {
    const { live, mine, outline } = setUp();
    setCell(mine.getMap(tableRoot('headcount-one')), 'r', 'units', 5);
    const before = Y.encodeStateVector(live);
    putBack(mine, live, outline, () => true, rewrite);
    const room = new Y.Doc();
    Y.applyUpdate(room, Y.encodeStateAsUpdate(live));
    assert.ok(!room.store.clients.has(mine.clientID));
    assert.ok(Y.encodeStateAsUpdate(live, before).length > 2);
  });

  test('what belonged to a section that is locked now is told beside what stands there', () => {
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
      'as the server counts',
    );
    assert.equal(units(live, 'two'), 3);
  });

  test('what I took away or emptied in a locked section is told too', () => {
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

  test('what others changed meanwhile is not called mine', () => {
    const { live, mine, outline } = setUp();
    setCell(live.getMap(tableRoot('headcount-two')), 'r', 'units', 8);
    assert.deepEqual(
      putBack(mine, live, outline, () => false, rewrite),
      [],
    );
  });
});
