import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addRow, removeRow, setCell } from '@schemes/doc/editRows';
import { CLOSE, MESSAGE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/actor';
import type { LogRecord } from '@server/store/UpdateLog';
import { FakeClient } from '@server/testing/FakeClient';
import { DUNG, HANH, LOC, OUTSIDER, TUAN } from '@server/testing/people';
import { settle } from '@server/testing/settle';
import { type TestRoom, testRoom } from '@server/testing/testRoom';
import * as Y from 'yjs';
import type { Room } from './Room';
import { moveSection } from './sectionMoves';

const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

async function enter(room: Room, actor: Actor | null, doc?: Y.Doc): Promise<FakeClient> {
  const client = new FakeClient(actor, doc).join(room);
  clients.push(client);
  await settle(client);
  return client;
}

const digest = (doc: Y.Doc) => contentDigest(readSnapshot(doc));
const logged = async ({ store }: TestRoom): Promise<readonly LogRecord[]> =>
  (await store.log.load())?.records ?? [];

/** Types into the first paragraph-holding narrative. */
function type(doc: Y.Doc, section: string, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(`n:${section}`).insert(0, [paragraph]);
}

async function approve(room: Room, section: string): Promise<void> {
  assert.equal(await moveSection(room, HANH, section, 'submit', { note: '' }), null);
  const seen = contentDigest(sectionContent(room.snapshotNow(), section));
  assert.equal(await moveSection(room, DUNG, section, 'approve', { note: '', seen }), null);
}

/** Does something refused and shows that nothing of it is seen, logged or left behind. */
async function refused(
  t: TestRoom,
  actor: Actor,
  act: (client: FakeClient) => void,
  want: { code?: string; close: number; sections?: string[] },
): Promise<void> {
  const witness = await enter(t.room, LOC);
  const client = await enter(t.room, actor);
  const before = { digest: contentDigest(t.room.snapshotNow()), records: (await logged(t)).length };
  const heard = witness.heard.filter((kind) => kind === MESSAGE.sync).length;
  const state = Y.encodeStateAsUpdate(witness.doc);
  act(client);
  await settle(client, witness);
  assert.equal(client.closed, want.close);
  assert.equal(client.refusal?.code, want.code);
  if (want.sections) assert.deepEqual(client.refusal?.sections, want.sections);
  assert.equal(contentDigest(t.room.snapshotNow()), before.digest);
  assert.equal((await logged(t)).length, before.records);
  assert.equal(witness.heard.filter((kind) => kind === MESSAGE.sync).length, heard);
  assert.deepEqual(Y.encodeStateAsUpdate(witness.doc), state);
  assert.equal(witness.closed, null);
  witness.doc.getMap('facts').set('leavers', 3);
  await settle(witness);
  assert.equal(t.room.snapshotNow().facts.leavers, 3, 'the room goes on after a refusal');
}

test('two people who write at once hold the same scheme, and so does the room after a restart', async () => {
  const t = await testRoom();
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  type(hanh.doc, 'p1-1', 'Đoạn của Hạnh');
  type(loc.doc, 'p1-1', 'Đoạn của Lộc');
  setCell(hanh.doc.getMap('t:B1'), 'secretary', 'note', 'một');
  setCell(loc.doc.getMap('t:B1'), 'secretary', 'current', 1);
  addRow(loc.doc.getMap('t:B3'), 'moi', { full_name: 'Trần Thị Mới' });
  await settle(hanh, loc);
  assert.equal(digest(hanh.doc), digest(loc.doc));
  assert.equal(digest(hanh.doc), contentDigest(t.room.snapshotNow()));
  const again = await t.again();
  assert.equal(contentDigest(again.snapshotNow()), digest(hanh.doc));
});

test('every update frame is acknowledged, deletions too, with what is on disk', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room, HANH);
  for (let i = 0; i < 20; i++) hanh.doc.getMap('facts').set('leavers', i);
  hanh.doc.getMap('facts').delete('leavers');
  await settle(hanh);
  assert.equal(hanh.acknowledged, hanh.sent);
  assert.ok(hanh.sent >= 21);
  assert.deepEqual(
    hanh.durable && Y.decodeStateVector(hanh.durable),
    Y.decodeStateVector(Y.encodeStateVector(hanh.doc)),
  );
});

