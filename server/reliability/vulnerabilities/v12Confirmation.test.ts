import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { RECENT_PASSWORD_MS } from '@schemes/policy/can';
import { got, type TestServices, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const PASSWORD = 'lúa chín đầu mùa';

/** A demo account with a password of its own, as it is where the server is no demo; `again` is its next request. */
async function person(server: TestServices, username: string) {
  const context = await server.as(username);
  got(await context.sessions.changeOwnPassword('demo-1234', PASSWORD));
  const { setCookie } = got(await (await server.request()).sessions.signIn(username, PASSWORD));
  const again = (): Promise<RequestContext> => server.request(setCookie.split(';')[0]);
  return again;
}

test('V12: fifteen minutes after the password was entered, administration asks for it again', async () => {
  const server = await testServices();
  const again = await person(server, 'administrator');
  const organisation = { name: 'Đảng bộ xã Thử', superior: '', place: 'Thử', level: 'xa_moi' as const };
  const add = async (n: number) =>
    (await again()).accounts.addOrganisation({ ...organisation, name: `Đảng bộ xã Thử ${n}` });
  assert.equal(code(await add(1)), null);
  server.clock.move(RECENT_PASSWORD_MS);
  const { accounts, layers, sessions, upkeep } = await again();
  const [some] = accounts.organisations();
  const id = some?.id ?? '';
  const { actor } = await again();
  for (const result of [
    await add(2),
    await accounts.change(actor?.id ?? '', { name: 'Tên khác' }),
    await accounts.add({
      username: 'x',
      name: 'x',
      password: PASSWORD,
      administrator: true,
      memberships: [],
    }),
    await accounts.removeOrganisation(id),
    await accounts.setParent(id, null),
    await layers.drop(id, 'vn-2025.c', 'x'),
    await upkeep.backUp(),
    await upkeep.checkBackups(),
  ]) {
    assert.equal(code(result), 'refusal.confirmPassword');
  }
  assert.equal(accounts.list().ok, true, 'reading asks for nothing');
  assert.equal(code(await sessions.confirmPassword('sai mật khẩu này')), 'refusal.wrongPassword');
  assert.equal(code(await add(3)), 'refusal.confirmPassword');
  got(await sessions.confirmPassword(PASSWORD));
  assert.equal(code(await add(4)), null);
});

test('V12: approval and issue ask for the password again; whoever has no right hears that instead', async () => {
  const server = await testServices();
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const [chair, clerk, member] = [
    await person(server, 'chair'),
    await person(server, 'clerk'),
    await person(server, 'member'),
  ];
  const approve = async (who: () => Promise<RequestContext>) =>
    code(await (await who()).schemes.move(scheme, 'p3-4', 'approve', { note: '', seen: '0'.repeat(64) }));
  const issue = async (who: () => Promise<RequestContext>) =>
    code(await (await who()).papers.issue(scheme, 'de-an'));
  assert.notEqual(await approve(chair), 'refusal.confirmPassword');
  server.clock.move(RECENT_PASSWORD_MS);
  assert.equal(await approve(chair), 'refusal.confirmPassword');
  assert.equal(await approve(member), 'refusal.notYourRole');
  assert.equal(await issue(clerk), 'refusal.confirmPassword');
  assert.equal(await issue(chair), 'refusal.notYourRole');
  got(await (await chair()).sessions.confirmPassword(PASSWORD));
  assert.notEqual(await approve(chair), 'refusal.confirmPassword');
});

test('V12: cancelling an issue, setting a number, renaming, archiving and restricting ask for it too', async () => {
  const server = await testServices();
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const [chair, clerk, member] = [
    await person(server, 'chair'),
    await person(server, 'clerk'),
    await person(server, 'member'),
  ];
  const byChair = async (who: () => Promise<RequestContext>) => {
    const { management } = await who();
    return [
      code(await management.rename(scheme, `Tên ${server.clock.now()}`)),
      code(await management.archive(scheme, true)),
      code(await management.archive(scheme, false)),
      code(await management.restrict(scheme, [])),
      code(await management.restrict(scheme, null)),
    ];
  };
  const byClerk = async (who: () => Promise<RequestContext>) => {
    const { papers } = await who();
    return [
      code(await papers.cancel(scheme, 'x', 'lý do')),
      code(await papers.setNextNumber(scheme, 'de-an', 9, 'lý do')),
    ];
  };
  const all = (one: string | null, n: number) => Array.from({ length: n }, () => one);
  server.clock.move(RECENT_PASSWORD_MS);
  assert.deepEqual(await byChair(chair), all('refusal.confirmPassword', 5));
  assert.deepEqual(await byChair(member), all('refusal.notYourRole', 5));
  assert.deepEqual(await byClerk(clerk), all('refusal.confirmPassword', 2));
  assert.deepEqual(await byClerk(member), all('refusal.notYourRole', 2));
  got(await (await chair()).sessions.confirmPassword(PASSWORD));
  got(await (await clerk()).sessions.confirmPassword(PASSWORD));
  assert.deepEqual(await byChair(chair), all(null, 5));
  assert.deepEqual(await byClerk(clerk), ['refusal.noIssue', null]);
});

test('V12: what waits for a second person, and a download of the office ledger, ask for it too', async () => {
  const server = await testServices();
  const [chair, auditor] = [await person(server, 'chair'), await person(server, 'auditor')];
  const { accounts } = await server.as('administrator');
  const clerk = got(accounts.list()).find(({ username }) => username === 'clerk');
  assert.equal(got(await accounts.change(clerk?.id ?? '', { password: 'gặt xong rồi cấy' })).waits, true);
  const filter = { person: '', subject: '', act: '', organisation: '', from: '', to: '' } as const;
  const [waiting] = (await chair()).confirmations.list();
  const settle = async (how: 'confirmed' | 'refused') =>
    code(await (await chair()).confirmations.settle(waiting?.id ?? '', how));
  const download = async () => code(await (await auditor()).office.export('jsonl', filter));
  assert.equal(await download(), null);
  server.clock.move(RECENT_PASSWORD_MS);
  assert.equal(await settle('confirmed'), 'refusal.confirmPassword');
  assert.equal(await settle('refused'), 'refusal.confirmPassword');
  assert.equal(await download(), 'refusal.confirmPassword');
  assert.equal((await (await auditor()).office.page(filter, 1)).ok, true, 'reading asks for nothing');
  assert.equal(code(await (await chair()).office.export('jsonl', filter)), 'refusal.notYourRole');
  got(await (await chair()).sessions.confirmPassword(PASSWORD));
  got(await (await auditor()).sessions.confirmPassword(PASSWORD));
  assert.equal(await settle('confirmed'), null);
  assert.equal(await download(), null);
});

test('V12: guesses at the confirmation are counted as sign-ins are', async () => {
  const server = await testServices();
  const { sessions } = await (await person(server, 'chair'))();
  for (let i = 0; i < 8; i++) {
    assert.equal(code(await sessions.confirmPassword(`guess-${i}`)), 'refusal.wrongPassword');
  }
  assert.equal(code(await sessions.confirmPassword(PASSWORD)), 'refusal.tooManySignIns');
});
