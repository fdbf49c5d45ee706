import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEST_TLS } from '@server/http/testing/testTls';
import { got, testServices } from '@server/testing/testServices';
import { escapeDnValue, escapeFilterValue } from './escapeLdap';
import { LdapDirectory, type LdapLookup } from './LdapDirectory';
import { type TestDirectoryOptions, testDirectory } from './testing/testDirectory';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const BASE = 'ou=people,dc=tinh,dc=example';
const person = (uid: string, password: string) => ({
  dn: `uid=${uid},${BASE}`,
  password,
  attributes: { uid, objectClass: 'person' },
});
const ENTRIES = [
  person('dung', 'mat-khau-cua-dung'),
  person('hanh', 'mat-khau-cua-hanh'),
  { dn: `cn=doc,${BASE}`, password: 'mat-khau-doc', attributes: { cn: 'doc' } },
];
const BY_NAME: LdapLookup = { bindDn: `uid={username},${BASE}` };
const BY_SEARCH: LdapLookup = {
  searchBase: BASE,
  filter: '(&(objectClass=person)(uid={username}))',
  searcher: { dn: `cn=doc,${BASE}`, password: 'mat-khau-doc' },
};

/** A directory, and what checks passwords there. */
async function withDirectory(lookup: LdapLookup, more: Partial<TestDirectoryOptions> = {}) {
  const server = await testDirectory({ entries: ENTRIES, ...more });
  const problems: unknown[] = [];
  const settings = { url: `ldap://127.0.0.1:${server.port}`, lookup, timeoutMs: 2_000 };
  return { server, settings, problems, directory: new LdapDirectory(settings, (one) => problems.push(one)) };
}

for (const [how, lookup] of [
  ['a name', BY_NAME],
  ['a search', BY_SEARCH],
] as const) {
  test(`by ${how}: the right password is right, any other is wrong`, async () => {
    const { directory, problems, server } = await withDirectory(lookup);
    assert.equal(await directory.check('dung', 'mat-khau-cua-dung'), 'right');
    assert.equal(await directory.check('dung', 'mat-khau-cua-hanh'), 'wrong');
    assert.equal(await directory.check('nobody', 'mat-khau-cua-dung'), 'wrong');
    const before = server.binds.length;
    assert.equal(await directory.check('dung', ''), 'wrong', 'a bind without a password would succeed');
    assert.equal(server.binds.length, before, 'it is not even tried');
    assert.deepEqual(problems, []);
  });

  test(`by ${how}: a name is data, whatever signs it has`, async () => {
    const { directory, server } = await withDirectory(lookup);
    for (const login of [
      '*',
      'd*',
      'dung)(uid=*',
      '*)(uid=dung))(|(uid=*',
      'dung,ou=people',
      `dung,${BASE}`,
      'x)(|(uid=dung)',
      'dung\0',
      '\\64ung',
    ]) {
      assert.equal(await directory.check(login, 'mat-khau-cua-dung'), 'wrong', JSON.stringify(login));
    }
    assert.equal(await directory.check('dung', 'mat-khau-cua-dung'), 'right');
    if ('bindDn' in lookup) assert.ok(server.binds.includes(`uid=dung\\,ou\\=people,${BASE}`));
    else assert.equal(server.binds.filter((dn) => dn === `uid=dung,${BASE}`).length, 1);
  });
}

test('values are escaped as RFC 4515 and RFC 4514 say', () => {
  assert.equal(escapeFilterValue('a*(b)\\\0'), 'a\\2a\\28b\\29\\5c\\00');
  assert.equal(escapeFilterValue('Hạnh'), 'H\\e1\\ba\\a1nh');
  assert.equal(escapeDnValue(' #a,b+c"d\\e<f>g;h=i '), '\\ #a\\,b\\+c\\"d\\\\e\\<f\\>g\\;h\\=i\\ ');
  assert.equal(escapeDnValue('#a'), '\\#a');
});

