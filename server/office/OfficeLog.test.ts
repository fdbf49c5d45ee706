import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { codeOf, stepAt } from '@server/auth/totp';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import { keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';

let t: TestServices;
let scheme = '';
let commune = '';
before(async () => {
  t = await testServices();
  scheme = await sampleOf(t);
  commune = t.services.schemes.rows().find(({ id }) => id === scheme)?.organisation ?? '';
});

async function lines(): Promise<OfficeEntry[]> {
  const all: OfficeEntry[] = [];
  for await (const entry of t.services.office.entries()) all.push(entry);
  return all;
}

/** The lines that an act leaves, as `act subject detail`. */
async function leaves(act: () => Promise<unknown>): Promise<readonly string[]> {
  const { length } = await lines();
  await act();
  return (await lines())
    .slice(length)
    .map(({ act: name, subject, detail = '' }) => `${name} ${subject.name} ${detail}`.trim());
}

const account = (username: string) => {
  const row = t.services.register.accounts.data.find((one) => one.username === username);
  assert.ok(row);
  return row;
};

test('signing in and out, and every failure, with the name as it was typed and the address', async () => {
  const { sessions } = await t.request(undefined, '192.0.2.77');
  assert.deepEqual(await leaves(() => sessions.signIn('Chair', 'demo-1234')), ['signIn Phạm Quốc Dũng']);
  assert.deepEqual(await leaves(() => sessions.signIn('khong-co', 'x')), ['signInFailed khong-co']);
  assert.equal((await lines()).at(-1)?.from, '192.0.2.77');
  const guesser = (await t.request(undefined, '192.0.2.78')).sessions;
  for (let i = 0; i < 8; i++) await guesser.signIn('viewer', `sai-${i}`);
  const locked = () => guesser.signIn('viewer', 'demo-1234');
  assert.deepEqual(await leaves(locked), ['lockedOut viewer']);
  assert.deepEqual(await leaves(locked), [], 'a guesser does not fill the ledger');
  const signed = got(await sessions.signIn('clerk', 'demo-1234'));
  const clerk = await t.request(signed.setCookie.split(';')[0]);
  assert.deepEqual(await leaves(() => clerk.sessions.signOut()), ['signOut Lê Thu Hà']);
});

test('codes of a second factor, the password asked again, and sessions ended from the list', async () => {
  const own = await testServices();
  const seen = async (act: () => Promise<unknown>) => {
    const all = async () => {
      const entries: OfficeEntry[] = [];
      for await (const entry of own.services.office.entries()) entries.push(entry);
      return entries;
    };
    const { length } = await all();
    await act();
    return (await all())
      .slice(length)
      .map(({ act: name, by, subject, detail = '' }) =>
        `${name} ${by.name}: ${subject.name} ${detail}`.trim(),
      );
  };
  const password = 'lúa chín đầu mùa';
  const chair = await own.as('chair');
  assert.deepEqual(await seen(() => chair.sessions.changeOwnPassword('demo-1234', password)), [
    'passwordChanged Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  assert.deepEqual(await seen(() => chair.sessions.confirmPassword(password)), [
    'passwordConfirmed Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  assert.deepEqual(await seen(() => chair.sessions.confirmPassword('sai')), [
    'signInFailed Phạm Quốc Dũng: chair password',
  ]);
  const { setCookie } = got(await (await own.request()).sessions.signIn('chair', password));
  const other = chair.sessions.own().find(({ isOwn }) => !isOwn);
  assert.deepEqual(await seen(() => chair.sessions.endOwn(other?.key ?? '')), [
    'sessionEnded Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  assert.equal((await own.request(setCookie.split(';')[0])).actor, null);
  assert.deepEqual(await seen(() => chair.sessions.endOwn('khong-co')), []);
  for (let i = 0; i < 2; i++) got(await (await own.request()).sessions.signIn('chair', password));
  assert.equal((await seen(() => chair.sessions.endOthers())).length, 2);
  const { secret } = got(await chair.secondFactor.begin());
  const codeNow = () => codeOf(secret, stepAt(own.clock.now()));
  assert.deepEqual(await seen(() => chair.secondFactor.finish('000000')), [
    'codeFailed Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  assert.deepEqual(await seen(() => chair.secondFactor.finish(codeNow())), [
    'factorSet Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  own.clock.move(60_000);
  let half = '';
  const signIn = async () => {
    half = got(await (await own.request()).sessions.signIn('chair', password)).setCookie.split(';')[0] ?? '';
  };
  assert.deepEqual(await seen(signIn), ['codeAsked : Phạm Quốc Dũng']);
  const enter = async (entered: string) => (await own.request(half)).sessions.enterCode(entered);
  assert.deepEqual(await seen(() => enter('000000')), ['codeFailed : Phạm Quốc Dũng']);
  assert.deepEqual(await seen(() => enter(codeNow())), ['signIn Phạm Quốc Dũng: Phạm Quốc Dũng']);
  own.clock.move(60_000);
  assert.deepEqual(await seen(() => chair.secondFactor.remove(password, codeNow())), [
    'passwordConfirmed Phạm Quốc Dũng: Phạm Quốc Dũng',
    'factorRemoved Phạm Quốc Dũng: Phạm Quốc Dũng',
  ]);
  const again = got(await chair.secondFactor.begin());
  got(await chair.secondFactor.finish(codeOf(again.secret, stepAt(own.clock.now()))));
  const { accounts, actor } = await own.as('administrator');
  const card = got(accounts.list()).find(({ username }) => username === 'chair');
  assert.deepEqual(await seen(() => accounts.change(card?.id ?? '', { removeFactor: true })), [
    `factorRemoved ${actor?.name}: Phạm Quốc Dũng`,
  ]);
  await own.services.close();
});

test('accounts, roles and organisations, with what they were and are, and never a password', async () => {
  const { accounts } = await t.as('administrator');
  const password = 'mot-hai-ba-4';
  const added = async () =>
    accounts.add({
      ...{ username: 'moi', name: 'Người Mới', password, administrator: false },
      memberships: [{ organisation: commune, role: 'viewer' }],
    });
  assert.deepEqual(await leaves(added), ['accountAdded Người Mới', 'roleGiven Người Mới viewer']);
  const { id } = account('moi');
  assert.deepEqual(await leaves(() => accounts.change(id, { name: 'Tên Khác' })), [
    'accountChanged Tên Khác',
  ]);
  const { before: was, after: is } = (await lines()).at(-1) ?? {};
  assert.deepEqual(
    [(was as { name: string }).name, (is as { name: string }).name],
    ['Người Mới', 'Tên Khác'],
  );
  assert.deepEqual(await leaves(() => accounts.change(id, { memberships: [] })), [
    'roleTaken Tên Khác viewer',
  ]);
  assert.deepEqual(await leaves(() => accounts.change(id, { password: 'khac-han-han-5' })), [
    'passwordSet Tên Khác',
  ]);
  assert.deepEqual(await leaves(() => accounts.change(id, { disabled: true })), ['accountDisabled Tên Khác']);
  const place = { name: 'Đảng bộ xã Bình An', superior: '', place: 'Bình An', level: 'xa_moi' } as const;
  const organisation = got(await accounts.addOrganisation(place));
  const province = t.services.register.organisations.data.find(({ level }) => level === 'tinh');
  const changed = () => accounts.changeOrganisation(organisation.id, { ...place, place: 'Bình Yên' });
  assert.deepEqual(await leaves(changed), ['organisationChanged Đảng bộ xã Bình An']);
  assert.deepEqual(await leaves(() => accounts.setParent(organisation.id, province?.id ?? '')), [
    'organisationMoved Đảng bộ xã Bình An',
  ]);
  assert.deepEqual(await leaves(() => accounts.removeOrganisation(organisation.id)), [
    'organisationRemoved Đảng bộ xã Bình An',
  ]);
  assert.deepEqual(await leaves(() => accounts.setParent(organisation.id, null)), [], 'refused');
  const text = JSON.stringify(await lines());
  for (const secret of [password, 'khac-han-han-5', 'argon2', 'demo-1234']) assert.ok(!text.includes(secret));
});

const READINGS: Readonly<Record<string, readonly [(context: RequestContext) => Promise<unknown>, string]>> = {
  'the page': [({ schemes }) => schemes.open(scheme), 'schemeOpened'],
  'the review': [({ schemes }) => schemes.review(scheme, 'p1-1'), 'schemeOpened'],
  'the history': [({ schemes }) => schemes.history(scheme), 'schemeOpened'],
  'the rules': [({ schemes }) => schemes.rules(scheme), 'schemeOpened'],
  'the template': [({ schemes }) => schemes.template(scheme), 'schemeOpened'],
  'the steps': [({ steps }) => steps.page(scheme), 'schemeOpened'],
  'the notes': [({ notes }) => notes.list(scheme), 'schemeOpened'],
  'the papers': [({ papers }) => papers.page(scheme), 'schemeOpened'],
  'the file': [({ schemes }) => schemes.snapshot(scheme), 'snapshot'],
  'a preview': [({ papers }) => papers.preview(scheme, 'to-trinh'), 'preview'],
  'a draft': [({ papers }) => papers.make(scheme, 'to-trinh', 'draft'), 'draft'],
  'the workbook': [({ workbooks }) => workbooks.make(scheme), 'workbook'],
  'the dossier': [({ papers }) => papers.dossier(scheme), 'dossier'],
};

for (const [name, [read, act]] of Object.entries(READINGS)) {
  test(`${name} of a scheme leaves who, when and from where, once in ten minutes`, async () => {
    t.clock.move(11 * 60_000);
    const context = await t.as('chair');
    const { length } = await lines();
    await Promise.all([read(context), read(context)]);
    await read(context);
    const left = (await lines()).slice(length);
    assert.deepEqual(
      left.map((line) => [line.act, line.by.id, line.from, line.subject.id, line.organisation]),
      [[act, account('chair').id, '192.0.2.1', scheme, commune]],
    );
    t.clock.move(10 * 60_000);
    await read(context);
    assert.equal((await lines()).length, length + 2, 'and again after ten');
  });
}

test('somebody who may not read it leaves no line that they did', async () => {
  const administrator = await t.as('administrator');
  for (const [read] of Object.values(READINGS)) {
    assert.deepEqual(await leaves(() => read(administrator)), []);
  }
});

test('the rules of an organisation, settings of papers, imports and new schemes', async () => {
  const [member, administrator] = [await t.as('member'), await t.as('administrator')];
  const created = () =>
    member.schemes.create({ template: 'leadership', term: '2025-2030', organisation: commune });
  const template = member.schemes.templates().find(({ levels }) => levels.includes('xa_moi'));
  assert.ok(template);
  const [made] = await leaves(async () =>
    got(await member.schemes.create({ template: template.id, term: '2025-2030', organisation: commune })),
  );
  assert.match(made ?? '', /^schemeCreated /);
  assert.deepEqual(await leaves(created), [], 'refused');
  assert.ok(
    (await leaves(() => keepReadySetting(t, scheme, 'de-an'))).includes(
      `paperSetting ${t.services.schemes.actOn('paperSetting', scheme).subject.name} de-an`,
    ),
  );
  const sheet = new TextEncoder().encode('TT,Họ và tên\n1,An');
  const [read] = await leaves(() => member.imports.readSheets(scheme, 'danh-sach.csv', sheet));
  assert.match(read ?? '', /^import .* Excel, \d+ B$/);
  const rule = '2025.BTV.XA/size.range/standing_committee/levels=xa_moi';
  const provision = { number: '1-QĐ/TU', date: '2025-05-01', issuer: 'Ban Thường vụ Tỉnh ủy' };
  const given = { pack: 'vn-2025.c', clause: rule, typed: { max: '10' }, provision };
  assert.deepEqual(await leaves(async () => got(await administrator.layers.set(commune, given))), [
    `ruleSet Đảng bộ xã Minh Tân vn-2025.c ${rule}`,
  ]);
  const drop = () => administrator.layers.drop(commune, 'vn-2025.c', rule);
  assert.deepEqual(await leaves(drop), [`ruleDropped Đảng bộ xã Minh Tân vn-2025.c ${rule}`]);
  assert.deepEqual(
    await leaves(() => administrator.layers.drop(commune, 'vn-2025.c', 'none')),
    [],
    'refused',
  );
});
