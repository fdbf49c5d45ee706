import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { readDocument } from './readDocument';

/** A random edit of a document with one map, one text and one list. */
type Act = (doc: Y.Doc) => void;

const value = fc.oneof(
  fc.constantFrom('Kinh', 'Nam', 'Nữ', ''),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('Kinh', 'Tày'), { maxLength: 3 }),
  fc.record({ ethnicity: fc.constantFrom('Kinh', 'Tày') }, { noNullPrototype: true }),
);
const key = fc.constantFrom('ethnicity', 'sex', 'post');
const at = fc.nat({ max: 40 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(key, value).map(
    ([k, v]): Act =>
      (doc) =>
        doc.getMap('map').set(k, v),
  ),
  key.map(
    (k): Act =>
      (doc) =>
        doc.getMap('map').delete(k),
  ),
  fc.tuple(at, fc.string({ unit: 'grapheme', maxLength: 5 })).map(([i, text]): Act => {
    return (doc) => {
      const into = doc.getText('text');
      into.insert(Math.min(i, into.length), text);
    };
  }),
  fc.tuple(at, fc.array(value, { minLength: 1, maxLength: 20 })).map(([i, values]): Act => {
    return (doc) => {
      const into = doc.getArray('list');
      into.insert(Math.min(i, into.length), values);
    };
  }),
  at.map((i): Act => {
    return (doc) => {
      const from = doc.getArray('list');
      if (i < from.length) from.delete(i, 1);
    };
  }),
  key.map(
    (k): Act =>
      (doc) =>
        doc.getMap('map').set(k, new Y.Map([['within', 'Kinh']])),
  ),
);
const acts = fc.array(act, { maxLength: 30 });

function write(doc: Y.Doc, some: readonly Act[]): void {
  doc.transact(() => {
    for (const one of some) one(doc);
  });
}

function contentOf(doc: Y.Doc) {
  return {
    map: doc.getMap('map').toJSON(),
    text: doc.getText('text').toJSON(),
    list: doc.getArray('list').toJSON(),
  };
}

test('the document equals the one Yjs builds, byte for byte, and stays equal through later edits', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 4 }), acts, (before, then) => {
      const author = new Y.Doc();
      const updates: Uint8Array[] = [];
      author.on('update', (update: Uint8Array) => updates.push(update));
      for (const some of before) write(author, some);
      const plain = new Y.Doc();
      plain.transact(() => {
        for (const update of updates) Y.applyUpdate(plain, update);
      });
      const read = readDocument(updates);
      assert.deepEqual(Y.encodeStateAsUpdate(read), Y.encodeStateAsUpdate(plain));
      assert.deepEqual(contentOf(read), contentOf(plain));
      updates.length = 0;
      write(author, then);
      for (const doc of [plain, read]) for (const update of updates) Y.applyUpdate(doc, update);
      assert.deepEqual(Y.encodeStateAsUpdate(read), Y.encodeStateAsUpdate(plain));
      assert.deepEqual(contentOf(read), contentOf(plain));
    }),
  );
});

test('a malformed update throws', () => {
  assert.throws(() => readDocument([Uint8Array.of(1, 200, 7)]));
});