test('a change is shown when it is written, to joiners too, and acknowledged when it is on disk', async () => {
  const gate = { open: () => {} };
  const written: number[] = [];
  let held = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      log: Object.assign(Object.create(store.log), {
        write: (record: LogRecord) => {
          written.push(record.seq);
          store.log.write(record);
        },
        flush: async () => {
          if (held) await new Promise<void>((open) => Object.assign(gate, { open }));
          await store.log.flush();
        },
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  const acknowledged = hanh.acknowledged;
  held = true;
  hanh.doc.getMap('facts').set('leavers', 9);
  const joiner = await enter(t.room, TUAN);
  await settle(hanh, loc, joiner);
  assert.equal(written.at(-1), t.room.version, 'it was in the log before anybody saw it');
  assert.equal(loc.doc.getMap('facts').get('leavers'), 9);
  assert.equal(joiner.doc.getMap('facts').get('leavers'), 9);
  assert.equal(joiner.synced, true);
  assert.equal(hanh.acknowledged, acknowledged);
  held = false;
  gate.open();
  await settle(hanh, loc, joiner);
  assert.equal(hanh.acknowledged, hanh.sent);
});

test('what a power cut took after others saw it comes back from its author, and from nobody else', async () => {
  let isCut = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      // Written, shown, and gone with the power before a flush.
      log: Object.assign(Object.create(store.log), {
        write: (record: LogRecord) => {
          if (!isCut) store.log.write(record);
        },
        flush: () => (isCut ? new Promise<void>(() => {}) : store.log.flush()),
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  hanh.doc.getMap('facts').set('leavers', 1);
  await settle(hanh, loc);
  isCut = true;
  const { acknowledged } = hanh;
  hanh.doc.getMap('facts').set('leavers', 2);
  await settle(hanh, loc);
  assert.equal(loc.doc.getMap('facts').get('leavers'), 2);
  assert.equal(hanh.acknowledged, acknowledged, 'nobody said it was saved');
  isCut = false;
  const again = await t.again();
  const back = await enter(again, LOC, loc.doc);
  assert.equal(back.refusal?.code, 'refusal.othersClient');
  assert.equal(again.snapshotNow().facts.leavers, 1);
  await enter(again, HANH, hanh.doc);
  assert.equal(again.snapshotNow().facts.leavers, 2);
  const fresh = await enter(again, LOC);
  assert.equal(fresh.doc.getMap('facts').get('leavers'), 2);
});

test('a room that cannot write sends everyone away and shows nothing of what it could not write', async () => {
  let broken = false;
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      log: Object.assign(Object.create(store.log), {
        write: (record: LogRecord) => {
          if (broken) throw new Error('ENOSPC');
          store.log.write(record);
        },
      }),
    }),
  });
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  broken = true;
  hanh.doc.getMap('facts').set('leavers', 9);
  await settle(hanh, loc);
  for (const client of [hanh, loc]) {
    assert.equal(client.closed, CLOSE.roomFailed);
    assert.equal(client.refusal?.code, 'refusal.storeFailed');
  }
  assert.notEqual(loc.doc.getMap('facts').get('leavers'), 9);
  assert.equal(t.faults.length, 1);
  assert.equal(
    await moveSection(t.room, HANH, 'p1-1', 'submit', { note: '' }).catch(() => 'failed'),
    'failed',
  );
  broken = false;
  const again = await t.again();
  await enter(again, HANH, hanh.doc);
  assert.equal(again.snapshotNow().facts.leavers, 9, 'what the client kept comes back by itself');
});

test('somebody who is not signed in, and an outsider, do not come in', async () => {
  const { room } = await testRoom();
  assert.equal((await enter(room, null)).closed, CLOSE.signIn);
  const outsider = await enter(room, OUTSIDER);
  assert.equal(outsider.closed, CLOSE.notAllowed);
  assert.equal(outsider.doc.share.size, 0);
});

