import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { got, testServices } from '@server/testing/testServices';
import { testDirectory } from './directory/testing/testDirectory';
import { OidcProvider } from './provider/OidcProvider';
import { type Dishonest, testIssuer } from './provider/testing/testIssuer';
import { SHARED_MS } from './SharedSignInService';

const CLIENT = { id: 'de-an', secret: 'bi-mat-cua-may-chu' };
const PASSWORD = 'lúa chín đầu mùa';
const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

/** A server with a provider of shared accounts; the chair has a password of their own. */
async function withProvider(more: Parameters<typeof testServices>[0] = {}) {
  const issuer = await testIssuer(CLIENT);
  const settings = {
    issuer: issuer.issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    label: 'Đăng nhập bằng tài khoản công vụ',
  };
  const provider = new OidcProvider(settings, () => Date.now());
  const server = await testServices({ provider, ...more });
  const { services, request } = server;
  const row = (username: string) => {
    const found = services.register.accounts.data.find((one) => one.username === username);
    assert.ok(found);
    return found;
  };
  got(await services.accounts.change(row('chair').id, { password: PASSWORD }));
  /** Goes to the provider and comes back; `cookies`: what else the browser has. */
  const roundTrip = async (subject: string, dishonest: Dishonest = {}, cookies = '') => {
    const { sharedSignIn } = await request(cookies);
    const { url, setCookie } = got(await sharedSignIn.begin('/schemes/x'));
    const back = `${cookies}; ${pairOf(setCookie)}`;
    const context = await request(back);
    return context.sharedSignIn.finish(issuer.signIn(url, subject, dishonest));
  };
  const signIn = async (username: string, password: string) =>
    pairOf(got(await (await request()).sessions.signIn(username, password)).setCookie);
  /** Links an identity to the chair, as its person does. */
  const link = async (subject: string) => {
    const { setCookies } = got(await roundTrip(subject));
    const cookies = [...setCookies.map(pairOf), await signIn('chair', PASSWORD)].join('; ');
    return (await request(cookies)).sharedSignIn.link();
  };
  return { ...server, issuer, row, roundTrip, signIn, link };
}

test('a shared account opens the local account that its person has linked, and no other', async () => {
  const { roundTrip, link, request, row, services } = await withProvider();
  const unknown = got(await roundTrip('s-1'));
  assert.equal(unknown.next, '/login/link?back=%2Fschemes%2Fx');
  const nobody = await request(unknown.setCookies.map(pairOf).join('; '));
  assert.equal(nobody.actor, null, 'equal names and user names open nothing');
  assert.equal(await nobody.sharedSignIn.offered(), 'Phạm Quốc Dũng');
  assert.equal(code(await nobody.sharedSignIn.link()), 'refusal.signIn');
  got(await link('s-1'));
  const { next, setCookies } = got(await roundTrip('s-1'));
  assert.equal(next, '/schemes/x');
  const { actor, sharedSignIn, sessions } = await request(setCookies.map(pairOf).join('; '));
  assert.equal(actor?.id, row('chair').id);
  assert.equal(sharedSignIn.own(), 'Phạm Quốc Dũng');
  assert.equal(sessions.notices().at(-1)?.what, 'identityLinked');
  assert.equal(got(await roundTrip('s-2')).next.startsWith('/login/link'), true);
  assert.equal(code(await link('s-2')), 'refusal.identityTaken');
  const acts = [];
  for await (const { act, detail } of services.office.entries()) acts.push(`${act} ${detail ?? ''}`);
  assert.ok(acts.includes('identityLinked Phạm Quốc Dũng'));
  assert.ok(acts.includes('signIn oidc'));
});

test('below a path of a host the provider sends the browser back there', async () => {
  const { issuer, request } = await withProvider();
  const from = (cookies?: string) => request(cookies, '192.0.2.1', 'https://vanphong.example', '/de-an');
  const { url, setCookie } = got(await (await from()).sharedSignIn.begin('/'));
  const back = new URL(url).searchParams.get('redirect_uri');
  assert.equal(back, 'https://vanphong.example/de-an/login/shared/callback');
  const { sharedSignIn } = await from(pairOf(setCookie));
  const { next } = got(await sharedSignIn.finish(issuer.signIn(url, 's-1')));
  assert.equal(next, '/login/link?back=%2F');
});

