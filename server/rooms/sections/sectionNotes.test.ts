import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { MESSAGE } from '@schemes/doc/protocol';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { MAX_MESSAGE, MAX_NOTE_BYTES } from '@schemes/model/notes/parseNote';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Room } from '@server/rooms/room/Room';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HA, HANH, LOC, OUTSIDER, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import { firstBreak } from '@server/store/scheme/ledgerChain';
import { got } from '@server/testing/testServices';
import { moveSection } from './sectionMoves';
import { MAX_OPEN_NOTES, notesFor, sendNote, settleNote, withdrawNote } from './sectionNotes';

const SECTION = 'p2-4';
const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

const digestOf = (room: Room) => contentDigest(sectionContent(room.snapshotNow(), SECTION));

async function approved() {
  const t = await testRoom();
  assert.equal(await moveSection(t.room, HANH, SECTION, 'submit', { note: '' }), null);
  const seen = digestOf(t.room);
  assert.equal(await moveSection(t.room, DUNG, SECTION, 'approve', { note: '', seen }), null);
  return { ...t, seen };
}

function draft(seen: string, message = 'Xin bổ sung') {
  return {
    section: SECTION,
    seen,
    message,
    work: {
      text: [{ before: 'Câu cũ.', after: 'Câu mới.' }],
      facts: [],
      rows: [
        { table: 'B1', row: 'r', name: '', kind: 'cell', column: 'planned', before: 27, after: 31 },
        { table: 'B1', row: 'x', name: 'Khối mới', kind: 'rowAdded', before: null, after: null },
      ],
    },
  };
}

test('a note is on disk when its sending resolves, and the approved section is unchanged', async () => {
  const t = await approved();
  const before = JSON.stringify(t.room.snapshotNow());
  const { version } = t.room;
  const { n } = got(await sendNote(t.room, HANH, draft(t.seen)));
  assert.equal(JSON.stringify(t.room.snapshotNow()), before, 'the document did not change');
  assert.equal(t.room.version, version, 'and no change was logged');
  assert.equal(digestOf(t.room), t.seen);
  const again = await t.again();
  const [note] = await notesFor(again, DUNG);
  assert.equal(note?.n, n);
  assert.equal(note?.by.id, 'hanh');
  assert.equal(note?.version, t.seen);
  assert.notEqual(note?.approvedAt, null, 'the version it concerns is the approved one');
  assert.deepEqual(note?.work, draft(t.seen).work);
  assert.equal(again.state.statuses.get(SECTION)?.state, 'approved');
  assert.equal(firstBreak(again.entries), null);
});

test('the ledger entry that everyone reads does not contain the note', async () => {
  const t = await approved();
  await sendNote(t.room, HANH, draft(t.seen, 'Chỉ trưởng tiểu ban đọc'));
  assert.doesNotMatch(JSON.stringify(t.room.entries), /Chỉ trưởng|Câu mới/);
});

test('members and the chair may send notes; a clerk, a viewer, an outsider and an anonymous user may not', async () => {
  const t = await approved();
  const codes: Record<string, string> = {};
  for (const actor of [HANH, DUNG, HA, TUAN, OUTSIDER]) {
    const sent = await sendNote(t.room, actor, draft(t.seen));
    codes[actor.id] = sent.ok ? 'ok' : sent.refusal.code;
  }
  assert.deepEqual(codes, {
    hanh: 'ok',
    dung: 'ok',
    ha: 'refusal.notYourRole',
    tuan: 'refusal.notYourRole',
    khach: 'refusal.notInOrganisation',
  });
});

test('the chair reads all notes, an author their own, and nobody else reads any', async () => {
  const t = await approved();
  await sendNote(t.room, HANH, draft(t.seen));
  await sendNote(t.room, LOC, draft(t.seen, 'Của Lộc'));
  const read = async (actor: Actor) => (await notesFor(t.room, actor)).map(({ by }) => by.id);
  assert.deepEqual(await read(DUNG), ['hanh', 'loc']);
  assert.deepEqual(await read(HANH), ['hanh']);
  for (const actor of [HA, TUAN]) assert.deepEqual(await read(actor), []);
});