test('a directory that does not answer, is gone, or refuses the searcher is unreachable, and says so in the log', async () => {
  const mute = await withDirectory(BY_NAME, { isMute: true });
  const quick = new LdapDirectory({ ...mute.settings, timeoutMs: 100 }, (one) => mute.problems.push(one));
  assert.equal(await quick.check('dung', 'mat-khau-cua-dung'), 'unreachable');
  assert.ok(mute.problems.length > 0);
  const gone = await withDirectory(BY_NAME);
  gone.server.close();
  assert.equal(await gone.directory.check('dung', 'mat-khau-cua-dung'), 'unreachable');
  const other = { ...BY_SEARCH, searcher: { dn: `cn=doc,${BASE}`, password: 'sai' } };
  const refused = await withDirectory(other);
  assert.equal(await refused.directory.check('dung', 'mat-khau-cua-dung'), 'unreachable');
});

test('a search that fits several people opens none of them', async () => {
  const wide = { ...BY_SEARCH, filter: '(|(uid={username})(objectClass=person))' };
  const { directory } = await withDirectory(wide);
  assert.equal(await directory.check('dung', 'mat-khau-cua-dung'), 'wrong');
});

test('over the network the password goes through TLS with a certificate that is verified', async () => {
  const { cert, key } = TEST_TLS;
  for (const atOnce of [true, false]) {
    const server = await testDirectory({ entries: ENTRIES, tls: { cert, key, atOnce } });
    const problems: unknown[] = [];
    const url = `${atOnce ? 'ldaps' : 'ldap'}://localhost:${server.port}`;
    const check = (ca?: Buffer): Promise<string> =>
      new LdapDirectory(
        { ...{ url, lookup: BY_NAME, timeoutMs: 2_000, demandsTls: true }, ...(ca ? { ca } : {}) },
        (one) => problems.push(one),
      ).check('dung', 'mat-khau-cua-dung');
    assert.equal(await check(), 'unreachable', 'a certificate that nobody vouches for');
    assert.deepEqual(server.binds, [], 'nothing was sent');
    assert.equal(await check(cert), 'right', String(problems.at(-1)));
    assert.equal(server.isEncrypted(), true);
  }
  const plain = await testDirectory({ entries: ENTRIES });
  const url = `ldap://localhost:${plain.port}`;
  const settings = { url, lookup: BY_NAME, timeoutMs: 2_000, demandsTls: true };
  const directory = new LdapDirectory(settings, () => {});
  assert.equal(await directory.check('dung', 'mat-khau-cua-dung'), 'unreachable', 'no StartTLS, no password');
  assert.deepEqual(plain.binds, []);
});

test('an account of the directory signs in with the password there; local accounts go on without it', async () => {
  const { settings, server } = await withDirectory(BY_SEARCH);
  const { as, request, services } = await testServices({ directory: settings });
  const administrator = await as('administrator');
  const organisation = services.register.organisations.data[0]?.id ?? '';
  const card = got(
    await administrator.accounts.add({
      ...{ username: 'dung.pq', name: 'Phạm Quốc Dũng', password: '', directory: 'dung' },
      ...{ administrator: false, memberships: [{ organisation, role: 'member' as const }] },
    }),
  );
  assert.equal(card.directory, 'dung');
  const signIn = async (password: string, from?: string) =>
    (await request(undefined, from)).sessions.signIn('dung.pq', password);
  const { setCookie } = got(await signIn('mat-khau-cua-dung'));
  const person = await request(cookieOf(setCookie));
  assert.equal(person.actor?.name, 'Phạm Quốc Dũng', 'no first password to change');
  assert.equal(person.sessions.passwordPlace(), 'directory');
  assert.equal(
    code(await person.sessions.changeOwnPassword('mat-khau-cua-dung', 'lúa chín đầu mùa')),
    'refusal.passwordInDirectory',
  );
  got(await person.sessions.confirmPassword('mat-khau-cua-dung'));
  assert.equal(code(await signIn('mat-khau-cua-hanh')), 'refusal.badSignIn');
  assert.equal(code(await signIn('')), 'refusal.badSignIn');
  assert.doesNotMatch(JSON.stringify(services.register.accounts.data), /mat-khau-cua-dung/);
  const binds = () => server.binds.filter((dn) => dn.startsWith('uid=')).length;
  const before = binds();
  for (let i = 0; i < 8; i++) await signIn('sai', '198.51.100.7');
  assert.equal(code(await signIn('mat-khau-cua-dung', '198.51.100.7')), 'refusal.tooManySignIns');
  assert.equal(binds() - before, 8, 'the ninth try does not reach the directory');
  server.close();
  for (let i = 0; i < 8; i++) {
    assert.equal(code(await signIn('mat-khau-cua-dung', '198.51.100.8')), 'refusal.directoryUnreachable');
  }
  assert.equal(
    code(await signIn('mat-khau-cua-dung', '198.51.100.8')),
    'refusal.tooManySignIns',
    'the answer tells which names the directory checks, so a try is not given back',
  );
  got(await (await request()).sessions.signIn('chair', 'demo-1234'));
});

