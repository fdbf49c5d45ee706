import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applySectionEdits } from '@schemes/doc/applySectionEdits';
import { addRow, removeRow } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/scheme/actor';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { approve, digestOf, enter, logged, type } from '@server/rooms/testing/inRoom';
import { DUNG, HANH, LOC, OUTSIDER, TUAN } from '@server/rooms/testing/people';
import { refused } from '@server/rooms/testing/refused';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import * as Y from 'yjs';

test('an anonymous client and an outsider cannot join', async () => {
  const { room } = await testRoom();
  assert.equal((await enter(room, null)).closed, CLOSE.signIn);
  const outsider = await enter(room, OUTSIDER);
  assert.equal(outsider.closed, CLOSE.notAllowed);
  assert.equal(outsider.doc.share.size, 0);
});

test('a viewer reads, and every update they send is refused', async () => {
  const t = await testRoom();
  const viewer = await enter(t.room, TUAN);
  assert.equal(viewer.closed, null);
  assert.equal(digestOf(viewer.doc), contentDigest(t.room.snapshotNow()));
  const want = { code: 'refusal.notYourRole', close: CLOSE.refused };
  await refused(t, TUAN, ({ doc }) => doc.getMap('facts').set('leavers', 1), want);
  await refused(
    t,
    TUAN,
    ({ doc }) => removeRow(doc.getMap('t:B3'), [...doc.getMap('t:B3').keys()][0] ?? ''),
    {
      ...want,
      sections: t.room.outline.sections
        .filter(({ tables }) => tables.some(({ id }) => id === 'B3'))
        .map(({ id }) => id),
    },
  );
});

test('an approved section refuses every change; an open one accepts them', async () => {
  const t = await testRoom();
  await approve(t.room, 'p1-1');
  const want = { code: 'refusal.locked', close: CLOSE.refused, sections: ['p1-1'] };
  await refused(t, HANH, ({ doc }) => type(doc, 'p1-1', 'chen'), want);
  await refused(t, DUNG, ({ doc }) => doc.getXmlFragment('n:p1-1').delete(0, 1), want);
  const hanh = await enter(t.room, HANH);
  type(hanh.doc, 'p1-2', 'còn mở');
  await settle(hanh);
  assert.equal(hanh.closed, null);
});

test('an import from Word into several sections is one edit: accepted if all are open, otherwise refused whole', async () => {
  const t = await testRoom();
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Từ tệp Word.' }] }];
  const sections = ['p1-1', 'p1-2'].map((section) => ({
    section,
    narrative: content,
    replaces: section === 'p1-2',
    tables: [],
  }));
  const take = ({ doc }: FakeClient) => doc.transact(() => applySectionEdits(doc, sections));
  await refused(t, TUAN, take, { code: 'refusal.notYourRole', close: CLOSE.refused });
  const hanh = await enter(t.room, HANH);
  take(hanh);
  await settle(hanh);
  assert.equal(hanh.closed, null);
  const narrative = (id: string) =>
    JSON.stringify(t.room.snapshotNow().sections.find((one) => one.id === id)?.narrative);
  for (const id of ['p1-1', 'p1-2']) assert.match(narrative(id), /Từ tệp Word/);
  assert.equal(narrative('p1-2'), JSON.stringify({ type: 'doc', content }));
  await approve(t.room, 'p1-1');
  await refused(t, DUNG, take, { code: 'refusal.locked', close: CLOSE.refused });
  assert.equal(narrative('p1-2'), JSON.stringify({ type: 'doc', content }));
});

test('an offline replay into a section approved in the meantime is refused whole', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room, HANH);
  hanh.leave();
  type(hanh.doc, 'p1-1', 'viết khi mất mạng');
  type(hanh.doc, 'p1-2', 'viết khi mất mạng');
  await approve(t.room, 'p1-1');
  hanh.join(t.room);
  await settle(hanh);
  assert.equal(hanh.closed, CLOSE.refused);
  assert.deepEqual(hanh.refusal?.sections.sort(), ['p1-1', 'p1-2']);
});

test("nobody writes under another's client id", async () => {
  const t = await testRoom();
  const loc = await enter(t.room, LOC);
  loc.doc.getMap('facts').set('leavers', 1);
  await settle(loc);
  loc.leave();
  await refused(
    t,
    HANH,
    ({ doc }) => {
      doc.clientID = loc.doc.clientID;
      doc.getMap('facts').set('leavers', 2);
    },
    { code: 'refusal.othersClient', close: CLOSE.refused },
  );
});

