import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewAccount } from '@app/context/Accounts';
import { openServices } from '@server/services/openServices';
import { got, testServices } from '@server/testing/testServices';
import { SESSION_IDLE_MS } from './SessionRepository';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const account = (more: Partial<NewAccount> = {}): NewAccount => ({
  username: 'moi',
  name: 'Đỗ Thị Mới',
  password: 'lua-chin-som-1',
  administrator: false,
  memberships: [],
  ...more,
});

test('the correct password signs in with the user name in any case and Unicode form; scripts cannot read the cookie', async () => {
  const { request, services } = await testServices();
  got(await services.accounts.add(account({ username: 'Hạnh', password: 'mật khẩu dài' })));
  for (const [name, password] of [
    ['hạnh', 'mật khẩu dài'],
    ['HẠNH'.normalize('NFD'), 'mật khẩu dài'.normalize('NFD')],
  ] as const) {
    const { setCookie } = got(await (await request()).sessions.signIn(name, password));
    assert.match(setCookie, /HttpOnly/);
    assert.match(setCookie, /SameSite=Lax/);
    assert.equal((await request(cookieOf(setCookie))).actor?.name, 'Đỗ Thị Mới');
  }
  const stored = JSON.stringify([services.register.accounts.data, services.register.sessions.data]);
  assert.doesNotMatch(stored, /mật khẩu dài/);
});

