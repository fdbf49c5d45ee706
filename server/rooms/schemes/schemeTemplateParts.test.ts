import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { setCell } from '@schemes/doc/editRows';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { storedAdditions } from '@schemes/model/scheme/storedAdditions';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HA, HANH, OUTSIDER, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import { firstBreak } from '@server/store/scheme/ledgerChain';
import { got, testServices } from '@server/testing/testServices';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { olderScheme } from '@templates/schemes/testing/olderScheme';
import { compareTemplate, takeTemplate } from './schemeTemplateParts';

const OLDER = olderScheme(communeSample(EDITION), { tables: ['B14'] });
const IN = 'p3-8';
const code = (refusal: { code: string } | null) => refusal?.code ?? null;

function seenOf(snapshot: Parameters<typeof compareTemplate>[0]): string {
  return compareTemplate(snapshot)?.digest ?? '';
}

test('the chair adds a newer table: open editors get it at once and can write it, and it survives a restart', async () => {
  const t = await testRoom({ snapshot: OLDER });
  const writer = new FakeClient(HANH).join(t.room);
  await settle(writer);
  const cell = (client: FakeClient, value: number) =>
    setCell(client.doc.getMap('t:B14'), 'upper_delegates', 'seats', value);
  assert.equal(code(await takeTemplate(t.room, DUNG, seenOf(t.room.snapshotNow()))), null);
  await settle(writer);
  const table = () =>
    readSnapshot(writer.doc)
      ?.sections.flatMap(({ tables }) => tables)
      .find(({ id }) => id === 'B14');
  assert.deepEqual(
    table()?.rows.map(({ id }) => id),
    ['upper_delegates', 'upper_alternates'],
  );
  cell(writer, 7);
  await settle(writer);
  assert.equal(writer.refusal, null);
  const again = await t.again();
  assert.deepEqual(again.snapshotNow(), t.room.snapshotNow());
  assert.deepEqual(again.snapshotNow().template, communeSample(EDITION).template);
  assert.equal(firstBreak(again.entries), null);
  const last = again.entries.at(-1);
  assert.equal(last?.act, 'template');
  assert.equal(last?.additions?.tables[0]?.table.type, 'B14', 'the ledger keeps the code');
  assert.equal(last?.by.id, DUNG.id);
  assert.equal(code(await takeTemplate(again, DUNG, 'x')), 'refusal.templateSame');
  writer.destroy();
});

test('after a crash between ledger and document, loading adds the tables that the ledger names', async () => {
  const t = await testRoom({ snapshot: OLDER });
  const additions = compareTemplate(t.room.snapshotNow());
  await t.store.ledger.load();
  await t.store.ledger.append({
    at: '2026-11-22T00:00:00.000Z',
    by: { id: DUNG.id, name: DUNG.name },
    act: 'template',
    additions: storedAdditions({
      template: communeSample(EDITION).template,
      sections: additions?.sections ?? [],
      tables: additions?.tables ?? [],
    }),
  });
  const again = await t.again();
  assert.equal(compareTemplate(again.snapshotNow()), null);
});

test('writing to a table that was not added is refused', async () => {
  const t = await testRoom({ snapshot: OLDER });
  const writer = new FakeClient(HANH).join(t.room);
  await settle(writer);
  setCell(writer.doc.getMap('t:B14'), 'upper_delegates', 'seats', 7);
  writer.doc.getMap('t:B14').set('stray', 1);
  await settle(writer);
  assert.equal(writer.refusal?.code, 'refusal.unknownRoot');
  writer.destroy();
});

test('only the chair adds tables, only the additions they saw, and only once', async () => {
  const t = await testRoom({ snapshot: OLDER });
  const seen = seenOf(t.room.snapshotNow());
  for (const actor of [HANH, HA, TUAN]) {
    assert.equal(code(await takeTemplate(t.room, actor, seen)), 'refusal.notYourRole', actor.id);
  }
  assert.equal(code(await takeTemplate(t.room, OUTSIDER, seen)), 'refusal.notInOrganisation');
  assert.equal(code(await takeTemplate(t.room, DUNG, 'something else')), 'refusal.templateChanged');
  const both = await Promise.all([takeTemplate(t.room, DUNG, seen), takeTemplate(t.room, DUNG, seen)]);
  assert.deepEqual(both.map(code), [null, 'refusal.templateSame']);
  assert.equal(t.room.entries.filter(({ act }) => act === 'template').length, 1);
});

test('an approved section stays unchanged; once reopened it gets its table', async () => {
  const t = await testRoom({ snapshot: OLDER });
  const digest = () => contentDigest(sectionContent(t.room.snapshotNow(), IN));
  const before = seenOf(t.room.snapshotNow());
  assert.equal(await moveSection(t.room, HANH, IN, 'submit', { note: '' }), null);
  const approved = digest();
  assert.equal(await moveSection(t.room, DUNG, IN, 'approve', { note: '', seen: approved }), null);
  assert.equal(compareTemplate(t.room.snapshotNow())?.held.length, 1);
  assert.equal(code(await takeTemplate(t.room, DUNG, before)), 'refusal.templateHeld');
  assert.equal(digest(), approved);
  assert.equal(await moveSection(t.room, DUNG, IN, 'reopen', { note: 'Bổ sung biểu' }), null);
  assert.equal(code(await takeTemplate(t.room, DUNG, seenOf(t.room.snapshotNow()))), null);
  assert.notEqual(digest(), approved);
});

test('through the request context a reader sees the additions, the chair adds them, and the history names them', async () => {
  const { as } = await testServices();
  const chair = await as('chair');
  const [card] = await chair.schemes.list();
  const organisation = card?.organisation.id ?? '';
  const { id } = got(await chair.schemes.createFromSnapshot(organisation, storedSnapshot(OLDER)));
  const viewer = await as('viewer');
  const { comparison } = got(await viewer.schemes.template(id));
  assert.deepEqual(
    comparison?.tables.map(({ section, table }) => [section, table.id]),
    [[IN, 'B14']],
  );
  assert.equal(got(await viewer.schemes.open(id)).missing, 1);
  const seen = comparison?.digest ?? '';
  const refused = await viewer.schemes.takeTemplate(id, seen);
  assert.equal(refused.ok ? null : refused.refusal.code, 'refusal.notYourRole');
  got(await chair.schemes.takeTemplate(id, seen));
  assert.equal(got(await viewer.schemes.open(id)).missing, 0);
  assert.equal(got(await viewer.schemes.template(id)).comparison, null);
  const lines = got(await viewer.schemes.history(id)).filter(({ act }) => act === 'template');
  assert.deepEqual(
    lines.map(({ added }) => added),
    [['Đoàn đại biểu dự đại hội cấp trên']],
  );
});
