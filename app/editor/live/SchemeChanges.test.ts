import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STATUS_ROOT, tableRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import * as Y from 'yjs';
import { SchemeChanges } from './SchemeChanges';

const SCHEME: Snapshot = {
  format: 'de-an/snapshot',
  version: 1,
  title: 'Đề án',
  term: '2025-2030',
  template: { id: 'x', version: 1 },
  edition: '2025-06',
  facts: {},
  waivers: [],
  sections: ['one', 'two'].map((id) => ({
    id,
    title: id,
    status: { state: 'drafting' } as const,
    narrative: { type: 'doc', content: [] },
    tables: [{ id: `B-${id}`, type: 'roster' as const, title: id, rows: [] }],
  })),
};

function setUp() {
  const doc = new Y.Doc();
  writeSnapshot(doc, SCHEME);
  const changes = new SchemeChanges(doc, ['typing']);
  const table = (section: string) => doc.getMap(tableRoot(`B-${section}`));
  const undoer = (section: string) =>
    changes.undoerOf(section, [table(section)], { trackedOrigins: new Set(['typing']), captureTimeout: 0 });
  const type = (section: string, row: string) =>
    doc.transact(() => table(section).set(row, new Y.Map()), 'typing');
  const replaceAll = () =>
    changes.run(() => {
      for (const section of ['one', 'two']) table(section).set('replaced', new Y.Map());
    });
  const rows = (section: string) => [...table(section).keys()].sort();
  return { doc, changes, undoer, type, replaceAll, rows };
}

describe('the undo of one person', () => {
  test('a change of the scheme stays the last while the editor only redraws', () => {
    const { doc, changes, undoer, replaceAll, rows } = setUp();
    undoer('one');
    replaceAll();
    doc.transact(() => {}, 'typing');
    assert.ok(changes.isLast);
    assert.ok(changes.undoIfLast());
    assert.deepEqual([rows('one'), rows('two')], [[], []]);
    assert.equal(changes.undoIfLast(), false);
  });

  test('what was typed after a change of the scheme is undone first, then the change, then what was typed before', () => {
    const { changes, undoer, type, replaceAll, rows } = setUp();
    const one = undoer('one');
    type('one', 'before');
    replaceAll();
    type('one', 'after');
    assert.equal(changes.undoIfLast(), false);
    one.undo();
    assert.deepEqual(rows('one'), ['before', 'replaced']);
    assert.ok(changes.undoIfLast());
    assert.deepEqual([rows('one'), rows('two')], [['before'], []]);
    assert.equal(changes.undoIfLast(), false);
    one.undo();
    assert.deepEqual(rows('one'), []);
  });

  test('what was typed before and after a change of the scheme at once are two steps', () => {
    const { doc, changes, replaceAll, rows } = setUp();
    const table = doc.getMap(tableRoot('B-one'));
    const text = changes.undoerOf('one', [table], {
      trackedOrigins: new Set(['typing']),
      captureTimeout: 1e9,
    });
    doc.transact(() => table.set('before', new Y.Map()), 'typing');
    replaceAll();
    doc.transact(() => table.set('after', new Y.Map()), 'typing');
    text.undo();
    assert.deepEqual(rows('one'), ['before', 'replaced']);
    assert.ok(changes.isLast);
  });

  test('steps of a section outlive the editor that made them, and its listeners do not', () => {
    const { changes, undoer, type, replaceAll, rows } = setUp();
    const first = undoer('one');
    let heard = 0;
    first.on('stack-item-added', () => {
      heard += 1;
    });
    type('one', 'a');
    first.destroy();
    type('two', 'elsewhere');
    const again = undoer('one');
    type('one', 'b');
    assert.equal(heard, 1);
    replaceAll();
    assert.ok(changes.undoIfLast());
    again.undo();
    again.undo();
    assert.deepEqual([rows('one'), rows('two')], [[], ['elsewhere']]);
  });

  test('an undo is reported, and a section that is approved by now stops it', () => {
    const { doc, changes, replaceAll, rows } = setUp();
    const outcomes: string[] = [];
    const end = changes.onUndo((outcome) => outcomes.push(outcome));
    replaceAll();
    changes.undoIfLast();
    replaceAll();
    doc.getMap(STATUS_ROOT).set('two', { state: 'approved' });
    changes.undoIfLast();
    assert.deepEqual(outcomes, ['undone', 'locked']);
    assert.deepEqual(rows('one'), ['replaced']);
    end();
    changes.undoIfLast();
    assert.equal(outcomes.length, 2);
  });
});