test('a struct repeated with different content reaches nobody', async () => {
  const t = await testRoom();
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  hanh.doc.getMap('facts').set('place_name', 'Đông');
  await settle(hanh, loc);
  const forged = new Y.Doc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(loc.doc));
  const other = new Y.Doc();
  other.clientID = hanh.doc.clientID;
  other.getMap('facts').set('place_name', 'Tây');
  const records = (await logged(t)).length;
  hanh.sendUpdate(Y.encodeStateAsUpdate(other));
  await settle(hanh, loc);
  assert.equal(hanh.closed, null);
  assert.equal(hanh.acknowledged, hanh.sent);
  assert.equal(loc.doc.getMap('facts').get('place_name'), 'Đông');
  assert.equal((await logged(t)).length, records);
});

test('an update that lacks its predecessors is refused, and a later update does not apply it', async () => {
  const t = await testRoom();
  await refused(
    t,
    HANH,
    (client) => {
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(client.doc));
      const pieces: Uint8Array[] = [];
      copy.on('update', (update: Uint8Array) => pieces.push(update));
      copy.getMap('facts').set('leavers', 1);
      copy.getMap('facts').set('leavers', 2);
      client.sendUpdate(pieces[1] ?? new Uint8Array());
    },
    { code: 'refusal.pending', close: CLOSE.refused },
  );
  await refused(
    t,
    HANH,
    (client) => {
      // Deletes an item that does not exist yet.
      const author = new Y.Doc();
      author.getMap('facts').set('leavers', 1);
      const before = Y.encodeStateVector(author);
      author.getMap('facts').delete('leavers');
      client.sendUpdate(Y.encodeStateAsUpdate(author, before));
    },
    { code: 'refusal.pending', close: CLOSE.refused },
  );
});

test('changes to the server’s roots and to unknown roots are refused', async () => {
  const t = await testRoom();
  const close = CLOSE.refused;
  for (const [root, code] of [
    ['status', 'refusal.serverRoot'],
    ['waivers', 'refusal.serverRoot'],
    ['outline', 'refusal.serverRoot'],
    ['strange', 'refusal.unknownRoot'],
    ['t:none', 'refusal.unknownRoot'],
    ['n:facts', 'refusal.unknownRoot'],
  ] as const) {
    await refused(t, HANH, ({ doc }) => void doc.getMap(root).set('p1-1', { state: 'approved' }), {
      code,
      close,
    });
  }
});

test('wrong values and shapes are refused, naming the place', async () => {
  const t = await testRoom();
  const want = { code: 'refusal.badShape', close: CLOSE.refused };
  await refused(t, HANH, ({ doc }) => void doc.getMap('facts').set('leavers', 'ba'), want);
  await refused(t, HANH, ({ doc }) => addRow(doc.getMap('t:B6'), 'them'), want);
  await refused(
    t,
    HANH,
    ({ doc }) => {
      const element = new Y.XmlElement('script');
      doc.getXmlFragment('n:p1-1').insert(0, [element]);
    },
    want,
  );
});

test('a malformed frame closes only its own socket', async () => {
  const t = await testRoom();
  for (const bytes of [
    [],
    [7],
    [0],
    [0, 9, 0],
    [0, 2, 200],
    [0, 2, 2, 255, 255],
    [1, 3, 1, 2, 3],
    [0, 0, 1, 5],
    [3, 3],
  ]) {
    await refused(t, HANH, (client) => client.sendRaw(new Uint8Array(bytes)), { close: CLOSE.badFrame });
  }
});

test('a revoked right takes effect at the next frame, and open sockets are closed', async (context) => {
  const t = await testRoom();
  let now: Actor | null = HANH;
  const hanh = new FakeClient(HANH).join(t.room, () => now);
  const loc = await enter(t.room, LOC);
  context.after(() => hanh.destroy());
  await settle(hanh, loc);
  now = { ...TUAN, id: HANH.id };
  t.room.connections.recheck();
  await settle(hanh);
  assert.equal(hanh.closed, CLOSE.comeAgain);
  hanh.join(t.room, () => now);
  await settle(hanh);
  now = null;
  hanh.doc.getMap('facts').set('leavers', 4);
  await settle(hanh, loc);
  assert.equal(hanh.closed, CLOSE.signIn);
  assert.equal(loc.doc.getMap('facts').get('leavers') === 4, false);
  now = OUTSIDER;
  hanh.join(t.room, () => now);
  await settle(hanh);
  assert.equal(hanh.closed, CLOSE.notAllowed);
  assert.equal(loc.closed, null);
});