test('passwords are hashed at the cost that OWASP asks for', async () => {
  const services = await openServices({ dataDir: null });
  got(await services.accounts.add(account()));
  const [row] = services.register.accounts.data;
  assert.match(row?.passwordHash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await services.close();
});

test('only a caller with the correct password learns that an account is disabled', async () => {
  const { request, services } = await testServices();
  const row = got(await services.accounts.add(account()));
  got(await services.accounts.change(row.id, { disabled: true }));
  const { sessions } = await request();
  for (const [name, password] of [
    ['member', 'wrong-password'],
    ['nobody', 'demo-1234'],
    ['moi', 'wrong-password'],
    ['', ''],
  ] as const) {
    assert.equal(code(await sessions.signIn(name, password)), 'refusal.badSignIn');
  }
  assert.equal(code(await sessions.signIn('moi', 'lua-chin-som-1')), 'refusal.accountLocked');
  assert.equal(
    services.register.sessions.data.some(({ account }) => account === row.id),
    false,
  );
});

test('password guessing is limited per user name and address, and does not lock the owner out at another address', async () => {
  const { request } = await testServices();
  const guesser = (await request(undefined, '198.51.100.7')).sessions;
  for (let i = 0; i < 8; i++)
    assert.equal(code(await guesser.signIn('chair', `guess-${i}`)), 'refusal.badSignIn');
  assert.equal(code(await guesser.signIn('chair', 'demo-1234')), 'refusal.tooManySignIns');
  assert.equal(code(await guesser.signIn('CHAIR ', 'demo-1234')), 'refusal.tooManySignIns');
  assert.equal(code(await (await request()).sessions.signIn('chair', 'demo-1234')), null);
});

test('a session ends on sign-out, after an idle hour and when its account is disabled; an altered cookie has none', async () => {
  const { request, services, clock, as } = await testServices();
  const { setCookie } = got(await (await request()).sessions.signIn('member', 'demo-1234'));
  const cookie = cookieOf(setCookie);
  assert.equal((await request(`${cookie}x`)).actor, null);
  clock.move(SESSION_IDLE_MS - 1000);
  assert.equal((await request(cookie)).actor?.name, 'Nguyễn Thị Hạnh');
  clock.move(SESSION_IDLE_MS - 1000);
  assert.notEqual((await request(cookie)).actor, null, 'each use restarts the idle time');
  clock.move(SESSION_IDLE_MS);
  assert.equal((await request(cookie)).actor, null);
  const second = cookieOf(got(await (await request()).sessions.signIn('member', 'demo-1234')).setCookie);
  await (await request(second)).sessions.signOut();
  assert.equal((await request(second)).actor, null);
  const third = cookieOf(got(await (await request()).sessions.signIn('member', 'demo-1234')).setCookie);
  const id = (await request(third)).actor?.id ?? '';
  got(await (await as('administrator')).accounts.change(id, { disabled: true }));
  assert.equal((await request(third)).actor, null);
  got(await (await as('administrator')).accounts.change(id, { disabled: false }));
  assert.equal((await request(third)).actor, null, 'an old session stays ended');
  assert.equal(
    services.register.sessions.data.some((session) => session.account === id),
    false,
  );
});

test('an administrator ends all sessions of a person, with a line, and they sign in again with their password', async () => {
  const { request, services, as } = await testServices();
  const signIn = async () =>
    cookieOf(got(await (await request()).sessions.signIn('member', 'demo-1234')).setCookie);
  const [one, two] = [await signIn(), await signIn()];
  const id = (await request(one)).actor?.id ?? '';
  assert.equal(code(await (await as('chair')).accounts.endSessions(id)), 'refusal.notYourRole');
  assert.equal(code(await (await as('administrator')).accounts.endSessions('nobody')), 'refusal.badForm');
  assert.notEqual((await request(one)).actor, null);
  got(await (await as('administrator')).accounts.endSessions(id));
  assert.deepEqual([(await request(one)).actor, (await request(two)).actor], [null, null]);
  assert.notEqual((await request(await signIn())).actor, null);
  const lines: string[] = [];
  for await (const { act, subject, by } of services.office.entries())
    if (act === 'sessionsEnded') lines.push(`${by.name}: ${subject.name}`);
  assert.deepEqual(lines, ['Vũ Đức Anh: Nguyễn Thị Hạnh']);
});

test('an administrator who ends their own sessions keeps the one that asks', async () => {
  const { request } = await testServices();
  const signIn = async () =>
    cookieOf(got(await (await request()).sessions.signIn('administrator', 'demo-1234')).setCookie);
  const [here, there] = [await signIn(), await signIn()];
  const context = await request(here);
  got(await context.accounts.endSessions(context.actor?.id ?? ''));
  assert.notEqual((await request(here)).actor, null);
  assert.equal((await request(there)).actor, null);
});

test('the set-up link works once, and an invalid form does not use it up', async () => {
  const { request, link } = await testServices({ demo: false });
  const { sessions } = await request();
  const token = link.token ?? '';
  assert.equal(sessions.setUpIsOpen(token), true);
  assert.equal(sessions.setUpIsOpen(`${token}x`), false);
  assert.equal(code(await sessions.setUp('guess', account())), 'refusal.badLink');
  assert.equal(code(await sessions.setUp(token, account({ password: 'short' }))), 'refusal.passwordShort');
  const { setCookie } = got(await sessions.setUp(token, account()));
  assert.equal((await request(cookieOf(setCookie))).actor?.administrator, true);
  assert.equal(sessions.setUpIsOpen(token), false);
  assert.equal(code(await sessions.setUp(token, account({ username: 'khac' }))), 'refusal.badLink');
});

test('only an administrator manages accounts, and one administrator always remains', async () => {
  const { as } = await testServices();
  const member = (await as('member')).accounts;
  assert.equal(code(member.list()), 'refusal.notYourRole');
  assert.equal(code(await member.add(account())), 'refusal.notYourRole');
  assert.equal(code(await member.change('x', { administrator: true })), 'refusal.notYourRole');
  const context = await as('administrator');
  const own = context.actor?.id ?? '';
  assert.equal(
    code(await context.accounts.change(own, { administrator: false })),
    'refusal.lastAdministrator',
  );
  assert.equal(code(await context.accounts.change(own, { disabled: true })), 'refusal.lastAdministrator');
  assert.equal(code(await context.accounts.add(account({ username: 'MEMBER' }))), 'refusal.usernameTaken');
  assert.equal(code(await context.accounts.add(account({ username: 'hai chữ' }))), 'refusal.badForm');
  const strange = [{ organisation: 'none', role: 'member' as const }];
  assert.equal(code(await context.accounts.add(account({ memberships: strange }))), 'refusal.noOrganisation');
  got(await context.accounts.add(account({ administrator: true })));
  assert.equal(code(await context.accounts.change(own, { disabled: true })), null);
});

test('two organisations cannot have the same name', async () => {
  const { accounts } = await (await testServices()).as('administrator');
  const organisation = { name: 'Đảng bộ xã Mới', superior: '', place: 'Mới', level: 'xa_moi' as const };
  got(await accounts.addOrganisation(organisation));
  const again = await accounts.addOrganisation({
    ...organisation,
    name: ' ĐẢNG BỘ XÃ MỚI '.normalize('NFD'),
  });
  assert.equal(code(again), 'refusal.organisationTaken');
});

test('only an administrator edits and deletes an organisation, and deletes it only if nothing depends on it', async () => {
  const { as, services } = await testServices();
  const { accounts } = await as('administrator');
  const [commune, province] = accounts.organisations();
  assert.ok(commune && province);
  const edited = {
    name: 'Đảng bộ xã Minh Tân mới',
    superior: 'Tỉnh',
    place: 'Minh Tân',
    level: 'xa_cu' as const,
  };
  for (const who of ['chair', 'member', 'clerk', 'viewer']) {
    const context = await as(who);
    assert.equal(
      code(await context.accounts.changeOrganisation(commune.id, edited)),
      'refusal.notYourRole',
      who,
    );
    assert.equal(code(await context.accounts.removeOrganisation(commune.id)), 'refusal.notYourRole', who);
  }
  assert.equal(code(await accounts.changeOrganisation('none', edited)), 'refusal.noOrganisation');
  assert.equal(
    code(await accounts.changeOrganisation(commune.id, { ...edited, name: ' ' })),
    'refusal.badForm',
  );
  const taken = { ...edited, name: province.name.toUpperCase() };
  assert.equal(code(await accounts.changeOrganisation(commune.id, taken)), 'refusal.organisationTaken');
  const level = { ...edited, level: 'tinh' as const };
  assert.equal(code(await accounts.changeOrganisation(commune.id, level)), 'refusal.levelStands', 'above it');
  const below = { ...edited, name: province.name, level: 'chi_bo' as const };
  assert.equal(
    code(await accounts.changeOrganisation(province.id, below)),
    'refusal.levelStands',
    'below it',
  );
  assert.deepEqual(got(await accounts.changeOrganisation(commune.id, edited)), { ...commune, ...edited });

  assert.equal(code(await accounts.removeOrganisation(commune.id)), 'refusal.organisationHasSchemes');
  const added = got(
    await accounts.addOrganisation({ ...edited, name: 'Đảng bộ xã Thử', parent: province.id }),
  );
  const above = got(await accounts.addOrganisation({ ...edited, name: 'Tỉnh khác', level: 'tinh' }));
  got(await accounts.setParent(added.id, above.id));
  assert.equal(code(await accounts.removeOrganisation(above.id)), 'refusal.organisationHasParts');
  const memberships = [
    { organisation: added.id, role: 'chair' as const },
    { organisation: province.id, role: 'viewer' as const },
  ];
  const { id } = got(await accounts.add(account({ username: 'moi', memberships: memberships })));
  got(await accounts.removeOrganisation(added.id));
  got(await accounts.removeOrganisation(above.id));
  assert.deepEqual(
    services.register.organisations.data.map((one) => one.id),
    [commune.id, province.id],
  );
  const left = got(accounts.list()).find((one) => one.id === id)?.memberships;
  assert.deepEqual(left, [memberships[1]], 'the office in it is gone, the other stays');
  assert.equal(code(await accounts.removeOrganisation(added.id)), 'refusal.noOrganisation');
});

test('changing a password requires the current one and ends the other sessions', async () => {
  const { request } = await testServices();
  const signIn = async (password: string) => (await request()).sessions.signIn('member', password);
  const [here, elsewhere] = [
    cookieOf(got(await signIn('demo-1234')).setCookie),
    cookieOf(got(await signIn('demo-1234')).setCookie),
  ];
  const { sessions } = await request(here);
  assert.equal(
    code(await (await request()).sessions.changeOwnPassword('demo-1234', 'mới và đủ dài')),
    'refusal.signIn',
  );
  assert.equal(
    code(await sessions.changeOwnPassword('wrong-password', 'mới và đủ dài')),
    'refusal.wrongPassword',
  );
  assert.equal(code(await sessions.changeOwnPassword('demo-1234', 'short')), 'refusal.passwordShort');
  got(await sessions.changeOwnPassword('demo-1234', 'mới và đủ dài'));
  assert.notEqual((await request(here)).actor, null);
  assert.equal((await request(elsewhere)).actor, null);
  assert.equal(code(await signIn('demo-1234')), 'refusal.badSignIn');
  assert.equal(code(await signIn('mới và đủ dài')), null);
});
