import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { testRoom } from '@server/rooms/testing/testRoom';
import { MEASURES } from '@server/runtime/measures';
import fc from 'fast-check';
import * as Y from 'yjs';
import { type DocumentEncoder, encodeHere } from './DocumentEncoder';
import { EncoderThreads } from './EncoderThreads';
import { LiveDoc } from './LiveDoc';
import { readUpdates } from './readUpdates';

const threads = new EncoderThreads();
after(() => threads.close());

/** Every document is large. */
const LARGE = { maxBytes: 1e9, encodeAtOnce: 0 };

type Step = 'edit' | 'refused' | 'join' | 'freeze' | 'adopt';
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 60, arbitrary: fc.constant<Step>('edit') },
    { weight: 1, arbitrary: fc.constant<Step>('refused') },
    { weight: 4, arbitrary: fc.constant<Step>('join') },
    { weight: 2, arbitrary: fc.constant<Step>('freeze') },
    { weight: 2, arbitrary: fc.constant<Step>('adopt') },
  ),
  { minLength: 250, maxLength: 400 },
);

/** An encoder that encodes nothing before the test says so. */
function gatedEncoder(): { encoder: DocumentEncoder; release: () => void } {
  const waiting: (() => void)[] = [];
  const encoder = {
    ...encodeHere,
    merge: async (updates: readonly Uint8Array[]) => {
      await new Promise<void>((go) => waiting.push(go));
      return encodeHere.merge(updates);
    },
  };
  return { encoder, release: () => waiting.splice(0).forEach((go) => void go()) };
}

test('every client that joins or loads a large document gets the same content, in any order of edits and encodings', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const encoded: number[] = [];
  const stop = MEASURES.encoded.collect((bytes) => void encoded.push(bytes));
  await fc.assert(
    fc.asyncProperty(steps, async (some) => {
      const live = new LiveDoc(stored.base, [], LARGE);
      const { encoder, release } = gatedEncoder();
      const frozen: Promise<void>[] = [];
      for (const [n, step] of some.entries()) {
        if (step === 'edit') live.write((doc) => doc.getMap('facts').set('leavers', n));
        else if (step === 'join')
          assert.deepEqual(readUpdates(live.state()), readSnapshot(live.doc), `join ${n}`);
        else if (step === 'adopt') {
          release();
          await new Promise((later) => setImmediate(later));
        } else if (step === 'freeze') {
          const snapshot = readSnapshot(live.doc);
          const encode = live.freeze(encoder);
          frozen.push(encode().then((whole) => assert.deepEqual(readUpdates([whole]), snapshot)));
        } else {
          const other = new Y.Doc();
          for (const update of live.updates()) Y.applyUpdate(other, update);
          const before = Y.encodeStateVector(other);
          other.getMap('facts').set('leavers', -1);
          const refusal = { code: 'refusal.archived' } as const;
          const { kind } = live.tryUpdate(Y.encodeStateAsUpdate(other, before), 'b', () => refusal);
          assert.equal(kind, 'refused');
        }
      }
      release();
      await Promise.all(frozen);
      assert.deepEqual(readUpdates(live.state()), readSnapshot(live.doc));
      assert.deepEqual(readUpdates(live.updates()), readSnapshot(live.doc));
      assert.ok(live.state().length < 20, `${live.state().length} updates`);
      live.destroy();
    }),
    { numRuns: 4 },
  );
  stop();
  assert.deepEqual(encoded, [], 'nothing is encoded in the thread that serves people');
});

test('the encoded whole replaces the updates from which it was made, and keeps those since', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const live = new LiveDoc(stored.base, [], LARGE);
  const write = (leavers: number) => live.write((doc) => doc.getMap('facts').set('leavers', leavers));
  for (let i = 0; i < 1_000; i++) write(i);
  const encode = live.freeze(threads);
  assert.ok(live.state().length > 1);
  write(1_000);
  const whole = await encode();
  assert.equal(readUpdates([whole]).facts.leavers, 999);
  assert.equal(live.state()[0], whole);
  assert.equal(readUpdates(live.state()).facts.leavers, 1_000);
  assert.equal(live.state(), live.state(), 'until the document changes, nothing is merged again');
  live.destroy();
});

test('a client that lacks most gets the whole document; one that lacks little gets that', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const live = new LiveDoc(stored.base, [], LARGE);
  const before = Y.encodeStateVector(live.doc);
  live.write((doc) => doc.getMap('facts').set('leavers', 7));
  assert.equal(live.since(Y.encodeStateVector(new Y.Doc())), live.state());
  assert.equal(live.since(Uint8Array.of(1, 0xc8, 1, 0)), live.state());
  const [lacked, ...more] = live.since(before);
  assert.ok(lacked && lacked.length < 200 && more.length === 0);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stored.base.update);
  Y.applyUpdate(doc, lacked);
  assert.equal(readSnapshot(doc)?.facts.leavers, 7);
  live.destroy();
});

test('what was deleted from a full document does not count once it is encoded', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const live = new LiveDoc(stored.base, [], { maxBytes: stored.base.update.length + 1_500, encodeAtOnce: 0 });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stored.base.update);
  const text = new Y.XmlText();
  const attempt = (change: () => void) => {
    const before = Y.encodeStateVector(doc);
    doc.transact(change);
    return Y.encodeStateAsUpdate(doc, before);
  };
  const take = (update: Uint8Array) => live.tryUpdate(update, 'a', () => null);
  const paragraph = attempt(() => {
    const inserted = new Y.XmlElement('paragraph');
    inserted.insert(0, [text]);
    doc.getXmlFragment('n:p1-2').insert(0, [inserted]);
  });
  assert.equal(take(paragraph).kind, 'accepted');
  assert.equal(take(attempt(() => text.insert(0, 'a'.repeat(1_000)))).kind, 'accepted');
  assert.equal(take(attempt(() => text.delete(0, 1_000))).kind, 'accepted');
  const more = attempt(() => text.insert(0, 'b'.repeat(1_000)));
  const refused = take(more);
  assert.ok(refused.kind === 'refused' && refused.refusal.code === 'refusal.documentFull');
  await live.freeze(encodeHere)();
  assert.equal(take(more).kind, 'accepted');
  live.destroy();
});

test('a thread that cannot encode says why, and the document stays as it was', async () => {
  const { store } = await testRoom();
  const stored = await store.log.load();
  assert.ok(stored);
  const live = new LiveDoc(stored.base, [], LARGE);
  live.write((doc) => doc.getMap('facts').set('leavers', 3));
  const failing = { ...encodeHere, merge: () => threads.merge([Uint8Array.of(9, 9)]) };
  await assert.rejects(live.freeze(failing), (error: Error) => error.cause instanceof Error);
  assert.equal(readUpdates(live.state()).facts.leavers, 3);
  await live.freeze(threads)();
  assert.equal(live.state().length, 1);
  live.destroy();
});
