import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WAIT_MS } from '@server/auth/ConfirmationRepository';
import { got, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

/** A scheme that was restricted to these accounts and its chair, whose role an administrator took since. */
async function lost(named: readonly string[]) {
  const server = await testServices();
  const { services } = server;
  const idOf = (username: string) =>
    services.register.accounts.data.find((account) => account.username === username)?.id ?? '';
  const chair = await server.as('chair');
  const [card] = await chair.schemes.list();
  assert.ok(card);
  const organisation = card.organisation.id;
  got(await chair.management.restrict(card.id, named.map(idOf)));
  const added = await services.accounts.add(
    {
      ...{ username: 'chair2', name: 'Trưởng mới', password: 'demo-1234', administrator: false },
      memberships: [{ organisation, role: 'chair' }],
    },
    { chosen: 'demo' },
  );
  assert.ok(added.ok);
  const { accounts } = await server.as('administrator');
  got(await accounts.change(idOf('chair'), { memberships: [] }));
  return { ...server, id: card.id, title: card.title, idOf, organisation };
}

test('the people still in a scheme let a new chair in, and nobody else does', async () => {
  const { as, id, title, idOf, services } = await lost(['member']);
  const chair = await as('chair2');
  assert.deepEqual(
    chair.confirmations.lost().map((one) => [one.id, one.isAsked]),
    [[id, false]],
  );
  assert.equal(code(await chair.schemes.open(id)), 'refusal.noScheme');
  for (const who of ['member', 'member2', 'clerk', 'viewer', 'administrator', 'auditor']) {
    const { confirmations } = await as(who);
    assert.deepEqual(confirmations.lost(), [], who);
    assert.equal(code(await confirmations.ask(id)), 'refusal.noScheme', who);
  }
  got(await chair.confirmations.ask(id));
  got(await chair.confirmations.ask(id));
  const [waiting, ...more] = (await as('member')).confirmations.list();
  assert.deepEqual([waiting?.account, waiting?.mayConfirm, more.length], ['Trưởng mới', true, 0]);
  assert.ok(!JSON.stringify(waiting).includes(title));
  for (const who of ['member2', 'clerk', 'viewer', 'administrator', 'auditor']) {
    const { confirmations } = await as(who);
    assert.ok(!confirmations.list().some((one) => one.id === waiting?.id), who);
    assert.equal(
      code(await confirmations.settle(waiting?.id ?? '', 'confirmed')),
      'refusal.noConfirmation',
      who,
    );
  }
  assert.equal(
    code(await chair.confirmations.settle(waiting?.id ?? '', 'confirmed')),
    'refusal.ownConfirmation',
  );
  got(await (await as('member')).confirmations.settle(waiting?.id ?? '', 'confirmed'));
  got(await chair.schemes.open(id));
  const last = got(await chair.schemes.history(id)).at(-1);
  assert.deepEqual(
    [last?.act, last?.by.id, last?.people?.includes('Trưởng mới')],
    ['restrict', idOf('member'), true],
  );
  assert.deepEqual((await as('chair2')).confirmations.lost(), []);
  const acts: string[] = [];
  for await (const entry of services.office.entries()) if (entry.detail === 'scheme') acts.push(entry.act);
  assert.deepEqual(acts, ['confirmationAsked', 'confirmationGiven']);
});

test('where nobody is left in it an administrator confirms, and time alone opens nothing', async () => {
  const { as, id, clock } = await lost([]);
  const chair = await as('chair2');
  got(await chair.confirmations.ask(id));
  clock.move(2 * WAIT_MS);
  assert.equal(code(await (await as('chair2')).schemes.open(id)), 'refusal.noScheme');
  const administrator = await as('administrator');
  assert.equal(code(await administrator.confirmations.ask(id)), 'refusal.noScheme');
  const [waiting] = administrator.confirmations.list().filter(({ settled }) => !settled);
  assert.ok(waiting?.schemeOf);
  got(await administrator.confirmations.settle(waiting.id, 'confirmed'));
  got(await (await as('chair2')).schemes.open(id));
  assert.equal(code(await (await as('administrator')).schemes.open(id)), 'refusal.noScheme');
});

test('a chair who was made one a moment ago asks for nothing, and a scheme that has its chair again opens to nobody', async () => {
  const { as, id, idOf, organisation, services, clock } = await lost(['member']);
  const { accounts } = await as('administrator');
  got(await accounts.change(idOf('viewer'), { memberships: [{ organisation, role: 'chair' }] }));
  assert.equal(code(await (await as('viewer')).confirmations.ask(id)), 'refusal.askTooSoon');
  clock.move(WAIT_MS);
  got(await (await as('viewer')).confirmations.ask(id));
  await services.accounts.change(idOf('chair'), { memberships: [{ organisation, role: 'chair' }] });
  assert.deepEqual((await as('viewer')).confirmations.lost(), []);
  const member = await as('member');
  const waiting = member.confirmations.list().find(({ schemeOf, settled }) => schemeOf && !settled);
  assert.equal(
    code(await member.confirmations.settle(waiting?.id ?? '', 'confirmed')),
    'refusal.noConfirmation',
  );
  assert.equal(code(await (await as('viewer')).schemes.open(id)), 'refusal.noScheme');
  got(await (await as('chair')).schemes.open(id));
});

test('a chair whose account is over is no chair, and an insider whose account is over confirms nothing', async () => {
  const t = await testServices();
  const { as, services, clock } = t;
  const idOf = (username: string) =>
    services.register.accounts.data.find((account) => account.username === username)?.id ?? '';
  const [card] = await (await as('chair')).schemes.list();
  assert.ok(card);
  got(await (await as('chair')).management.restrict(card.id, [idOf('member')]));
  const { memberships } = services.accounts.list().find(({ username }) => username === 'member2') ?? {};
  const chair = { organisation: card.organisation.id, role: 'chair' as const };
  got(await services.accounts.change(idOf('member2'), { memberships: [...(memberships ?? []), chair] }));
  const day = new Date(clock.now() + 24 * 3_600_000).toISOString().slice(0, 10);
  for (const who of ['chair', 'member']) got(await services.accounts.change(idOf(who), { expires: day }));
  assert.deepEqual((await as('member2')).confirmations.lost(), []);
  clock.move(5 * 24 * 3_600_000);
  const { confirmations } = await as('member2');
  assert.deepEqual(
    confirmations.lost().map(({ id }) => id),
    [card.id],
  );
  got(await confirmations.ask(card.id));
  // Nobody is left in it who can sign in, so an administrator confirms.
  const administrator = await as('administrator');
  const waiting = administrator.confirmations.list().find(({ schemeOf, settled }) => schemeOf && !settled);
  got(await administrator.confirmations.settle(waiting?.id ?? '', 'confirmed'));
  got(await (await as('member2')).schemes.open(card.id));
});
