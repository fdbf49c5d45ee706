import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PasswordThreads } from '@server/auth/PasswordThreads';
import { type Passwords, passwordsHere } from '@server/auth/passwords';
import { SignInLimit } from '@server/auth/SignInLimit';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import { testServices } from '@server/testing/testServices';

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'signed in';

/** Passwords that count how often one is verified. */
function counting(): Passwords & { verified: number } {
  const passwords = passwordsHere(LOW_HASH_COST);
  const counted = {
    ...passwords,
    verified: 0,
    isRight: (stored: string, password: string) => {
      counted.verified++;
      return passwords.isRight(stored, password);
    },
  };
  return counted;
}

test('V4: of 200 sign-ins to one name at once, eight are verified; the rest is told to wait', async () => {
  const passwords = counting();
  const { request } = await testServices({ passwords });
  passwords.verified = 0;
  const tries = await Promise.all(
    Array.from({ length: 200 }, async () => (await request()).sessions.signIn('chair', 'sai-mat-khau')),
  );
  assert.equal(passwords.verified, 8);
  const codes = tries.map(codeOf);
  assert.equal(codes.filter((code) => code === 'refusal.badSignIn').length, 8);
  assert.equal(codes.filter((code) => code === 'refusal.tooManySignIns').length, 192);
});

test('V4: a burst from one address over 300 names is bounded, and locks no name at another address', async () => {
  const passwords = counting();
  const { request } = await testServices({ passwords });
  passwords.verified = 0;
  await Promise.all(
    Array.from({ length: 300 }, async (_, i) =>
      (await request()).sessions.signIn(i % 2 ? 'chair' : `nguoi-${i}`, 'sai-mat-khau'),
    ),
  );
  assert.ok(passwords.verified <= 100, `${passwords.verified} were verified`);
  const elsewhere = await (await request('', '192.0.2.9')).sessions.signIn('chair', 'demo-1234');
  assert.equal(codeOf(elsewhere), 'signed in');
});

test('V4: a name is not locked at an address that signed in well before, whoever else fails', async () => {
  const limit = new SignInLimit();
  assert.equal(await limit.begin('chair', 'office'), null);
  await limit.succeeded('chair', 'office');
  // A time that a timer of Node cannot hold ends after a millisecond.
  await setTimeout(20);
  for (let i = 0; i < 80; i++) await limit.begin('chair', `attacker ${i}`);
  assert.notEqual(await limit.begin('chair', 'elsewhere'), null, 'the name is locked for strangers');
  assert.equal(await limit.begin('chair', 'office'), null);
});

test('V4: right passwords are given back their try, so an office signs in all day', async () => {
  const { request } = await testServices();
  for (let i = 0; i < 20; i++) {
    assert.equal(codeOf(await (await request()).sessions.signIn('chair', 'demo-1234')), 'signed in');
  }
});

test('V4: two passwords are verified at a time in threads of their own, beyond the queue others are refused', async () => {
  const faults: unknown[] = [];
  const limits = { threads: 2, waiting: 3, waitingEach: 3, runMs: 60_000, memoryMb: 64, idleMs: 1_000 };
  const threads = new PasswordThreads((error) => faults.push(error), limits);
  const hashed = await threads.hash('mật khẩu'.normalize('NFD'));
  assert.ok(hashed.ok);
  const asked = await Promise.all(
    Array.from({ length: 9 }, (_, i) => threads.isRight(hashed.value, i === 0 ? 'mật khẩu' : `${i}`)),
  );
  assert.equal(asked.filter((answer) => answer.ok && answer.value).length, 1);
  assert.equal(asked.filter((answer) => answer.ok && !answer.value).length, 4);
  assert.equal(asked.filter((answer) => !answer.ok).length, 4, 'two ran and three waited');
  assert.deepEqual(faults, []);
  await threads.close();
});

test('V4: whoever is refused because too many sign in has not used up a try', async () => {
  const busy: Passwords = { ...passwordsHere(LOW_HASH_COST), isRight: async () => ({ ok: false }) };
  const { request } = await testServices({ passwords: busy });
  for (let i = 0; i < 12; i++) {
    const answer = await (await request()).sessions.signIn('chair', 'demo-1234');
    assert.equal(codeOf(answer), 'refusal.signInBusy');
  }
});