test('once unlinked from the directory, no password opens an account, its person gets a notice, and its sessions end', async () => {
  const { settings } = await withDirectory(BY_NAME);
  const { as, request, services } = await testServices({ directory: settings });
  const { accounts } = await as('administrator');
  const row = () => services.register.accounts.data.find(({ username }) => username === 'viewer');
  const id = row()?.id ?? '';
  const memberships = row()?.offices ?? [];
  got(await accounts.change(id, { memberships: [] }));
  got(await accounts.change(id, { directory: 'dung' }));
  const signIn = async (password: string) => (await request()).sessions.signIn('viewer', password);
  const { setCookie } = got(await signIn('mat-khau-cua-dung'));
  const changed = got(await accounts.change(id, { removeDirectory: true }));
  assert.equal(changed.directory, undefined);
  assert.equal((await request(cookieOf(setCookie))).actor, null);
  for (const password of ['mat-khau-cua-dung', 'demo-1234', '']) {
    assert.equal(code(await signIn(password)), 'refusal.badSignIn', 'also the password from before the link');
  }
  assert.equal(row()?.notices?.at(-1)?.what, 'directoryUnlinked');
  const lines = [];
  for await (const { act, subject, before } of services.office.entries()) {
    if (subject.id === id && /^(account|password)/.test(act))
      lines.push([act, (before as { directory?: string } | undefined)?.directory]);
  }
  assert.deepEqual(lines.at(-1), ['accountChanged', 'dung'], 'no line says that a password was set');
  got(await accounts.change(id, { password: 'lúa chín đầu mùa' }));
  got(await signIn('lúa chín đầu mùa'));
  got(await accounts.change(id, { removeDirectory: true }));
  got(await signIn('lúa chín đầu mùa'));
  got(await accounts.change(id, { memberships }));
});

test('an administrator is not unlinked from the directory without a password here', async () => {
  const { settings } = await withDirectory(BY_NAME);
  const { as, services } = await testServices({ directory: settings });
  const { accounts, actor } = await as('administrator');
  const id = actor?.id ?? '';
  got(await accounts.change(id, { directory: 'hanh' }));
  assert.equal(
    code(await accounts.change(id, { removeDirectory: true })),
    'refusal.directoryOfAdministrator',
  );
  assert.equal(services.accounts.list().find((one) => one.id === id)?.directory, 'hanh');
});

test('V1: an administrator moves nobody who reads schemes to a name in the directory', async () => {
  const { settings } = await withDirectory(BY_NAME);
  const { as, services } = await testServices({ directory: settings });
  const { accounts } = await as('administrator');
  const member = services.accounts.list().find(({ username }) => username === 'member');
  const id = member?.id ?? '';
  assert.equal(code(await accounts.change(id, { directory: 'hanh' })), 'refusal.directoryNeedsOwner');
  got(await accounts.change(id, { memberships: [] }));
  got(await accounts.change(id, { directory: 'hanh' }));
  const again = got(await accounts.change(id, { memberships: member?.memberships ?? [] }));
  assert.deepEqual([again.waits, again.memberships], [true, []], 'its roles now wait for a second person');
  got(await accounts.change(id, { password: 'lúa chín đầu mùa' }));
  assert.equal(services.accounts.list().find((one) => one.id === id)?.directory, undefined);
  const none = await (await testServices()).as('administrator');
  assert.equal(
    code(await none.accounts.change(none.actor?.id ?? '', { directory: 'x' })),
    'refusal.directoryOff',
  );
});
