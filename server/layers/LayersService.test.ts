import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { clauseKey } from '@schemes/layers/clauseKey';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { VN_2025_C } from '@schemes/packs/vn2025/vn2025';
import { validate } from '@schemes/rules/judge/validate';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { settle } from '@server/rooms/testing/settle';
import { got, type TestServices, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const PACK = 'vn-2025.c';
const clause = (rule: string, kind: string) => {
  const found = VN_2025_C.clauses.find((one) => one.rule === rule && one.check.kind === kind);
  assert.ok(found);
  return clauseKey(found);
};
const STANDING = clause('2025.BTV.XA', 'size.range');
const WOMEN = clause('2025.WOMEN', 'ratio.atLeast');
const ETHNIC = clause('2025.ETHNIC', 'ratio.ethnic');
const PROVISION = { number: '12-QĐ/TU', date: '2025-05-06', issuer: 'Ban Thường vụ Tỉnh ủy' };

async function desk(): Promise<
  TestServices & { commune: string; province: string; scheme: string; set: ReturnType<typeof setter> }
> {
  const context = await testServices();
  const all = context.services.register.organisations.data;
  const id = (level: string) => all.find((one) => one.level === level)?.id ?? '';
  const [commune, province] = [id('xa_moi'), id('tinh')];
  const row = context.services.register.schemes.data.find((one) => one.organisation === commune);
  return { ...context, commune, province, scheme: row?.id ?? '', set: setter(context) };
}

const setter =
  (context: TestServices) =>
  async (organisation: string, key: string, typed: Record<string, string>, provision = PROVISION) =>
    (await context.as('administrator')).layers.set(organisation, {
      pack: PACK,
      clause: key,
      typed,
      provision,
    });

test('a commune inherits and tightens its province’s settings; a looser setting is refused, naming the layer above', async () => {
  const { as, commune, province, set } = await desk();
  got(await set(province, STANDING, { min: '9', max: '10' }));
  const { layers } = await as('administrator');
  const rule = () => got(layers.page(commune, PACK)).rules.find(({ key }) => key === STANDING);
  const max = () => rule()?.parameters.find(({ path }) => path === 'max');
  assert.equal(max()?.value, 10);
  assert.equal(max()?.origin?.organisation, 'Đảng bộ tỉnh Hải Thanh');
  assert.equal(max()?.origin?.provision.number, '12-QĐ/TU');
  assert.equal(max()?.origin?.by.name, 'Vũ Đức Anh');
  assert.equal(
    rule()?.parameters.find(({ path }) => path === 'min')?.origin,
    null,
    'an equal value is the centre’s',
  );

  const looser = await set(commune, STANDING, { max: '11' });
  assert.equal(code(looser), 'refusal.layerLooser');
  assert.deepEqual(looser.ok === false && looser.refusal.params, {
    rule: '2025.BTV.XA',
    parameter: 'Tối đa',
    value: '11',
    above: '10',
    layer: 'Đảng bộ tỉnh Hải Thanh',
  });
  assert.equal(code(await set(province, STANDING, { max: '12' })), 'refusal.layerLooser');
  got(await set(commune, STANDING, { max: '9' }));
  assert.equal(max()?.value, 9);
  got(await set(province, STANDING, { max: '9', min: '9' }));
  assert.equal(max()?.origin?.organisation, 'Đảng bộ tỉnh Hải Thanh');
  got(await layers.drop(commune, PACK, STANDING));
  assert.equal(code(await layers.drop(commune, PACK, STANDING)), 'refusal.noClause');
});

test('a target is lowered by a province with a document, never by an organisation below it', async () => {
  const { commune, province, set } = await desk();
  assert.equal(code(await set(commune, WOMEN, { share: '10 %' })), 'refusal.layerOrganisationLooser');
  got(await set(province, WOMEN, { share: '12 %' }));
  got(await set(commune, WOMEN, { share: '1/5' }));
});

test('an unreadable, missing, unknown or unchanged setting is refused with its reason and not stored', async () => {
  const { as, services, commune, province, set } = await desk();
  const refusalOf = async (key: string, typed: Record<string, string>, provision = PROVISION) =>
    code(await set(province, key, typed, provision));
  assert.equal(await refusalOf(STANDING, { max: 'mười' }), 'refusal.layerUnreadable');
  assert.equal(await refusalOf(STANDING, { body: 'secretary' }), 'refusal.layerUnknown');
  assert.equal(await refusalOf(STANDING, { max: '11' }), 'refusal.layerNothing');
  assert.equal(await refusalOf(STANDING, { min: '11', max: '10' }), 'refusal.layerIncoherent');
  assert.equal(await refusalOf('none', { max: '10' }), 'refusal.noClause');
  for (const wrong of [{ number: ' ' }, { date: '2025-02-30' }, { issuer: '' }]) {
    assert.equal(await refusalOf(STANDING, { max: '10' }, { ...PROVISION, ...wrong }), 'refusal.badForm');
  }
  assert.equal(code(await set('none', STANDING, { max: '10' })), 'refusal.noOrganisation');
  for (const who of ['member', 'chair', 'clerk', 'viewer']) {
    const { layers, accounts } = await as(who);
    const given = { pack: PACK, clause: STANDING, typed: { max: '10' }, provision: PROVISION };
    assert.equal(code(layers.page(commune, PACK)), 'refusal.notYourRole');
    assert.equal(code(await layers.set(commune, given)), 'refusal.notYourRole');
    assert.equal(code(await layers.drop(commune, PACK, STANDING)), 'refusal.notYourRole');
    assert.equal(code(await accounts.setParent(commune, null)), 'refusal.notYourRole');
  }
  assert.deepEqual(services.register.layers.data, []);
});

test('an organisation’s parent must be of a higher level; without a parent it inherits no settings', async () => {
  const { as, commune, province, set } = await desk();
  const { accounts, layers } = await as('administrator');
  assert.equal(code(await accounts.setParent(province, commune)), 'refusal.noParent');
  assert.equal(code(await accounts.setParent(commune, commune)), 'refusal.noParent');
  assert.equal(code(await accounts.setParent(commune, 'none')), 'refusal.noParent');
  got(await set(province, STANDING, { max: '10' }));
  got(await accounts.setParent(commune, null));
  assert.deepEqual(got(layers.page(commune, PACK)).chain, ['Đảng bộ xã Minh Tân']);
  const max = got(layers.page(commune, PACK))
    .rules.find(({ key }) => key === STANDING)
    ?.parameters.find(({ path }) => path === 'max');
  assert.equal(max?.value, 11);
});

test('a scheme keeps its first settings until its chair has seen the changes and adopts the current ones', async () => {
  const { as, services, scheme, commune, province, set } = await desk();
  const chair = await as('chair');
  const before = got(await chair.schemes.open(scheme));
  assert.equal(before.snapshot.layers, undefined);
  assert.deepEqual(before.rulesInForce.layers, []);
  got(await set(province, STANDING, { max: '10', min: '10' }));
  got(await set(province, ETHNIC, { localPercent: '40' }));
  assert.deepEqual(got(await chair.schemes.open(scheme)).snapshot, before.snapshot);

  const { comparison } = got(await chair.schemes.rules(scheme));
  assert.equal(comparison.isUpToDate, false);
  const touched = [...comparison.changes.added, ...comparison.changes.changed.map(({ after }) => after)];
  const found = touched.find(({ rule }) => rule === '2025.BTV.XA');
  assert.equal(found?.origins?.[0]?.provision.issuer, PROVISION.issuer);
  for (const who of ['member', 'clerk', 'viewer']) {
    assert.equal(
      code(await (await as(who)).schemes.moveRules(scheme, comparison.digest)),
      'refusal.notYourRole',
    );
  }
  assert.equal(
    code(await (await as('administrator')).schemes.moveRules(scheme, comparison.digest)),
    'refusal.noScheme',
  );
  assert.equal(code(await chair.schemes.moveRules(scheme, 'other')), 'refusal.rulesChanged');
  got(await set(commune, WOMEN, { share: '20 %' }));
  assert.equal(code(await chair.schemes.moveRules(scheme, comparison.digest)), 'refusal.rulesChanged');

  const again = got(await chair.schemes.rules(scheme)).comparison;
  await services.schemes.rooms.use(scheme, async (room) => {
    const client = new FakeClient(chair.actor).join(room);
    await settle(client);
    got(await chair.schemes.moveRules(scheme, again.digest));
    await settle(client);
    assert.equal(readSnapshot(client.doc)?.layers?.length, 3, 'open editors judge by them at once');
  });
  const after = got(await chair.schemes.open(scheme)).snapshot;
  assert.deepEqual(
    after.layers?.map(({ organisation, layer }) => [organisation, layer]),
    [
      ['Đảng bộ tỉnh Hải Thanh', 'province'],
      ['Đảng bộ tỉnh Hải Thanh', 'province'],
      ['Đảng bộ xã Minh Tân', 'organisation'],
    ],
  );
  assert.deepEqual(after.sections, before.snapshot.sections, 'content and states are unchanged');
  assert.ok(validate(after).findings.some(({ rule }) => rule === '2025.BTV.XA'));
  const line = got(await chair.schemes.history(scheme)).at(-1);
  assert.equal(line?.act, 'rules');
  assert.equal(line?.rules?.layers.length, 3);
  assert.equal(code(await chair.schemes.moveRules(scheme, again.digest)), 'refusal.rulesSame');
});

test('a new scheme takes the settings in force, never those in a file', async () => {
  const { as, commune, province, set, scheme } = await desk();
  got(await set(province, STANDING, { max: '10' }));
  const chair = await as('chair');
  const { snapshot } = got(await chair.schemes.open(scheme));
  const layers = [
    {
      layer: 'province',
      organisation: 'X',
      pack: PACK,
      clause: WOMEN,
      values: { share: [1, 100] },
      provision: PROVISION,
      by: { id: 'x', name: 'X' },
      at: '2026-01-01T00:00:00Z',
    },
  ];
  const { id } = got(
    await chair.schemes.createFromSnapshot(commune, { ...storedSnapshot(snapshot), layers }),
  );
  const copy = got(await chair.schemes.open(id)).snapshot;
  assert.deepEqual(
    copy.layers?.map(({ clause: key, values }) => [key, values]),
    [[STANDING, { max: 10 }]],
  );
  const own = got(await chair.schemes.createFromSnapshot(province, storedSnapshot(snapshot)));
  assert.equal(
    got(await chair.schemes.open(own.id)).snapshot.layers,
    undefined,
    'a rule of communes is not the province’s own',
  );
});

test('the page shows replaced and dropped settings with who ended them and when', async () => {
  const { as, commune, set } = await desk();
  const { layers } = await as('administrator');
  got(await set(commune, STANDING, { max: '10' }));
  got(await set(commune, STANDING, { max: '9' }));
  const ended = () => got(layers.page(commune, PACK)).ended;
  assert.deepEqual(
    ended().map(({ values, ended: { how } }) => [values, how]),
    [[{ max: 10 }, 'replaced']],
  );
  got(await layers.drop(commune, PACK, STANDING));
  assert.deepEqual(
    ended()
      .map(({ ended: { how } }) => how)
      .sort(),
    ['dropped', 'replaced'],
  );
  assert.ok(ended().every(({ ended: { by, at } }) => by.name !== '' && !Number.isNaN(Date.parse(at))));
});
