import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { CLOSE } from '@schemes/doc/protocol';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { DUNG, HANH, ORGANISATION, TUAN } from '@server/rooms/testing/people';
import { settle } from '@server/rooms/testing/settle';
import { testRoom } from '@server/rooms/testing/testRoom';
import { firstBreak } from '@server/store/scheme/ledgerChain';
import { tempFolder } from '@server/store/testing/tempFolder';
import { got, testServices } from '@server/testing/testServices';
import { archiveScheme, renameScheme, restrictScheme } from './manageScheme';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

test('the chair and an administrator manage a scheme; readers are refused, and to others it does not exist', async () => {
  const { as, request } = await testServices();
  const [card] = await (await as('member')).schemes.list();
  const id = card?.id ?? '';
  const codes: Record<string, string | null> = {};
  for (const who of ['chair', 'administrator', 'member', 'clerk', 'viewer']) {
    const { management } = await as(who);
    codes[who] = code(await management.rename(id, `Đề án của ${who}`));
    assert.equal(code(await management.open(id)), codes[who], who);
    assert.equal(code(await management.list(card?.organisation.id ?? '')), codes[who], who);
  }
  assert.deepEqual(codes, {
    chair: null,
    administrator: null,
    member: 'refusal.notYourRole',
    clerk: 'refusal.notYourRole',
    viewer: 'refusal.notYourRole',
  });
  assert.equal(code(await (await request()).management.archive(id, true)), 'refusal.signIn');
  assert.equal(code(await (await as('chair')).management.archive('none', true)), 'refusal.noScheme');
  const seen = got(await (await as('administrator')).management.open(id));
  assert.deepEqual(Object.keys(seen).sort(), ['access', 'archived', 'id', 'organisation', 'term', 'title']);
  assert.equal(code(await (await as('administrator')).schemes.open(id)), 'refusal.noScheme');
});

test('a new title is in the list, the document and the history; an invalid one is refused', async () => {
  const { as, services } = await testServices();
  const chair = await as('chair');
  const [card] = await chair.schemes.list();
  const id = card?.id ?? '';
  for (const title of ['', '  ', 'hai\ndòng', 'x'.repeat(301)]) {
    assert.equal(code(await chair.management.rename(id, title)), 'refusal.badForm', title.slice(0, 9));
  }
  assert.equal(code(await chair.management.rename(id, ' Đề án sửa tên ')), null);
  assert.equal(code(await chair.management.rename(id, 'Đề án sửa tên')), null);
  const lines = got(await chair.schemes.history(id)).filter(({ act }) => act === 'rename');
  assert.deepEqual(
    lines.map(({ note }) => note),
    ['Đề án sửa tên'],
  );
  const title = async () => (await chair.schemes.list()).find((one) => one.id === id)?.title;
  assert.equal(got(await chair.schemes.open(id)).snapshot.title, 'Đề án sửa tên');
  assert.equal(await title(), 'Đề án sửa tên');
  await services.close();
  assert.equal(services.register.schemes.data.find((row) => row.id === id)?.title, 'Đề án sửa tên');
});

test('an archived scheme refuses updates and acts, and its open sockets are asked to reconnect', async () => {
  const t = await testRoom();
  const writer = new FakeClient(HANH).join(t.room);
  const reader = new FakeClient(TUAN).join(t.room);
  await settle(writer);
  const cell = (client: FakeClient, value: number) =>
    setCell(client.doc.getMap('t:B1'), 'executive_committee', 'planned', value);
  cell(writer, 27);
  await settle(writer);
  assert.equal(await archiveScheme(t.room, DUNG, true), null);
  await settle(writer, reader);
  assert.equal(writer.closed, CLOSE.comeAgain, 'a writer is asked to reconnect, to get the new rights');
  assert.equal(reader.closed, null, 'a reader stays connected');

  // A client that ignores its rights: the guard refuses its update.
  const { version } = t.room;
  const stubborn = new FakeClient(HANH).join(t.room);
  await settle(stubborn);
  cell(stubborn, 31);
  await settle(stubborn);
  assert.equal(stubborn.refusal?.code, 'refusal.archived');
  assert.equal(t.room.version, version, 'nothing was logged');
  assert.equal(
    await renameScheme(t.room, DUNG, 'Tên khác').then((refusal) => refusal?.code),
    'refusal.archived',
  );

  // The scheme is still archived after a reload, until it is restored.
  const again = await t.again();
  assert.equal(again.archived, true);
  assert.equal(again.state.archived?.by.id, DUNG.id);
  assert.equal(firstBreak(again.entries), null);
  assert.equal(await archiveScheme(again, DUNG, false), null);
  const back = new FakeClient(HANH).join(again);
  await settle(back);
  cell(back, 31);
  await settle(back);
  assert.equal(back.refusal, null);
  assert.ok(again.version > version);
  assert.equal(again.organisation, ORGANISATION);
  for (const client of [writer, reader, stubborn, back]) client.destroy();
});

