import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, stepAt } from '@server/auth/totp';
import { got, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const PASSWORD = 'lúa chín đầu mùa';
const MINUTE = 60_000;

/** A chair with a password of their own and a second factor. */
async function withFactor(demandsSecondFactor = false) {
  const server = await testServices({ demandsSecondFactor });
  const before = await server.request(
    cookieOf(got(await (await server.request()).sessions.signIn('chair', 'demo-1234')).setCookie),
  );
  got(await before.sessions.changeOwnPassword('demo-1234', PASSWORD));
  const elsewhere = cookieOf(
    got(await (await server.request()).sessions.signIn('chair', PASSWORD)).setCookie,
  );
  const { secret, uri } = got(await before.secondFactor.begin());
  assert.match(uri, new RegExp(`^otpauth://totp/.*secret=${secret}`));
  const codeNow = (steps = 0) => codeOf(secret, stepAt(server.clock.now()) + steps);
  assert.equal(code(await before.secondFactor.finish('000000')), 'refusal.wrongCode');
  const { recovery } = got(await before.secondFactor.finish(codeNow()));
  assert.equal((await server.request(elsewhere)).actor, null, 'sessions without the factor have ended');
  server.clock.move(MINUTE);
  /** Signs in with the password; returns the request that follows. */
  const passed = async (address?: string) => {
    const { sessions } = await server.request(undefined, address);
    const { setCookie, awaitsCode } = got(await sessions.signIn('chair', PASSWORD));
    assert.equal(awaitsCode, true);
    return server.request(cookieOf(setCookie), address);
  };
  return { ...server, before, secret, recovery, codeNow, passed };
}

test('V12: with a second factor the password alone opens nothing; its code completes the sign-in', async () => {
  const { passed, codeNow, request, services } = await withFactor();
  const half = await passed();
  assert.equal(half.actor, null);
  assert.equal(half.sessions.pending(), 'code');
  assert.equal(code(await half.sessions.changeOwnPassword(PASSWORD, 'gặt xong rồi cấy')), 'refusal.signIn');
  assert.equal(code(await half.sessions.confirmPassword(PASSWORD)), 'refusal.signIn');
  assert.equal(code(await half.secondFactor.remove(PASSWORD, codeNow())), 'refusal.signIn');
  assert.deepEqual(half.sessions.own(), []);
  assert.equal(code(await half.schemes.open(services.schemes.rows()[0]?.id ?? '')), 'refusal.signIn');
  const { setCookie } = got(await half.sessions.enterCode(codeNow()));
  assert.equal((await request(cookieOf(setCookie))).actor?.name, 'Phạm Quốc Dũng');
  assert.equal(
    code(await half.sessions.enterCode(codeNow(1))),
    'refusal.signIn',
    'the half session has ended',
  );
});

test('V12: a code is taken once, and so is a recovery code', async () => {
  const { passed, codeNow, recovery } = await withFactor();
  const [first, second, third] = [await passed(), await passed(), await passed()];
  const now = codeNow();
  got(await first.sessions.enterCode(now));
  assert.equal(code(await second.sessions.enterCode(now)), 'refusal.wrongCode');
  assert.equal(recovery.length, 10);
  got(await second.sessions.enterCode(` ${recovery[3]?.toLowerCase()} `));
  assert.equal(code(await third.sessions.enterCode(recovery[3] ?? '')), 'refusal.wrongCode');
  assert.equal((await passed()).sessions.pending(), 'code');
});

test('V12: guesses at codes are limited, and the right password does not start the count again', async () => {
  const { passed, codeNow } = await withFactor();
  for (let i = 0; i < 7; i++) {
    assert.equal(code(await (await passed()).sessions.enterCode('000000')), 'refusal.wrongCode', `${i}`);
  }
  const half = await passed();
  assert.equal(code(await half.sessions.enterCode('000000')), 'refusal.wrongCode');
  assert.equal(code(await half.sessions.enterCode(codeNow())), 'refusal.tooManySignIns');
});

test('V12: a sign-in that waits for a code ends after five minutes', async () => {
  const { passed, codeNow, clock } = await withFactor();
  const half = await passed();
  clock.move(5 * MINUTE);
  assert.equal(half.sessions.pending(), null);
  assert.equal(code(await half.sessions.enterCode(codeNow())), 'refusal.signIn');
});

test('V12: no answer has the secret after the set-up; the factor goes with password and code', async () => {
  const { before, secret, codeNow, as } = await withFactor();
  assert.doesNotMatch(JSON.stringify(before.secondFactor.state()), new RegExp(secret));
  const administrator = await as('administrator');
  assert.doesNotMatch(JSON.stringify(administrator.accounts.list()), new RegExp(secret));
  assert.equal(code(await before.secondFactor.begin()), 'refusal.factorOn');
  assert.equal(code(await before.secondFactor.remove('sai mật khẩu', codeNow())), 'refusal.wrongPassword');
  assert.equal(code(await before.secondFactor.remove(PASSWORD, '000000')), 'refusal.wrongCode');
  got(await before.sessions.changeOwnPassword(PASSWORD, 'lúa chín'));
  assert.equal(code(await before.secondFactor.remove('lúa chín', codeNow())), 'refusal.factorShortPassword');
  got(await before.sessions.changeOwnPassword('lúa chín', PASSWORD));
  got(await before.secondFactor.remove(PASSWORD, codeNow()));
  assert.equal(before.secondFactor.state().isOn, false);
});

test('V12: where the server demands it, chairs, clerks, administrators and auditors do nothing before they set it up', async () => {
  const { request, services } = await testServices({ demandsSecondFactor: true });
  const signIn = async (username: string) =>
    request(cookieOf(got(await (await request()).sessions.signIn(username, 'demo-1234')).setCookie));
  for (const username of ['chair', 'clerk', 'administrator', 'auditor']) {
    const { actor, sessions } = await signIn(username);
    assert.deepEqual([actor, sessions.pending()], [null, 'factor'], username);
  }
  for (const username of ['member', 'viewer']) {
    assert.notEqual((await signIn(username)).actor, null, username);
  }
  const { before, codeNow } = await withFactor(true);
  assert.equal(before.secondFactor.state().isDemanded, true);
  assert.equal(code(await before.secondFactor.remove(PASSWORD, codeNow())), 'refusal.factorDemanded');
  await services.close();
});

test('V12: an administrator removes a lost factor; the person then changes the password', async () => {
  const { as, request, passed } = await withFactor();
  const half = await passed();
  const { accounts } = await as('administrator');
  const card = got(accounts.list()).find(({ username }) => username === 'chair');
  assert.equal(card?.hasSecondFactor, true);
  got(await accounts.change(card?.id ?? '', { removeFactor: true }));
  assert.equal(half.sessions.pending(), null, 'open sign-ins have ended');
  const { setCookie, awaitsCode } = got(await (await request()).sessions.signIn('chair', PASSWORD));
  assert.equal(awaitsCode, false);
  assert.equal((await request(cookieOf(setCookie))).sessions.pending(), 'password');
});