test('a note sent twice because its answer was lost is stored once', async () => {
  const t = await approved();
  const [one, two] = await Promise.all([1, 2].map(() => sendNote(t.room, HANH, draft(t.seen))));
  assert.ok(one?.ok && two?.ok);
  assert.equal(one.value.n, two.value.n);
  assert.equal(await settleNote(t.room, DUNG, one.value.n, { reply: '', reopen: false }), null);
  assert.equal(got(await sendNote(t.room, HANH, draft(t.seen))).n, one.value.n);
  assert.equal((await notesFor(t.room, DUNG)).length, 1);
});

test('a note that is too large, malformed or names an unknown section is refused and writes nothing', async () => {
  const t = await approved();
  const lines = t.room.entries.length;
  const good = draft(t.seen);
  const work = (change: object) => ({ ...good, work: { ...good.work, ...change } });
  const [row] = good.work.rows;
  const large = Array.from({ length: 3 }, () => ({ before: null, after: 'ơ'.repeat(25_000) }));
  assert.ok(JSON.stringify(large).length < MAX_NOTE_BYTES, 'the limit counts bytes, not letters');
  const cases: [unknown, string][] = [
    [work({ text: large }), 'refusal.noteTooLarge'],
    [null, 'refusal.badForm'],
    ['{}', 'refusal.badForm'],
    [{ ...good, more: 1 }, 'refusal.badForm'],
    [{ ...good, seen: 'x' }, 'refusal.badForm'],
    [{ ...good, section: 'none' }, 'refusal.noSection'],
    [{ ...good, message: 'x'.repeat(MAX_MESSAGE + 1) }, 'refusal.badForm'],
    [work({ text: [], rows: [] }), 'refusal.badForm'],
    [work({ rows: [{ ...row, table: 'B7' }] }), 'refusal.badForm'],
    [work({ rows: [{ ...row, column: 'none' }] }), 'refusal.badForm'],
    [work({ rows: [{ ...row, after: { x: 1 } }] }), 'refusal.badForm'],
    [work({ facts: [{ key: 'leavers', before: null, after: 3 }] }), 'refusal.badForm'],
  ];
  for (const [json, code] of cases) {
    const sent = await sendNote(t.room, HANH, json);
    assert.equal(sent.ok ? 'ok' : sent.refusal.code, code, JSON.stringify(json)?.slice(0, 120));
  }
  assert.equal(t.room.entries.length, lines);
});

test('the number of unsettled notes per person is limited', async () => {
  const t = await approved();
  for (let i = 0; i < MAX_OPEN_NOTES; i++) got(await sendNote(t.room, HANH, draft(t.seen, `Lần ${i}`)));
  const more = await sendNote(t.room, HANH, draft(t.seen, 'Thêm'));
  assert.equal(more.ok ? 'ok' : more.refusal.code, 'refusal.tooManyNotes');
  got(await sendNote(t.room, LOC, draft(t.seen)));
  assert.equal(await settleNote(t.room, DUNG, t.room.entries.length - 1, { reply: '', reopen: false }), null);
  got(await sendNote(t.room, HANH, draft(t.seen, 'Thêm')));
});