test('open editors reconnect when a scheme is restricted or opened, and learn which it is', async () => {
  const t = await testRoom();
  const candidates = [
    { ...DUNG, roles: ['chair' as const] },
    { ...HANH, roles: ['member' as const] },
  ];
  const seen: (boolean | null)[] = [];
  for (const people of [[HANH.id], [HANH.id], null]) {
    const member = new FakeClient(HANH).join(t.room);
    await settle(member);
    assert.equal(await restrictScheme(t.room, DUNG, people, candidates, async () => {}), null);
    await settle(member);
    seen.push(member.closed === CLOSE.comeAgain);
    member.destroy();
  }
  assert.deepEqual(seen, [true, false, true], 'the second restriction changes nothing');
});

test('through the request context every act on an archived scheme gets the same refusal, and reading still works', async () => {
  const { as } = await testServices();
  const chair = await as('chair');
  const member = await as('member');
  const clerk = await as('clerk');
  const [card] = await chair.schemes.list();
  const id = card?.id ?? '';
  const section = got(await chair.schemes.open(id)).snapshot.sections[1]?.id ?? '';
  got(await chair.management.archive(id, true));
  const decision = { number: '1-QĐ/TU', date: '2025-06-01', issuer: 'Tỉnh ủy' };
  const refused = {
    submit: await member.schemes.move(id, section, 'submit', { note: '' }),
    reopen: await chair.schemes.move(id, section, 'reopen', { note: 'x' }),
    waive: await chair.schemes.waive(id, 'x', decision),
    unwaive: await chair.schemes.unwaive(id, 'x'),
    rules: await chair.schemes.moveRules(id, ''),
    template: await chair.schemes.takeTemplate(id, ''),
    send: await member.notes.send(id, {}),
    settle: await chair.notes.settle(id, 1, { reply: '', reopen: false }),
    withdraw: await member.notes.withdraw(id, 1),
    keep: await clerk.steps.save(id, 're_election/1', 0, {}),
    publish: await chair.steps.publish(id, 're_election/1', true),
    lock: await chair.steps.lock(id, true),
    lift: await clerk.steps.liftVotes(id),
    setting: await clerk.papers.saveSetting(id, 'de-an', {}),
    issue: await clerk.papers.issue(id, 'de-an'),
    cancel: await clerk.papers.cancel(id, 'x', 'y'),
    number: await clerk.papers.setNextNumber(id, 'de-an', 5, 'x'),
    sheets: await member.imports.readSheets(id, 'a.csv', new Uint8Array([97])),
  };
  assert.deepEqual(
    Object.entries(refused).filter(([, result]) => code(result) !== 'refusal.archived'),
    [],
  );
  const cards = await (await as('viewer')).schemes.list();
  assert.deepEqual(
    cards.filter(({ archived }) => archived).map((one) => one.id),
    [id],
  );
  assert.equal(got(await member.schemes.open(id)).archived?.by.name, chair.actor?.name);
  got(await member.papers.make(id, 'de-an', 'draft'));
  got(await chair.management.archive(id, false));
  got(await member.schemes.move(id, section, 'submit', { note: '' }));
});

test('a scheme that cannot be loaded stays in the lists as such, unless it is restricted to others', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const first = await testServices({ dataDir });
  const chair = await first.as('chair');
  const [one, other] = await chair.schemes.list();
  assert.ok(one && other);
  assert.equal(code(await chair.management.restrict(other.id, [])), null);
  await first.services.close();
  for (const { id } of [one, other]) {
    const folder = join(dataDir, 'schemes', id);
    for (const name of await readdir(folder)) {
      if (/^(base|log)-\d+$/.test(name)) await writeFile(join(folder, name), 'không đọc được');
    }
  }
  const t = await testServices({ dataDir, demo: false });
  const lines = got(await (await t.as('administrator')).management.list(one.organisation.id));
  assert.deepEqual(
    lines.filter(({ isFailed }) => isFailed).map(({ id, title }) => ({ id, title })),
    [{ id: one.id, title: one.title }],
    'the restricted one is in nobody else’s list',
  );
  const cards = await (await t.as('chair')).schemes.list();
  assert.deepEqual(
    cards.filter(({ failed }) => failed).map(({ id, title }) => ({ id, title })),
    [one, other].map(({ id, title }) => ({ id, title })),
  );
  await t.services.close();
});
