import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { testRoom } from '@server/rooms/testing/testRoom';
import fc from 'fast-check';
import * as Y from 'yjs';
import { LiveDoc } from './LiveDoc';
import { readUpdates } from './readUpdates';

/** Inserts or deletes this many characters at a position, or sets a fact. */
type Edit = { readonly at: number; readonly text: string; readonly take: number; readonly fact: number };

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(),
    text: fc.constantFrom('', 'ban ', 'thường vụ ', 'ấ'),
    take: fc.nat(6),
    fact: fc.nat(60),
  }),
  { minLength: 450, maxLength: 700 },
);

test('the updates equal the document after merges, after a refusal and after a full encoding', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  fc.assert(
    fc.property(edits, fc.nat(), fc.nat(), (some, refusedAt, wholeAt) => {
      const live = new LiveDoc(stored.base, []);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, stored.base.update);
      const text = new Y.XmlText();
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [text]);
      const attempt = (change: () => void) => {
        const before = Y.encodeStateVector(doc);
        doc.transact(change);
        return live.tryUpdate(Y.encodeStateAsUpdate(doc, before), 'a', () => null).kind;
      };
      attempt(() => doc.getXmlFragment('n:p1-2').insert(0, [paragraph]));
      for (const [n, { at, text: typed, take, fact }] of some.entries()) {
        const kind = attempt(() => {
          const place = at % (text.length + 1);
          text.insert(place, typed);
          text.delete(Math.max(0, place - take), Math.min(take, place));
          doc.getMap('facts').set('leavers', fact);
        });
        assert.equal(kind, 'accepted');
        if (n === wholeAt % some.length) live.state();
        if (n === refusedAt % some.length) {
          const other = new Y.Doc();
          Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
          const before = Y.encodeStateVector(other);
          other.getMap('facts').set('leavers', -1);
          const trial = live.tryUpdate(Y.encodeStateAsUpdate(other, before), 'b', () => ({
            code: 'refusal.archived',
          }));
          assert.equal(trial.kind, 'refused');
        }
      }
      assert.deepEqual(readUpdates(live.updates()), readSnapshot(doc));
      assert.deepEqual(readUpdates(live.state()), readSnapshot(doc));
      assert.deepEqual(readSnapshot(live.doc), readSnapshot(doc));
      assert.equal(live.updates().length, 1);
      for (const piece of live.updates()) assert.equal(piece.byteLength, piece.buffer.byteLength);
      live.destroy();
    }),
    { numRuns: 12 },
  );
});

test('updates that do not make a scheme throw', () => {
  assert.throws(() => readUpdates([]), /not a scheme/);
});
