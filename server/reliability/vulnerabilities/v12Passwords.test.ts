import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewAccount } from '@app/context/Accounts';
import { CLOSE } from '@schemes/doc/protocol';
import { within } from '@server/runtime/testing/within';
import { cookieOf as socketCookieOf, testServer } from '@server/testing/testServer';
import { got, testServices } from '@server/testing/testServices';
import { WebSocket } from 'ws';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const GOOD = 'lúa chín đầu mùa';
const account = (more: Partial<NewAccount> = {}): NewAccount => ({
  username: 'nguoi-moi',
  name: 'Đỗ Thị Mới',
  password: GOOD,
  administrator: false,
  memberships: [],
  ...more,
});

/** Weak passwords that were accepted, each with the reason that is now given. */
const WEAK = [
  ['12345678', 'refusal.passwordShort'],
  ['password', 'refusal.passwordShort'],
  ['password1234', 'refusal.passwordCommon'],
  ['aaaaaaaaaaaa', 'refusal.passwordPattern'],
  [' '.repeat(14), 'refusal.passwordShort'],
  ['nguoi-moi-2025', 'refusal.passwordName'],
] as const;

test('V12: a weak password is refused with a reason wherever one is set', async () => {
  const { as, request, services } = await testServices();
  const own = (await as('member')).sessions;
  const administrator = (await as('administrator')).accounts;
  const fresh = await testServices({ demo: false });
  const { id } = got(await administrator.add(account()));
  for (const [password, reason] of WEAK) {
    assert.equal(code(await administrator.add(account({ password }))), reason, password);
    assert.equal(code(await administrator.change(id, { password })), reason, password);
    assert.equal(
      code(await services.accounts.add(account({ password }), { chosen: 'first' })),
      reason,
      password,
    );
    const setUp = (await fresh.request()).sessions.setUp(fresh.link.token ?? '', account({ password }));
    assert.equal(code(await setUp), reason, password);
  }
  assert.equal(code(await own.changeOwnPassword('demo-1234', 'password1234')), 'refusal.passwordCommon');
  assert.equal(code(await own.changeOwnPassword('demo-1234', 'demo-1234')), 'refusal.passwordSame');
  const { sessions } = await request();
  assert.equal(code(await sessions.signIn('nguoi-moi', GOOD)), null, 'the first password is unchanged');
});

test('V12: a password that an administrator set does nothing but sign in until its person changes it', async () => {
  const { as, request, services } = await testServices();
  const administrator = await as('administrator');
  const [organisation] = administrator.accounts.organisations();
  const memberships = [{ organisation: organisation?.id ?? '', role: 'chair' as const }];
  got(await administrator.accounts.add(account({ memberships })));
  const signIn = async (password: string) =>
    cookieOf(got(await (await request()).sessions.signIn('nguoi-moi', password)).setCookie);
  const cookie = await signIn(GOOD);
  const before = await request(cookie);
  assert.equal(before.actor, null);
  assert.equal(before.sessions.pending(), 'password');
  assert.deepEqual(await before.schemes.list(), []);
  const scheme = services.schemes.rows()[0]?.id ?? '';
  assert.equal(code(await before.schemes.open(scheme)), 'refusal.signIn');
  got(await before.sessions.changeOwnPassword(GOOD, 'gặt xong rồi cấy'));
  const after = await request(cookie);
  assert.equal(after.actor?.name, 'Đỗ Thị Mới');
  assert.equal(after.sessions.pending(), null);
  const { id } = after.actor ?? { id: '' };
  assert.equal(got(await administrator.accounts.change(id, { password: GOOD })).waits, true);
  const { confirmations } = await as('chair');
  const waiting = confirmations.list().find(({ settled }) => settled === null);
  got(await confirmations.settle(waiting?.id ?? '', 'confirmed'));
  assert.equal((await request(await signIn(GOOD))).sessions.pending(), 'password', 'after a reset again');
  const own = administrator.actor?.id ?? '';
  got(await administrator.accounts.change(own, { password: GOOD }));
  assert.equal((await as('chair')).sessions.pending(), null);
  const again = cookieOf(got(await (await request()).sessions.signIn('administrator', GOOD)).setCookie);
  assert.notEqual((await request(again)).actor, null, 'one sets one’s own password for good');
});

test('V12: no socket is served before the first password is changed', async () => {
  const server = await testServer();
  const { register, schemes } = server.services;
  const cookie = await socketCookieOf(server, 'member');
  await register.accounts.update((accounts) => {
    for (const row of accounts) row.changePassword = row.username === 'member';
  });
  const scheme = schemes.rows()[0]?.id ?? '';
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${scheme}`, { headers: { cookie } });
  const closed = await within('the socket is closed', new Promise((done) => socket.on('close', done)));
  assert.equal(closed, CLOSE.signIn);
});
