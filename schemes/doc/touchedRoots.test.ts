import assert from 'node:assert/strict';
import test from 'node:test';
import * as Y from 'yjs';
import { addRow, removeRow, setCell } from './editRows';
import { type Touched, touchedRoots } from './touchedRoots';

/** What an update made by `edit` on a copy of `doc` touches when it is applied to `doc`. */
function touchedBy(doc: Y.Doc, edit: (copy: Y.Doc) => void): Touched {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(copy);
  edit(copy);
  let touched: Touched = { roots: [], authors: [] };
  const listen = (transaction: Y.Transaction) => {
    touched = touchedRoots(transaction);
  };
  doc.on('afterTransaction', listen);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy, before));
  doc.off('afterTransaction', listen);
  return touched;
}

function scheme(): Y.Doc {
  const doc = new Y.Doc();
  addRow(doc.getMap('t:b11'), 'a', { units: 6 });
  doc.getXmlFragment('n:p1').insert(0, [new Y.XmlElement('paragraph')]);
  return doc;
}

test('a cell, a new row and a removed row touch their table', () => {
  for (const edit of [
    (copy: Y.Doc) => void setCell(copy.getMap('t:b11'), 'a', 'units', 7),
    (copy: Y.Doc) => void addRow(copy.getMap('t:b11'), 'b'),
    (copy: Y.Doc) => void removeRow(copy.getMap('t:b11'), 'a'),
  ]) {
    assert.deepEqual(touchedBy(scheme(), edit).roots, ['t:b11']);
  }
});

test('text deep inside a narrative touches that narrative, even when only deleted', () => {
  const doc = scheme();
  const write = (copy: Y.Doc) =>
    (copy.getXmlFragment('n:p1').get(0) as Y.XmlElement).insert(0, [new Y.XmlText('Một')]);
  assert.deepEqual(touchedBy(doc, write).roots, ['n:p1']);
  const erase = (copy: Y.Doc) => copy.getXmlFragment('n:p1').delete(0, 1);
  assert.deepEqual(touchedBy(doc, erase).roots, ['n:p1']);
});

test('a change of two sections in one update names both', () => {
  const edit = (copy: Y.Doc) =>
    copy.transact(() => {
      setCell(copy.getMap('t:b11'), 'a', 'units', 9);
      copy.getMap('facts').set('level', 'xa_moi');
    });
  assert.deepEqual([...touchedBy(scheme(), edit).roots].sort(), ['facts', 't:b11']);
});

test('content added to a row that the same update deletes is still seen', () => {
  const edit = (copy: Y.Doc) => {
    const row = copy.getMap('t:b11').get('a') as Y.Map<unknown>;
    row.set('c:note', 'x');
    removeRow(copy.getMap('t:b11'), 'a');
  };
  assert.deepEqual(touchedBy(scheme(), edit).roots, ['t:b11']);
});

test('an undo touches the root that it restores', () => {
  const doc = scheme();
  const edit = (copy: Y.Doc) => {
    const undo = new Y.UndoManager(copy.getMap('t:b11'), { captureTimeout: 0 });
    removeRow(copy.getMap('t:b11'), 'a');
    undo.undo();
  };
  assert.deepEqual(touchedBy(doc, edit).roots, ['t:b11']);
});

test('an update without news touches nothing and has no author', () => {
  assert.deepEqual(
    touchedBy(scheme(), () => {}),
    { roots: [], authors: [] },
  );
});

test('the author is the client id of the writer', () => {
  let author = 0;
  const touched = touchedBy(scheme(), (copy) => {
    author = copy.clientID;
    copy.getMap('facts').set('level', 'xa_moi');
  });
  assert.deepEqual(touched.authors, [author]);
});