test('only the chair settles a note, once, with a reply that its author reads', async () => {
  const t = await approved();
  const { n } = got(await sendNote(t.room, HANH, draft(t.seen)));
  const given = { reply: ' Đã ghi vào tờ trình. ', reopen: false };
  for (const actor of [HANH, LOC, HA, TUAN]) {
    assert.equal((await settleNote(t.room, actor, n, given))?.code, 'refusal.notYourRole', actor.id);
  }
  assert.equal((await settleNote(t.room, OUTSIDER, n, given))?.code, 'refusal.notInOrganisation');
  assert.equal((await settleNote(t.room, DUNG, 1, given))?.code, 'refusal.noNote');
  assert.equal(await settleNote(t.room, DUNG, n, given), null);
  assert.equal((await settleNote(t.room, DUNG, n, given))?.code, 'refusal.noNote');
  const [note] = await notesFor(await t.again(), HANH);
  assert.equal(note?.settled?.reply, 'Đã ghi vào tờ trình.');
  assert.equal(note?.settled?.reopened, false);
  assert.equal(t.room.state.statuses.get(SECTION)?.state, 'approved');
  assert.equal(digestOf(t.room), t.seen);
});

test('a section is reopened for a note with the reply as the reason; without a reply it is refused', async () => {
  const t = await approved();
  const { n } = got(await sendNote(t.room, HANH, draft(t.seen)));
  const open = (reply: string) => settleNote(t.room, DUNG, n, { reply, reopen: true });
  assert.equal((await open(' '))?.code, 'refusal.noteMissing');
  assert.equal((await notesFor(t.room, DUNG))[0]?.settled, null);
  assert.equal(await open('Bổ sung theo ghi chú'), null);
  assert.equal(t.room.state.statuses.get(SECTION)?.state, 'drafting');
  assert.equal(t.room.state.statuses.get(SECTION)?.note, 'Bổ sung theo ghi chú');
  assert.equal((await notesFor(t.room, HANH))[0]?.settled?.reopened, true);
  const other = got(await sendNote(t.room, LOC, draft(t.seen, 'Thêm'))).n;
  const refusal = await settleNote(t.room, DUNG, other, { reply: 'Lần nữa', reopen: true });
  assert.equal(refusal?.code, 'refusal.wrongState', 'the section is open already');
});

test('only the author and the chair in the room are notified that notes changed', async () => {
  const t = await approved();
  const heard = new Map<string, FakeClient>();
  for (const actor of [HANH, LOC, DUNG, HA, TUAN]) {
    const client = new FakeClient(actor).join(t.room);
    clients.push(client);
    heard.set(actor.id, client);
  }
  await settle(...heard.values());
  got(await sendNote(t.room, HANH, draft(t.seen)));
  await settle(...heard.values());
  for (const [id, client] of heard) {
    const isNotified = client.received.includes(MESSAGE.notes);
    assert.equal(isNotified, id === 'hanh' || id === 'dung', id);
  }
});

test('only the author withdraws a note, and only before it is settled', async () => {
  const t = await approved();
  const first = got(await sendNote(t.room, HANH, draft(t.seen)));
  for (const actor of [LOC, DUNG]) {
    assert.equal((await withdrawNote(t.room, actor, first.n))?.code, 'refusal.noNote', actor.id);
  }
  for (const actor of [HA, TUAN]) {
    assert.equal((await withdrawNote(t.room, actor, first.n))?.code, 'refusal.notYourRole', actor.id);
  }
  assert.equal(await withdrawNote(t.room, HANH, first.n), null);
  assert.deepEqual(await notesFor(t.room, DUNG), []);
  assert.deepEqual(await notesFor(t.room, HANH), []);
  const settling = await settleNote(t.room, DUNG, first.n, { reply: '', reopen: true });
  assert.equal(settling?.code, 'refusal.noNote');
  assert.equal(t.room.state.statuses.get(SECTION)?.state, 'approved', 'nothing was opened for it');

  const second = got(await sendNote(t.room, HANH, draft(t.seen)));
  assert.notEqual(second.n, first.n, 'sent again, it is another note');
  assert.equal(await settleNote(t.room, DUNG, second.n, { reply: 'Đã rõ', reopen: false }), null);
  assert.equal((await withdrawNote(t.room, HANH, second.n))?.code, 'refusal.noNote');
  const again = await t.again();
  assert.deepEqual(
    (await notesFor(again, DUNG)).map(({ n }) => n),
    [second.n],
  );
});