test('an account that the provider opens acts beyond recall only after its password here', async () => {
  const { roundTrip, link, request, row, services, signIn } = await withProvider();
  got(await link('s-1'));
  const scheme = services.schemes
    .rows()
    .find(({ organisation }) => row('chair').offices.some((office) => office.organisation === organisation));
  assert.ok(scheme);
  const asked = async (cookie: string) => {
    const { management, sharedSignIn } = await request(cookie);
    for (const result of [await management.archive(scheme.id, true), await sharedSignIn.unlink()]) {
      assert.equal(code(result), 'refusal.confirmPassword');
    }
    const offered = got(await roundTrip('s-other'));
    const both = await request([...offered.setCookies.map(pairOf), cookie].join('; '));
    assert.equal(code(await both.sharedSignIn.link()), 'refusal.confirmPassword');
  };
  const cookie = got(await roundTrip('s-1'))
    .setCookies.map(pairOf)
    .join('; ');
  await asked(cookie);
  got(await (await request(cookie)).sessions.confirmPassword(PASSWORD));
  got(await (await request(cookie)).management.archive(scheme.id, true));
  got(await (await request(cookie)).management.archive(scheme.id, false));

  // A code of the second factor is not a password either; after a password it goes on counting.
  const codes = ['AAAABBBBCCCCDDDD', 'EEEEFFFFGGGGHHHH'] as const;
  const recovery = codes.map((one) => createHash('sha256').update(one).digest('hex'));
  await services.register.accounts.update((accounts) => {
    const chair = accounts.find(({ username }) => username === 'chair');
    if (chair) chair.secondFactor = { secret: 'JBSWY3DPEHPK3PXP', lastStep: 0, recovery };
  });
  const half = got(await roundTrip('s-1'))
    .setCookies.map(pairOf)
    .join('; ');
  await asked(pairOf(got(await (await request(half)).sessions.enterCode(codes[0])).setCookie));
  const known = await signIn('chair', PASSWORD);
  const whole = pairOf(got(await (await request(known)).sessions.enterCode(codes[1])).setCookie);
  got(await (await request(whole)).sharedSignIn.unlink());
});

test('where the directory checks the password, an account that the provider opens confirms with that one', async () => {
  const dn = 'uid=dung,ou=people,dc=tinh,dc=example';
  const place = await testDirectory({ entries: [{ dn, password: 'mat-khau-cua-dung', attributes: {} }] });
  const lookup = { bindDn: 'uid={username},ou=people,dc=tinh,dc=example' };
  const directory = { url: `ldap://127.0.0.1:${place.port}`, lookup, timeoutMs: 2_000 };
  const { roundTrip, request, signIn, services } = await withProvider({ directory });
  got(
    await services.accounts.add({
      ...{ username: 'dung.pq', name: 'Phạm Quốc Dũng', password: '', directory: 'dung' },
      ...{ administrator: false, memberships: [] },
    }),
  );
  const offered = got(await roundTrip('s-1')).setCookies.map(pairOf);
  const linking = await request([...offered, await signIn('dung.pq', 'mat-khau-cua-dung')].join('; '));
  got(await linking.sharedSignIn.link());
  const cookie = got(await roundTrip('s-1'))
    .setCookies.map(pairOf)
    .join('; ');
  const { sharedSignIn, sessions } = await request(cookie);
  assert.equal(code(await sharedSignIn.unlink()), 'refusal.confirmPassword');
  assert.equal(code(await sessions.confirmPassword('sai')), 'refusal.wrongPassword');
  got(await sessions.confirmPassword('mat-khau-cua-dung'));
  got(await (await request(cookie)).sharedSignIn.unlink());
});

