import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot, readStatus } from '@schemes/doc/readSnapshot';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { findingKey } from '@schemes/model/findings/findingKey';
import { blockingFindings } from '@schemes/rules/assessment/openFindings';
import { validate } from '@schemes/rules/judge/validate';
import { encodeHere } from '@server/rooms/document/DocumentEncoder';
import type { Room } from '@server/rooms/room/Room';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HA, HANH, LOC, OUTSIDER, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import type { LedgerAct } from '@server/store/scheme/Ledger';
import { firstBreak } from '@server/store/scheme/ledgerChain';
import { faultyLog } from '@server/store/testing/faultyLog';
import type * as Y from 'yjs';
import { moveSection } from './sectionMoves';
import { unwaiveFinding, waiveFinding } from './waivers';

const clients: FakeClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

async function enter(room: Room, actor = HANH): Promise<FakeClient> {
  const client = new FakeClient(actor).join(room);
  clients.push(client);
  await settle(client);
  return client;
}

const seenOf = (room: Room, section: string) => contentDigest(sectionContent(room.snapshotNow(), section));
const sectionOfTable = (room: Room, table: string) =>
  room.outline.sections.find(({ tables }) => tables.some(({ id }) => id === table))?.id ?? '';
const submit = (room: Room, section: string) => moveSection(room, HANH, section, 'submit', { note: '' });

test('a section moves from drafting to approved and back, in the ledger and in the document’s copy', async () => {
  const t = await testRoom();
  const loc = await enter(t.room, LOC);
  assert.equal(await submit(t.room, 'p1-1'), null);
  const seen = seenOf(t.room, 'p1-1');
  assert.equal(await moveSection(t.room, DUNG, 'p1-1', 'return', { note: 'Nêu rõ tiêu chuẩn' }), null);
  assert.equal(await submit(t.room, 'p1-1'), null);
  assert.equal(await moveSection(t.room, DUNG, 'p1-1', 'approve', { note: '', seen }), null);
  await settle(loc);
  assert.equal(readStatus(loc.doc, 'p1-1').state, 'approved');
  assert.equal(readStatus(loc.doc, 'p1-1').by?.name, DUNG.name);
  assert.deepEqual(await t.store.contents.get(seen), sectionContent(t.room.snapshotNow(), 'p1-1'));
  assert.equal(await moveSection(t.room, DUNG, 'p1-1', 'reopen', { note: 'Có chỉ đạo mới' }), null);
  await settle(loc);
  assert.equal(readStatus(loc.doc, 'p1-1').state, 'drafting');
  assert.equal(readStatus(loc.doc, 'p1-1').approvedDigest, seen);
  const entries = await t.store.ledger.load();
  assert.deepEqual(
    entries.map(({ act }) => act).filter((act) => act !== 'step'),
    ['create', 'submit', 'return', 'submit', 'approve', 'reopen'],
  );
  assert.equal(firstBreak(entries), null);
  const again = await t.again();
  assert.deepEqual(again.state, t.room.state);
  assert.equal(contentDigest(again.snapshotNow()), contentDigest(t.room.snapshotNow()));
});

test('approving content that has changed since it was read is refused', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room);
  await submit(t.room, 'facts');
  const seen = seenOf(t.room, 'facts');
  hanh.doc.getMap('facts').set('leavers', 12);
  const refusal = await moveSection(t.room, DUNG, 'facts', 'approve', { note: '', seen });
  assert.equal(refusal?.code, 'refusal.changedSinceSeen');
  assert.equal(
    (await moveSection(t.room, DUNG, 'facts', 'approve', { note: '' }))?.code,
    'refusal.changedSinceSeen',
  );
  assert.equal(t.room.state.statuses.get('facts')?.state, 'submitted');
});

test('a change that arrives while the approval is being written is refused', async () => {
  const gate = { open: () => {} };
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      ledger: {
        load: () => store.ledger.load(),
        close: () => store.ledger.close(),
        append: async (act: LedgerAct) => {
          if (act.act === 'approve') await new Promise<void>((open) => Object.assign(gate, { open }));
          return store.ledger.append(act);
        },
      },
    }),
  });
  const [hanh, loc] = [await enter(t.room), await enter(t.room, LOC)];
  await submit(t.room, 'facts');
  const seen = seenOf(t.room, 'facts');
  const approving = moveSection(t.room, DUNG, 'facts', 'approve', { note: '', seen });
  await settle(hanh, loc);
  hanh.doc.getMap('facts').set('leavers', 12);
  await settle(hanh, loc);
  assert.equal(hanh.closed, CLOSE.refused);
  assert.deepEqual(hanh.refusal?.sections, ['facts']);
  assert.notEqual(readStatus(loc.doc, 'facts').state, 'approved', 'nobody sees it before it is on disk');
  gate.open();
  assert.equal(await approving, null);
  assert.equal(seenOf(t.room, 'facts'), seen);
});

test('an approval that cannot be written does not count, and the room fails', async () => {
  const t = await testRoom({
    wrap: (store) => ({
      ...store,
      ledger: {
        load: () => store.ledger.load(),
        close: () => store.ledger.close(),
        append: (act: LedgerAct) =>
          act.act === 'approve' ? Promise.reject(new Error('EIO')) : store.ledger.append(act),
      },
    }),
  });
  const hanh = await enter(t.room);
  await submit(t.room, 'facts');
  const seen = seenOf(t.room, 'facts');
  await assert.rejects(moveSection(t.room, DUNG, 'facts', 'approve', { note: '', seen }));
  await settle(hanh);
  assert.equal(hanh.closed, CLOSE.roomFailed);
  assert.equal((await t.again()).state.statuses.get('facts')?.state, 'submitted');
});

