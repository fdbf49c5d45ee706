import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setCell } from '@schemes/doc/editRows';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { settle } from '@server/rooms/testing/settle';
import { until } from '@server/runtime/testing/within';
import { got, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

test('everyone lists the schemes of their organisations; an administrator lists none', async () => {
  const { as, request } = await testServices();
  const cards = await (await as('viewer')).schemes.list();
  assert.equal(cards.length, 2);
  const sample = cards.find(({ organisation }) => organisation.name === 'Đảng bộ xã Minh Tân');
  assert.deepEqual(sample?.openFindings.mandatory, 0);
  assert.equal(sample?.approved, 0);
  assert.ok((sample?.sections ?? 0) > 10);
  assert.deepEqual(await (await as('administrator')).schemes.list(), []);
  assert.deepEqual(await (await request()).schemes.list(), []);
});

test('those who may read a scheme open it; to others it does not exist', async () => {
  const { as, request } = await testServices();
  const [card] = await (await as('member')).schemes.list();
  const id = card?.id ?? '';
  assert.equal(got(await (await as('viewer')).schemes.open(id)).snapshot.title, card?.title);
  assert.equal(code(await (await as('administrator')).schemes.open(id)), 'refusal.noScheme');
  assert.equal(code(await (await as('member')).schemes.open('none')), 'refusal.noScheme');
  assert.equal(code(await (await request()).schemes.open(id)), 'refusal.signIn');
});

test('a writer creates a scheme from each template for an organisation of its level', async () => {
  const { as } = await testServices();
  const context = await as('chair');
  for (const template of context.schemes.templates()) {
    const organisation = context.accounts
      .organisations()
      .find(({ level }) => template.levels.includes(level));
    const [term] = template.terms;
    assert.ok(organisation && term, template.id);
    const choice = { template: template.id, term, organisation: organisation.id };
    const { id } = got(await context.schemes.create(choice));
    const { snapshot } = got(await context.schemes.open(id));
    assert.equal(snapshot.facts.organisation_name, organisation.name);
    const begun = (await context.schemes.list()).find((card) => card.id === id)?.openFindings;
    assert.ok(begun && (!begun.checked || begun.undecided > 0), 'a new scheme does not count as clean');
    assert.deepEqual(
      got(await context.schemes.history(id)).map(({ act }) => act),
      ['create'],
    );
    for (const who of ['viewer', 'clerk']) {
      assert.equal(code(await (await as(who)).schemes.create(choice)), 'refusal.notYourRole');
    }
    assert.equal(code(await context.schemes.create({ ...choice, template: 'none' })), 'refusal.noTemplate');
    assert.equal(
      code(await context.schemes.create({ ...choice, organisation: 'none' })),
      'refusal.notInOrganisation',
    );
    const other = context.accounts.organisations().find(({ level }) => !template.levels.includes(level));
    assert.equal(
      code(await context.schemes.create({ ...choice, organisation: other?.id ?? '' })),
      'refusal.badForm',
    );
  }
});

test('an exported snapshot creates the same scheme in drafting; an invalid one is refused, naming the place', async () => {
  const { as } = await testServices();
  const context = await as('member');
  const [card] = await context.schemes.list();
  const { snapshot, organisation } = got(await context.schemes.open(card?.id ?? ''));
  const json = JSON.parse(JSON.stringify(storedSnapshot(snapshot)));
  const { id } = got(await context.schemes.createFromSnapshot(organisation.id, json));
  assert.deepEqual(got(await context.schemes.open(id)).snapshot, snapshot);
  const count = (await context.schemes.list()).length;
  json.sections[3].tables = [
    { id: 'B1', type: 'B1', title: 'x', rows: [{ id: 'a', order: '!', cells: {} }] },
  ];
  assert.equal(code(await context.schemes.createFromSnapshot(organisation.id, json)), 'refusal.badSnapshot');
  json.sections[3].tables[0].rows[0].order = 'zz';
  const refused = await context.schemes.createFromSnapshot(organisation.id, json);
  assert.equal(code(refused), 'refusal.badSnapshot');
  assert.equal(code(await context.schemes.createFromSnapshot(organisation.id, null)), 'refusal.badSnapshot');
  assert.equal((await context.schemes.list()).length, count);
});

test('a review shows the current content, the last approved content and the blocking findings', async () => {
  const { as, services } = await testServices();
  const [member, chair] = [await as('member'), await as('chair')];
  const cards = await member.schemes.list();
  const id = cards.find(({ organisation }) => organisation.name === 'Đảng bộ xã Minh Tân')?.id ?? '';
  const { snapshot } = got(await member.schemes.open(id));
  const section =
    snapshot.sections.find(({ tables }) => tables.some(({ type }) => type === 'seats'))?.id ?? '';
  const table = snapshot.sections.find((candidate) => candidate.id === section)?.tables[0]?.id ?? '';
  assert.equal(got(await chair.schemes.review(id, section)).approved, null);
  got(await member.schemes.move(id, section, 'submit', { note: '' }));
  const seen = got(await chair.schemes.review(id, section));
  assert.deepEqual(seen.blocking, []);
  got(await chair.schemes.move(id, section, 'approve', { note: '', seen: seen.digest }));
  got(await chair.schemes.move(id, section, 'reopen', { note: 'Sửa số lượng' }));
  await services.schemes.rooms.use(id, async (room) => {
    const client = new FakeClient(member.actor).join(room);
    await settle(client);
    setCell(client.doc.getMap(`t:${table}`), 'executive_committee', 'planned', 60);
    await settle(client);
    assert.equal(client.closed, null);
    client.destroy();
  });
  const now = got(await chair.schemes.review(id, section));
  assert.deepEqual(now.approved, seen.content);
  assert.notEqual(now.digest, seen.digest);
  assert.ok(now.blocking.length > 0);
  assert.equal(code(await chair.schemes.review(id, 'none')), 'refusal.noSection');
  const card = (await chair.schemes.list()).find((candidate) => candidate.id === id);
  assert.ok((card?.openFindings.mandatory ?? 0) > 0);
});

test('an unused room is unloaded into one base and loads again with the same content', async () => {
  const { as, services, clock } = await testServices();
  const member = await as('member');
  const id = (await member.schemes.list())[0]?.id ?? '';
  got(await member.schemes.move(id, 'facts', 'submit', { note: '' }));
  const before = got(await member.schemes.open(id)).snapshot;
  const { rooms } = services.schemes;
  rooms.sweep();
  clock.move(60_000);
  rooms.sweep();
  assert.deepEqual(
    got(await member.schemes.open(id)).snapshot,
    before,
    'a newcomer waits until the room is unloaded',
  );
  rooms.sweep();
  clock.move(60_000);
  rooms.sweep();
  await until('the room is unloaded', () => rooms.loaded(id) === null);
  assert.equal((await member.schemes.list()).find((card) => card.id === id)?.approved, 0);
  assert.equal(rooms.loaded(id), null, 'the list loads no room that was unloaded cleanly');
  assert.deepEqual(got(await member.schemes.open(id)).snapshot, before);
});