test('an answer for another browser, state, nonce, client or issuer, one that is over or wrongly signed opens nothing', async () => {
  const { roundTrip, link, request, issuer, clock } = await withProvider();
  got(await link('s-1'));
  for (const dishonest of [
    { nonce: 'another' },
    { audience: 'another' },
    { issuer: 'http://127.0.0.1:1' },
    { expiresIn: -600 },
    { otherKey: true },
  ] satisfies Dishonest[]) {
    assert.equal(
      code(await roundTrip('s-1', dishonest)),
      'refusal.providerRefused',
      JSON.stringify(dishonest),
    );
  }
  const first = got(await (await request()).sharedSignIn.begin('/'));
  const second = got(await (await request()).sharedSignIn.begin('/'));
  const search = issuer.signIn(first.url, 's-1');
  const finish = async (cookies: string) => (await request(cookies)).sharedSignIn.finish(search);
  assert.equal(code(await finish('')), 'refusal.providerLate', 'no cookie of this browser');
  assert.equal(code(await finish(`${pairOf(first.setCookie)}x`)), 'refusal.providerLate', 'a forged one');
  assert.equal(code(await finish(pairOf(second.setCookie))), 'refusal.providerRefused', 'another state');
  got(await finish(pairOf(first.setCookie)));
  assert.equal(
    code(await finish(pairOf(first.setCookie))),
    'refusal.providerRefused',
    'a code is taken once',
  );
  const late = got(await (await request()).sharedSignIn.begin('/'));
  clock.move(SHARED_MS);
  const context = await request(pairOf(late.setCookie));
  assert.equal(
    code(await context.sharedSignIn.finish(issuer.signIn(late.url, 's-1'))),
    'refusal.providerLate',
  );
});

test('a locked account stays closed, a second factor is still asked for, and unlinking ends it', async () => {
  const { roundTrip, link, request, row, services, issuer, as } = await withProvider();
  got(await link('s-1'));
  const { id } = row('chair');
  got(await services.accounts.change(id, { disabled: true }));
  assert.equal(code(await roundTrip('s-1')), 'refusal.accountLocked');
  got(await services.accounts.change(id, { disabled: false }));
  await services.register.accounts.update((accounts) => {
    const chair = accounts.find((one) => one.id === id);
    if (chair) chair.secondFactor = { secret: 'JBSWY3DPEHPK3PXP', lastStep: 0, recovery: [] };
  });
  const half = got(await roundTrip('s-1'));
  assert.equal(half.next, '/login?back=%2Fschemes%2Fx');
  const awaiting = await request(half.setCookies.map(pairOf).join('; '));
  assert.deepEqual([awaiting.actor, awaiting.sessions.pending()], [null, 'code']);
  const { accounts } = await as('administrator');
  const card = got(accounts.list()).find((one) => one.id === id);
  assert.deepEqual(card?.identity, { issuer: issuer.issuer, subject: 's-1', name: 'Phạm Quốc Dũng' });
  got(await accounts.change(id, { removeIdentity: true }));
  assert.equal(row('chair').identity, undefined);
  assert.equal(got(await roundTrip('s-1')).next.startsWith('/login/link'), true);
});

test('the provider is asked for nothing before somebody wants it; without an answer local accounts go on', async () => {
  const { issuer, request, signIn } = await withProvider();
  await request();
  await signIn('member', 'demo-1234');
  assert.equal(issuer.asked(), 0);
  const gone = { issuer: 'http://127.0.0.1:9', clientId: 'x', label: 'Chung' };
  const server = await testServices({ provider: new OidcProvider(gone, () => Date.now()) });
  const { sharedSignIn, sessions } = await server.request();
  assert.equal(code(await sharedSignIn.begin('/')), 'refusal.providerUnreachable');
  got(await sessions.signIn('member', 'demo-1234'));
  const none = await (await testServices()).request();
  assert.equal(none.sharedSignIn.label(), null);
  assert.equal(code(await none.sharedSignIn.begin('/')), 'refusal.noProvider');
});
