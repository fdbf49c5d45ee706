import assert from 'node:assert/strict';
import { test } from 'node:test';
import { got, testServices } from '@server/testing/testServices';
import { dayOf } from './accountTerm';

const DAY = 24 * 3_600_000;
const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];

/** Services with a signed-in administrator, and the id of the member. */
async function withAdministrator() {
  const server = await testServices();
  const administrator = await server.as('administrator');
  const row = (username: string) => {
    const found = server.services.register.accounts.data.find((one) => one.username === username);
    assert.ok(found, username);
    return found;
  };
  const signIn = async (username: string) => (await server.request()).sessions.signIn(username, 'demo-1234');
  return { ...server, administrator, row, signIn };
}

test('the day begins at midnight in Vietnam, which is 17:00 UTC', () => {
  assert.equal(dayOf(Date.parse('2026-11-30T16:59:59Z')), '2026-11-30');
  assert.equal(dayOf(Date.parse('2026-11-30T17:00:00Z')), '2026-12-01');
});

test('the day of the last act is stored once a day, however many requests there are', async () => {
  const { services, clock, request, signIn, row } = await withAdministrator();
  assert.equal(row('member').lastSeen, undefined);
  const cookie = cookieOf(got(await signIn('member')).setCookie);
  assert.equal(row('member').lastSeen, dayOf(clock.now()));
  const before = services.register.accounts.data;
  for (let i = 0; i < 5; i++) await request(cookie);
  assert.equal(services.register.accounts.data, before, 'nothing was written');
  clock.move(DAY - (clock.now() % DAY) - 7 * 3_600_000 + DAY);
  const later = cookieOf(got(await signIn('member')).setCookie);
  const written = services.register.accounts.data;
  assert.notEqual(written, before);
  await Promise.all([request(later), request(later), request(later)]);
  assert.equal(services.register.accounts.data, written);
});

test('an account is used up to the end of its last day; then its sessions end and nobody signs in', async () => {
  const { clock, request, signIn, administrator, row } = await withAdministrator();
  const today = dayOf(clock.now());
  got(await administrator.accounts.change(row('member').id, { expires: today }));
  const cookie = cookieOf(got(await signIn('member')).setCookie);
  assert.equal((await request(cookie)).actor?.name, 'Nguyễn Thị Hạnh');
  const tomorrow = Date.parse(`${today}T17:00:00Z`);
  clock.move(tomorrow - clock.now() - 1);
  const last = cookieOf(got(await signIn('member')).setCookie);
  assert.notEqual((await request(last)).actor, null);
  clock.move(1);
  assert.equal((await request(last)).actor, null);
  assert.equal(code(await signIn('member')), 'refusal.accountExpired');
  assert.equal(
    code(await (await request()).sessions.signIn('member', 'wrong-password')),
    'refusal.badSignIn',
    'only the right password learns of it',
  );
  const again = await (await request()).sessions.signIn('administrator', 'demo-1234');
  const asked = await request(cookieOf(got(again).setCookie));
  got(await asked.accounts.change(row('member').id, { expires: null }));
  assert.equal((await request(last)).actor, null, 'an old session stays ended');
  assert.equal(code(await signIn('member')), null);
});

test('an administrator sees the end of an account fourteen days before, and not fifteen', async () => {
  const { clock, administrator, row } = await withAdministrator();
  const endAfter = async (days: number) => {
    const day = dayOf(clock.now() + days * DAY);
    got(await administrator.accounts.change(row('viewer').id, { expires: day }));
    return got(administrator.accounts.list()).find(({ username }) => username === 'viewer')?.end;
  };
  assert.deepEqual([await endAfter(15), await endAfter(14), await endAfter(0)], [undefined, 'soon', 'soon']);
  assert.equal(await endAfter(-1), 'passed');
  assert.equal(
    code(await administrator.accounts.change(row('viewer').id, { expires: '2026-02-30' })),
    'refusal.badForm',
  );
});

test('the last administrator without an end can be given none, and so the office is never locked out', async () => {
  const { clock, administrator, row } = await withAdministrator();
  const own = row('administrator').id;
  const year = dayOf(clock.now() + 365 * DAY);
  assert.equal(
    code(await administrator.accounts.change(own, { expires: year })),
    'refusal.lastAdministrator',
  );
  const other = got(
    await administrator.accounts.add({
      ...{ username: 'hai', name: 'Đỗ Thị Hai', password: 'lua-chin-som-1' },
      ...{ administrator: true, memberships: [], expires: year },
    }),
  );
  assert.equal(
    code(await administrator.accounts.change(own, { expires: year })),
    'refusal.lastAdministrator',
  );
  got(await administrator.accounts.change(other.id, { expires: null }));
  got(await administrator.accounts.change(own, { expires: year }));
});

test('a person is notified of a changed password until they acknowledge it, with who and when', async () => {
  const { request, signIn, administrator, row, services } = await withAdministrator();
  const added = got(
    await administrator.accounts.add({
      ...{ username: 'moi', name: 'Đỗ Thị Mới', password: 'lua-chin-som-1' },
      ...{ administrator: false, memberships: [] },
    }),
  );
  got(await administrator.accounts.change(added.id, { password: 'lua-chin-som-2' }));
  const signed = await (await request()).sessions.signIn('moi', 'lua-chin-som-2');
  const cookie = cookieOf(got(signed).setCookie);
  const person = await request(cookie);
  assert.equal(person.actor, null, 'the password must be changed first');
  const [notice, ...others] = person.sessions.notices();
  assert.deepEqual([notice?.what, notice?.by.name, others.length], ['password', 'Vũ Đức Anh', 0]);
  assert.doesNotMatch(JSON.stringify(administrator.accounts.list()), /notices/);
  const stranger = await request(cookieOf(got(await signIn('member')).setCookie));
  got(await stranger.sessions.acknowledge([notice?.id ?? '']));
  assert.equal((await request(cookie)).sessions.notices().length, 1, 'nobody else acknowledges it');
  got(await person.sessions.acknowledge(['another', notice?.id ?? '']));
  assert.deepEqual((await request(cookie)).sessions.notices(), []);
  assert.equal(services.register.accounts.data.find(({ id }) => id === added.id)?.notices, undefined);
  assert.equal(code(await (await request()).sessions.acknowledge(['x'])), 'refusal.signIn');
  assert.equal(row('member').notices, undefined);
});
