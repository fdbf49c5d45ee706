import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Result } from '@schemes/policy/Result';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import { sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';

const HOUR = 3_600_000;
const PASSWORD = 'mot-hai-ba-4';
const OWN = 'nam-sau-bay-8';

let t: TestServices;
let scheme = '';
let commune = '';
beforeEach(async () => {
  t = await testServices();
  scheme = await sampleOf(t);
  commune = t.services.schemes.rows().find(({ id }) => id === scheme)?.organisation ?? '';
});

const account = (username: string) => {
  const row = t.services.register.accounts.data.find((one) => one.username === username);
  assert.ok(row);
  return row;
};
const code = (result: Result<unknown>) => (result.ok ? null : result.refusal.code);

/** The cookie of somebody who signs in and, where somebody else set the password, changes it. */
async function enter(username: string, password: string): Promise<string | undefined> {
  const signed = got(await (await t.request()).sessions.signIn(username, password));
  const cookie = signed.setCookie.split(';')[0];
  const { sessions } = await t.request(cookie);
  if (sessions.pending() === 'password') got(await sessions.changeOwnPassword(password, OWN));
  return cookie;
}

/** How a request for `snapshot.json` is answered: with the scheme, or as if there were none, which is 404. */
async function takeSnapshot(username = 'administrator', password = 'demo-1234'): Promise<string> {
  const { schemes } = await t.request(await enter(username, password));
  const read = await schemes.snapshot(scheme);
  return read.ok ? 'the scheme' : read.refusal.code;
}

async function lines(): Promise<readonly string[]> {
  const all: OfficeEntry[] = [];
  for await (const entry of t.services.office.entries()) all.push(entry);
  return all.map(({ act, by, subject, detail = '' }) =>
    `${act} ${by.name}: ${subject.name} ${detail}`.trim(),
  );
}

/** What the review did: the administrator makes themself chair, and takes the role off again. */
async function giveOneself() {
  const { accounts } = await t.as('administrator');
  const { id, offices } = account('administrator');
  return accounts.change(id, { memberships: [...offices, { organisation: commune, role: 'chair' }] });
}

async function waiting(username: string) {
  return (await t.as(username)).confirmations.list().filter(({ settled }) => settled === null);
}

/** Adds a second administrator who has been one for long. */
async function addSecond(): Promise<void> {
  const person = { username: 'thu-hai', name: 'Bùi Thị Thu', password: 'demo-1234', administrator: true };
  got(await t.services.accounts.add({ ...person, memberships: [] }, { chosen: 'demo' }));
}

test('V1: a role given to oneself opens nothing, leaves its line, and the chair sees it at once', async () => {
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  assert.equal(got(await giveOneself()).waits, true);
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  assert.deepEqual(account('administrator').offices, []);
  assert.ok((await lines()).includes('confirmationAsked Vũ Đức Anh: Vũ Đức Anh chair'));
  const [shown, ...others] = await waiting('chair');
  assert.deepEqual(others, []);
  assert.deepEqual(
    [shown?.by, shown?.account, shown?.role, shown?.organisations, shown?.mayConfirm],
    ['Vũ Đức Anh', 'Vũ Đức Anh', 'chair', ['Đảng bộ xã Minh Tân'], true],
  );
  t.clock.move(48 * HOUR);
  assert.equal(await takeSnapshot(), 'refusal.noScheme', 'there is a chair, so time alone gives nothing');
  for (const who of ['member', 'clerk', 'viewer', 'auditor']) assert.deepEqual(await waiting(who), [], who);
});

test('V1: nobody but a chair or a second administrator lets it take effect', async () => {
  await giveOneself();
  const [shown] = await waiting('chair');
  const id = shown?.id ?? '';
  for (const who of ['member', 'clerk', 'viewer', 'auditor']) {
    assert.equal(
      code(await (await t.as(who)).confirmations.settle(id, 'confirmed')),
      'refusal.noConfirmation',
      who,
    );
  }
  assert.equal(code(await (await t.request()).confirmations.settle(id, 'confirmed')), 'refusal.signIn');
  const { confirmations } = await t.as('administrator');
  assert.equal(code(await confirmations.settle(id, 'confirmed')), 'refusal.ownConfirmation');
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  got(await (await t.as('chair')).confirmations.settle(id, 'confirmed'));
  assert.equal(await takeSnapshot(), 'the scheme');
  const said = await lines();
  assert.ok(said.includes('confirmationGiven Phạm Quốc Dũng: Vũ Đức Anh chair'));
  assert.ok(said.includes('roleGiven Phạm Quốc Dũng: Vũ Đức Anh chair'));
  assert.ok(
    said.includes(`snapshot Vũ Đức Anh: ${t.services.schemes.actOn('snapshot', scheme).subject.name}`),
  );
  assert.equal(
    code(await (await t.as('chair')).confirmations.settle(id, 'refused')),
    'refusal.noConfirmation',
  );
});

test('V1: what the chair refuses, and what is withdrawn, never takes effect', async () => {
  await giveOneself();
  got(await (await t.as('chair')).confirmations.settle((await waiting('chair'))[0]?.id ?? '', 'refused'));
  await giveOneself();
  const { confirmations } = await t.as('administrator');
  got(await confirmations.settle((await waiting('chair'))[0]?.id ?? '', 'refused'));
  t.clock.move(48 * HOUR);
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  assert.deepEqual(await waiting('chair'), []);
});

test('V1: an administrator who was made one a moment ago is no second person', async () => {
  await giveOneself();
  const { accounts } = await t.as('administrator');
  const puppet = { username: 'con-roi', name: 'Con Rối', password: PASSWORD, administrator: true };
  got(await accounts.add({ ...puppet, memberships: [] }));
  const cookie = await enter('con-roi', PASSWORD);
  const settle = async () => {
    const { confirmations } = await t.request(cookie);
    const [shown] = confirmations.list().filter(({ settled }) => settled === null);
    return confirmations.settle(shown?.id ?? '', 'confirmed');
  };
  assert.equal(code(await settle()), 'refusal.confirmTooSoon');
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
});

test('V1: the password of somebody who reads schemes waits, and the old one holds', async () => {
  const { accounts } = await t.as('administrator');
  const { id, passwordHash } = account('clerk');
  assert.equal(got(await accounts.change(id, { password: PASSWORD })).waits, true);
  assert.equal(account('clerk').passwordHash, passwordHash);
  assert.equal(code(await (await t.request()).sessions.signIn('clerk', PASSWORD)), 'refusal.badSignIn');
  const [shown] = await waiting('chair');
  assert.deepEqual([shown?.account, shown?.role, shown?.by], ['Lê Thu Hà', null, 'Vũ Đức Anh']);
  const own = got(await (await t.request()).sessions.signIn('clerk', 'demo-1234')).setCookie.split(';')[0];
  assert.notEqual((await t.request(own)).actor, null);
  got(await (await t.as('chair')).confirmations.settle(shown?.id ?? '', 'confirmed'));
  const given = got(await (await t.request()).sessions.signIn('clerk', PASSWORD)).setCookie.split(';')[0];
  assert.equal((await t.request(given)).sessions.pending(), 'password', 'whoever asked for it knows it');
  assert.equal(await takeSnapshot('clerk', PASSWORD), 'the scheme');
  assert.equal(code(await (await t.request()).sessions.signIn('clerk', 'demo-1234')), 'refusal.badSignIn');
  assert.equal((await t.request(own)).actor, null, 'the sessions with the old password have ended');
  assert.ok(!JSON.stringify(t.services.register.confirmations.data).includes('argon2'), 'the hash is gone');
  assert.ok(!JSON.stringify(await lines()).includes('argon2'));
});

test('V1: a role taken off for the while, a password set, and the role given back is no way around', async () => {
  const { accounts } = await t.as('administrator');
  const { id, offices } = account('chair');
  got(await accounts.change(id, { memberships: [] }));
  assert.equal(got(await accounts.change(id, { password: PASSWORD })).waits, false);
  assert.equal(got(await accounts.change(id, { memberships: offices })).waits, true);
  assert.equal(await takeSnapshot('chair', PASSWORD), 'refusal.noScheme');
  const stolen = await t.request(await enter('chair', OWN));
  for (const { id: one } of stolen.confirmations.list().filter(({ settled }) => settled === null)) {
    assert.equal(code(await stolen.confirmations.settle(one, 'confirmed')), 'refusal.ownConfirmation');
  }
});

test('V1: a password and a role that arrive together are not each let through for want of the other', async () => {
  const { accounts } = await t.as('administrator');
  const { id, offices } = account('viewer');
  got(await accounts.change(id, { memberships: [] }));
  await Promise.all([
    accounts.change(id, { password: PASSWORD }),
    accounts.change(id, { memberships: offices }),
  ]);
  const signed = await (await t.request()).sessions.signIn('viewer', PASSWORD);
  if (signed.ok) assert.equal(await takeSnapshot('viewer', PASSWORD), 'refusal.noScheme');
});

test('V1: the chair of one organisation does not open those of another', async () => {
  const { accounts } = await t.as('administrator');
  const own = { name: 'Đảng bộ xã Bình An', superior: '', place: 'Bình An', level: 'xa_moi' } as const;
  const { id: other } = got(await accounts.addOrganisation(own));
  const puppet = { username: 'con-roi', name: 'Con Rối', password: PASSWORD, administrator: false };
  got(await accounts.add({ ...puppet, memberships: [{ organisation: other, role: 'chair' }] }));
  t.clock.move(48 * HOUR);
  // A clerk of the commune is given a role there, where the puppet is chair and trusted by now.
  const { id, offices } = account('clerk');
  const later = (await t.as('administrator')).accounts;
  got(await later.change(id, { memberships: [...offices, { organisation: other, role: 'viewer' }] }));
  got(await later.change(id, { password: PASSWORD }));
  const cookie = await enter('con-roi', PASSWORD);
  const seen = async () =>
    (await t.request(cookie)).confirmations.list().filter(({ settled }) => settled === null);
  const [shown] = await seen();
  assert.equal(shown?.mayConfirm, true);
  got(await (await t.request(cookie)).confirmations.settle(shown?.id ?? '', 'confirmed'));
  assert.equal(code(await (await t.request()).sessions.signIn('clerk', PASSWORD)), 'refusal.badSignIn');
  assert.equal((await seen())[0]?.mayConfirm, false, 'it waits on for the chair of the commune');
  got(await (await t.as('chair')).confirmations.settle(shown?.id ?? '', 'confirmed'));
  assert.ok((await (await t.request()).sessions.signIn('clerk', PASSWORD)).ok);
});

test('V1: a gift does not put off the chair who could decide', async () => {
  const { accounts } = await t.as('administrator');
  const own = { name: 'Đảng bộ xã Bình An', superior: '', place: 'Bình An', level: 'xa_moi' } as const;
  const { id: other } = got(await accounts.addOrganisation(own));
  const { id, offices } = account('chair');
  got(await accounts.change(id, { memberships: [...offices, { organisation: other, role: 'chair' }] }));
  await giveOneself();
  const [shown] = await waiting('chair');
  assert.equal(shown?.effectiveAt, null);
  t.clock.move(48 * HOUR);
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
});

test('V1: where nobody else can confirm, it takes effect after 24 hours, and not before', async () => {
  await t.services.accounts.change(account('chair').id, { memberships: [] });
  assert.equal(got(await giveOneself()).waits, true);
  const [shown] = await waiting('administrator');
  assert.ok(shown?.effectiveAt);
  t.clock.move(24 * HOUR - 1000);
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  t.clock.move(2000);
  assert.equal(await takeSnapshot(), 'the scheme');
  assert.ok((await lines()).includes('confirmationElapsed Đề Án: Vũ Đức Anh chair'));
});

test('V1: a second administrator decides where there is no chair', async () => {
  await addSecond();
  await t.services.accounts.change(account('chair').id, { memberships: [] });
  await giveOneself();
  t.clock.move(48 * HOUR);
  assert.equal(await takeSnapshot(), 'refusal.noScheme');
  const [shown] = await waiting('thu-hai');
  got(await (await t.as('thu-hai')).confirmations.settle(shown?.id ?? '', 'confirmed'));
  assert.equal(await takeSnapshot(), 'the scheme');
});

test('V1: a role given to another takes effect, and the chair is shown who was given it', async () => {
  const { accounts } = await t.as('administrator');
  const person = { username: 'moi', name: 'Người Mới', password: PASSWORD, administrator: false };
  got(await accounts.add({ ...person, memberships: [{ organisation: commune, role: 'member' }] }));
  assert.equal(await takeSnapshot('moi', PASSWORD), 'the scheme');
  const [shown] = (await t.as('chair')).confirmations.list();
  assert.deepEqual(
    [shown?.account, shown?.role, shown?.by, shown?.settled?.how],
    ['Người Mới', 'member', 'Vũ Đức Anh', 'atOnce'],
  );
  t.clock.move(15 * 24 * HOUR);
  assert.deepEqual((await t.as('chair')).confirmations.list(), []);
});