test('a mandatory finding stops the approval of its section until it is corrected or waived', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room);
  const section = sectionOfTable(t.room, 'B1');
  for (const column of ['max_allowed', 'planned']) {
    setCell(hanh.doc.getMap('t:B1') as Y.Map<unknown>, 'deputy_secretary', column, 3);
  }
  await settle(hanh);
  assert.equal(hanh.closed, null);
  await submit(t.room, section);
  const approve = () =>
    moveSection(t.room, DUNG, section, 'approve', { note: '', seen: seenOf(t.room, section) });
  const snapshot = t.room.snapshotNow();
  const blocking = blockingFindings(snapshot, validate(snapshot).findings, section);
  assert.ok(blocking.length > 0, 'three deputies break a rule');
  assert.deepEqual(await approve(), { code: 'refusal.findingsStand', params: { count: blocking.length } });
  const decision = { number: '12-CV/TU', date: '2025-05-02', issuer: 'Ban Thường vụ Tỉnh ủy' };
  const keys = blocking.map(findingKey);
  assert.equal(
    (await waiveFinding(t.room, HANH, keys[0] ?? '', decision, t.clock))?.code,
    'refusal.notYourRole',
  );
  assert.equal(
    (await waiveFinding(t.room, DUNG, keys[0] ?? '', { ...decision, number: ' ' }, t.clock))?.code,
    'refusal.decisionMissing',
  );
  assert.equal((await waiveFinding(t.room, DUNG, 'none', decision, t.clock))?.code, 'refusal.noFinding');
  for (const key of keys) assert.equal(await waiveFinding(t.room, DUNG, key, decision, t.clock), null);
  assert.equal(t.room.snapshotNow().waivers.length, keys.length);
  assert.equal(await unwaiveFinding(t.room, DUNG, keys[0] ?? ''), null);
  assert.equal((await approve())?.code, 'refusal.findingsStand');
  assert.equal(await waiveFinding(t.room, DUNG, keys[0] ?? '', decision, t.clock), null);
  assert.equal(await approve(), null);
  await settle(hanh);
  assert.equal(readSnapshot(hanh.doc)?.waivers[0]?.decision.number, '12-CV/TU');
});

test('a finding without a provision, such as a wrong sum, cannot be waived', async () => {
  const t = await testRoom();
  const hanh = await enter(t.room);
  const section = sectionOfTable(t.room, 'B1');
  setCell(hanh.doc.getMap('t:B1') as Y.Map<unknown>, 'executive_committee', 'planned', 60);
  await settle(hanh);
  const snapshot = t.room.snapshotNow();
  const blocking = blockingFindings(snapshot, validate(snapshot).findings, section);
  const decision = { number: '12-CV/TU', date: '2025-05-02', issuer: 'Ban Thường vụ Tỉnh ủy' };
  const answers = new Map<string, string | null>();
  for (const finding of blocking) {
    const refusal = await waiveFinding(t.room, DUNG, findingKey(finding), decision, t.clock);
    answers.set(finding.rule, refusal?.code ?? null);
  }
  assert.equal(answers.get('ANY.SUM.PARTS'), 'refusal.notWaivable');
  assert.equal(answers.get('2025.BCH.XA'), null);
  const [waiver, ...others] = t.room.snapshotNow().waivers;
  assert.equal(waiver?.rule, '2025.BCH.XA');
  assert.deepEqual(others, []);
});

test('each move requires its role, its state and its reason', async () => {
  const t = await testRoom();
  const codes = async (...asked: Parameters<typeof moveSection>) => (await moveSection(...asked))?.code;
  for (const actor of [TUAN, HA]) {
    assert.equal(await codes(t.room, actor, 'facts', 'submit', { note: '' }), 'refusal.notYourRole');
  }
  assert.equal(await codes(t.room, OUTSIDER, 'facts', 'submit', { note: '' }), 'refusal.notInOrganisation');
  assert.equal(await codes(t.room, HANH, 'facts', 'approve', { note: '' }), 'refusal.notYourRole');
  assert.equal(await codes(t.room, DUNG, 'facts', 'approve', { note: '' }), 'refusal.wrongState');
  assert.equal(await codes(t.room, DUNG, 'none', 'submit', { note: '' }), 'refusal.noSection');
  await submit(t.room, 'facts');
  assert.equal(await codes(t.room, DUNG, 'facts', 'return', { note: '  ' }), 'refusal.noteMissing');
  assert.equal((await t.store.ledger.load()).filter(({ act }) => act !== 'step').length, 2);
});

test('loading restores the document’s copy of the states from the ledger after a crash', async () => {
  const t = await testRoom();
  await submit(t.room, 'facts');
  const loaded = await t.store.log.load();
  const withoutCopy = {
    ...t.store,
    log: faultyLog(t.store.log, {
      load: async () => loaded && { base: loaded.base, records: loaded.records.slice(0, -1) },
    }),
  };
  const { Room } = await import('@server/rooms/room/Room');
  const room = await Room.load({
    id: 'x',
    organisation: 'y',
    store: withoutCopy,
    clock: t.clock,
    encoder: encodeHere,
    onFailed: () => {},
    onCompactionFailed: () => {},
  });
  assert.equal(room.snapshotNow().sections[0]?.status.state, 'submitted');
});