test('a viewer reads, and nothing they send is taken', async () => {
  const t = await testRoom();
  const viewer = await enter(t.room, TUAN);
  assert.equal(viewer.closed, null);
  assert.equal(digest(viewer.doc), contentDigest(t.room.snapshotNow()));
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

test('an approved section takes nothing from anybody, an open one beside it does', async () => {
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

test('an offline replay into a section approved meanwhile is refused whole', async () => {
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

test('a struct repeated with other content reaches nobody', async () => {
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

test('an update that lacks what comes before it is refused, a later one cannot make it land', async () => {
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
      // A deletion of something that does not exist yet.
      const author = new Y.Doc();
      author.getMap('facts').set('leavers', 1);
      const before = Y.encodeStateVector(author);
      author.getMap('facts').delete('leavers');
      client.sendUpdate(Y.encodeStateAsUpdate(author, before));
    },
    { code: 'refusal.pending', close: CLOSE.refused },
  );
});

test('roots that are the server’s or nobody’s are refused', async () => {
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

test('wrong values and shapes are refused with their place', async () => {
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

test('what is not the protocol closes that socket alone', async () => {
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

test('a right taken away is gone at the next frame, and open sockets are told', async () => {
  const t = await testRoom();
  let now: Actor | null = HANH;
  const hanh = new FakeClient(HANH).join(t.room, () => now);
  const loc = await enter(t.room, LOC);
  clients.push(hanh);
  await settle(hanh, loc);
  now = { ...TUAN, id: HANH.id };
  t.room.recheck();
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

test('presence carries the name and colour the server gives, for one’s own client id alone', async () => {
  const { room } = await testRoom();
  const [hanh, loc, viewer] = [await enter(room, HANH), await enter(room, LOC), await enter(room, TUAN)];
  hanh.awareness.setLocalState({
    user: { id: 'dung', name: 'Trưởng tiểu ban', color: 'red' },
    section: 'p1-1',
  });
  viewer.awareness.setLocalState({ section: 'p1-2' });
  await settle(hanh, loc, viewer);
  const seen = loc.awareness.getStates().get(hanh.doc.clientID) as {
    user: Record<string, string>;
    section: string;
  };
  assert.equal(seen.user.id, HANH.id);
  assert.equal(seen.user.name, HANH.name);
  assert.match(seen.user.color ?? '', /^#[0-9a-f]{6}$/);
  assert.equal(seen.section, 'p1-1');
  assert.deepEqual(Object.keys(loc.awareness.getStates().get(viewer.doc.clientID) ?? {}).sort(), [
    'section',
    'user',
  ]);
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 2 ** 45, state: '{"section":"giả"}' }]);
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 2 ** 45, state: 'null' }]);
  await settle(hanh, loc, viewer);
  assert.equal((loc.awareness.getStates().get(hanh.doc.clientID) as { section: string }).section, 'p1-1');
  hanh.leave();
  await settle(loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), false);
  hanh.join(room);
  await settle(hanh, loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), true, 'back at once after a reconnect');
  viewer.sendStates([
    { client: viewer.doc.clientID, clock: 9, state: JSON.stringify({ long: 'x'.repeat(5000) }) },
  ]);
  await settle(viewer);
  assert.equal(viewer.closed, CLOSE.badFrame);
});

test('a client id of another account cannot be announced', async () => {
  const { room } = await testRoom();
  const hanh = await enter(room, HANH);
  hanh.doc.getMap('facts').set('leavers', 1);
  await settle(hanh);
  hanh.leave();
  const [loc, viewer] = [await enter(room, LOC), await enter(room, TUAN)];
  viewer.sendStates([{ client: hanh.doc.clientID, clock: 1, state: '{"section":"p1-1"}' }]);
  await settle(loc, viewer);
  assert.equal(loc.awareness.getStates().has(hanh.doc.clientID), false);
});

test('a reader of formatted text is not refused for the tidying that its Yjs does', async () => {
  const t = await testRoom();
  const [hanh, loc] = [await enter(t.room, HANH), await enter(t.room, LOC)];
  const text = new Y.XmlText('Tiểu ban nhân sự họp ngày mai');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  hanh.doc.getXmlFragment('n:p1-1').insert(0, [paragraph]);
  await settle(hanh, loc);
  const theirs = (loc.doc.getXmlFragment('n:p1-1').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  for (let i = 0; i < 6; i++) {
    text.format(2, 10, { bold: i % 2 ? null : {} });
    theirs.format(5, 12, { bold: i % 3 ? {} : null });
    text.delete(4, 1);
    theirs.insert(6, 'x', { italic: {} });
    await settle(hanh, loc);
  }
  await approve(t.room, 'p1-1');
  const before = contentDigest(sectionContent(t.room.snapshotNow(), 'p1-1'));
  for (const actor of [TUAN, HANH, DUNG]) {
    const reader = await enter(t.room, actor);
    assert.equal(reader.closed, null, `${actor.id} may read`);
    assert.equal(digest(reader.doc), contentDigest(t.room.snapshotNow()));
  }
  assert.equal(digest(hanh.doc), digest(loc.doc));
  assert.equal(contentDigest(sectionContent(t.room.snapshotNow(), 'p1-1')), before);
});

test('a format mark left over after its letters are gone is tidied by whoever reads it, a live one by nobody', async () => {
  const t = await testRoom();
  const [hanh, loc, viewer] = [
    await enter(t.room, HANH),
    await enter(t.room, LOC),
    await enter(t.room, TUAN),
  ];
  const text = new Y.XmlText('abc def');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  hanh.doc.getXmlFragment('n:p1-1').insert(0, [paragraph]);
  await settle(hanh, loc, viewer);
  const textOf = ({ doc }: FakeClient) =>
    (doc.getXmlFragment('n:p1-1').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  viewer.leave();
  text.format(0, 1, { bold: {} });
  text.format(4, 3, { italic: {} });
  await settle(hanh);
  hanh.leave();
  // Deleted by somebody who has not heard of the bold: one end of it stays behind.
  textOf(loc).delete(0, 1);
  loc.leave();
  await settle(hanh, loc);
  await approve(t.room, 'p1-1');
  const before = await logged(t);
  viewer.join(t.room);
  await settle(viewer);
  assert.equal(viewer.closed, null);
  assert.deepEqual(
    (await logged(t)).slice(before.length).map(({ actor }) => actor),
    ['server'],
    'the tidying is the server’s own change',
  );
  await refused(
    t,
    TUAN,
    (client) => {
      let item = textOf(client)._start;
      while (item && !(item.content instanceof Y.ContentFormat && !item.deleted)) item = item.right;
      client.doc.transact((transaction) => item?.delete(transaction));
    },
    { code: 'refusal.notYourRole', close: CLOSE.refused },
  );
});
