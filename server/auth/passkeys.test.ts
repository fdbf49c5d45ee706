import assert from 'node:assert/strict';
import { test } from 'node:test';
import { got, testServices } from '@server/testing/testServices';
import { CHALLENGE_MS } from './passkeys/Challenges';
import { relyingPartyOf } from './passkeys/relyingParty';
import { type Deviation, SoftwareAuthenticator } from './testing/SoftwareAuthenticator';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];
const PASSWORD = 'lúa chín đầu mùa';

/** A chair with a password of their own and a passkey; `device` holds it. */
async function withPasskey(demandsSecondFactor = false) {
  const server = await testServices({ demandsSecondFactor });
  const { services, request } = server;
  const row = () => {
    const found = services.register.accounts.data.find(({ username }) => username === 'chair');
    assert.ok(found);
    return found;
  };
  got(await services.accounts.change(row().id, { password: PASSWORD }));
  const first = await (await request()).sessions.signIn('chair', PASSWORD);
  const cookie = cookieOf(got(first).setCookie);
  const chair = await request(cookie);
  const device = new SoftwareAuthenticator();
  const options = got(await chair.passkeys.begin());
  const { recovery } = got(await chair.passkeys.finish('Máy cơ quan', device.create(options)));
  /** Signs in with the passkey by itself. */
  const signIn = async (deviation: Deviation = {}, address?: string) => {
    const { sessions } = await request(undefined, address);
    const asked = got(await sessions.beginPasskey());
    return sessions.finishPasskey(device.get(asked, deviation));
  };
  /** The request after a right password. */
  const passed = async () => {
    const { sessions } = await request();
    const { setCookie, awaitsCode } = got(await sessions.signIn('chair', PASSWORD));
    assert.equal(awaitsCode, true);
    return request(cookieOf(setCookie));
  };
  return { ...server, row, chair, cookie, device, recovery, signIn, passed };
}

test('passkeys work over https and at localhost, by name alone', () => {
  assert.deepEqual(relyingPartyOf('https://de-an.example:8443'), {
    id: 'de-an.example',
    origin: 'https://de-an.example:8443',
  });
  assert.deepEqual(relyingPartyOf('http://localhost:3000'), {
    id: 'localhost',
    origin: 'http://localhost:3000',
  });
  assert.equal(relyingPartyOf('http://de-an.example'), 'needsHttps');
  assert.equal(relyingPartyOf('http://localhost.example'), 'needsHttps');
  assert.equal(relyingPartyOf('http://127.0.0.1:3000'), 'needsName');
  assert.equal(relyingPartyOf('https://10.0.0.7'), 'needsName');
  assert.equal(relyingPartyOf('https://[::1]:3000'), 'needsName');
  assert.equal(relyingPartyOf(null), 'needsName');
});

test('a passkey signs in by itself, where the device has verified who holds it', async () => {
  const { signIn, request, row, services } = await withPasskey();
  const { setCookie } = got(await signIn());
  const { actor, passkeys } = await request(cookieOf(setCookie));
  assert.equal(actor?.name, 'Phạm Quốc Dũng');
  assert.match(passkeys.list()[0]?.usedOn ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(code(await signIn({ verifies: false })), 'refusal.passkeyRefused');
  assert.equal(row().passkeys?.[0]?.isSynced, true);
  const lines = [];
  for await (const { act, detail } of services.office.entries()) lines.push(`${act} ${detail ?? ''}`.trim());
  for (const line of ['passkeyAdded Máy cơ quan', 'signIn passkey', 'codeFailed'])
    assert.ok(lines.includes(line), line);
  assert.equal(row().notices?.at(-1)?.what, 'passkeyAdded');
});

test('a signature of another page, another challenge, or taken before is refused', async () => {
  const { signIn, request, device, clock } = await withPasskey();
  assert.equal(code(await signIn({ origin: 'https://de-an.example.evil' })), 'refusal.passkeyRefused');
  const { sessions } = await request();
  const asked = got(await sessions.beginPasskey());
  const signed = device.get(asked);
  const made = { ...asked, challenge: Buffer.alloc(32, 7).toString('base64url') };
  assert.equal(code(await sessions.finishPasskey(device.get(made))), 'refusal.passkeyRefused');
  assert.equal(code(await sessions.finishPasskey(`${signed.slice(0, -30)}"}}`)), 'refusal.passkeyRefused');
  assert.equal(code(await sessions.finishPasskey('{"id":3}')), 'refusal.passkeyRefused');
  const fresh = device.get(asked);
  got(await sessions.finishPasskey(fresh));
  assert.equal(
    code(await sessions.finishPasskey(fresh)),
    'refusal.passkeyRefused',
    'a challenge is taken once',
  );
  const late = got(await sessions.beginPasskey());
  clock.move(CHALLENGE_MS);
  assert.equal(code(await sessions.finishPasskey(device.get(late))), 'refusal.passkeyRefused');
});

test('a copied passkey is refused: its count of uses does not rise', async () => {
  const { signIn, device } = await withPasskey();
  got(await signIn());
  const { counter } = device;
  assert.equal(code(await signIn({ counter })), 'refusal.passkeyRefused');
  got(await signIn({ counter: counter + 1 }));
});

test('a passkey of another host, also of the same server by another name, signs nobody in', async () => {
  const { request, device } = await withPasskey();
  const elsewhere = 'https://other.example';
  const { sessions } = await request(undefined, undefined, elsewhere);
  const asked = got(await sessions.beginPasskey());
  assert.throws(() => device.get(asked), /no such credential/);
  const forced = device.get({ ...asked, rpId: 'de-an.example' }, { origin: elsewhere });
  assert.equal(code(await sessions.finishPasskey(forced)), 'refusal.passkeyRefused');
  const plain = await request(undefined, undefined, 'http://127.0.0.1:3000');
  assert.equal(code(await plain.sessions.beginPasskey()), 'refusal.passkeyNotHere');
  assert.equal(plain.passkeys.availability(), 'needsName');
});

test('with a passkey the password alone opens nothing; passkey or recovery code completes it', async () => {
  const { passed, device, recovery, request } = await withPasskey();
  assert.equal(recovery.length, 10);
  const half = await passed();
  assert.deepEqual([half.actor, half.sessions.pending()], [null, 'code']);
  assert.deepEqual(half.sessions.awaited(), { app: false, passkey: true });
  const asked = got(await half.sessions.beginPasskey());
  assert.equal(asked.allowCredentials?.length, 1);
  const { setCookie } = got(await half.sessions.finishPasskey(device.get(asked, { verifies: false })));
  assert.equal((await request(cookieOf(setCookie))).actor?.name, 'Phạm Quốc Dũng');
  const again = await passed();
  assert.equal(code(await again.sessions.enterCode('000000')), 'refusal.wrongCode');
  got(await again.sessions.enterCode(recovery[0] ?? ''));
  assert.equal(code(await (await passed()).sessions.enterCode(recovery[0] ?? '')), 'refusal.wrongCode');
});

test('a signature without a verified holder that was made for a code is not taken without the password', async () => {
  const { passed, device, request } = await withPasskey();
  const half = await passed();
  const asked = got(await half.sessions.beginPasskey());
  const { sessions } = await request();
  assert.equal(code(await sessions.finishPasskey(device.get(asked))), 'refusal.passkeyRefused');
});

test('failed passkeys count as failed sign-ins', async () => {
  const { signIn } = await withPasskey();
  for (let i = 0; i < 8; i++) {
    assert.equal(code(await signIn({ verifies: false }, '198.51.100.9')), 'refusal.passkeyRefused');
  }
  assert.equal(code(await signIn({}, '198.51.100.9')), 'refusal.tooManySignIns');
  got(await signIn());
});

test('a locked account is not opened by its passkey', async () => {
  const { signIn, row, services } = await withPasskey();
  got(await services.accounts.change(row().id, { disabled: true }));
  assert.equal(code(await signIn()), 'refusal.accountLocked');
});

test('a demanded second factor can be a passkey, and the last one stays', async () => {
  const { request, row, signIn, services } = await withPasskeyDemanded();
  const { setCookie } = got(await signIn());
  const chair = await request(cookieOf(setCookie));
  assert.deepEqual([chair.actor?.name, chair.sessions.pending()], ['Phạm Quốc Dũng', null]);
  const [passkey] = chair.passkeys.list();
  assert.equal(code(await chair.passkeys.remove(passkey?.id ?? '', PASSWORD)), 'refusal.factorDemanded');
  got(await services.accounts.change(row().id, { removeFactor: true }));
  assert.deepEqual([row().passkeys, row().recovery], [undefined, undefined]);
  assert.equal(code(await signIn()), 'refusal.passkeyRefused');
});

test('a passkey is removed with the password, and the last one not where the password is short without it', async () => {
  const { cookie, request, row, device } = await withPasskey();
  const chair = await request(cookie);
  const id = chair.passkeys.list()[0]?.id ?? '';
  assert.equal(code(await chair.passkeys.remove(id, 'sai mật khẩu')), 'refusal.wrongPassword');
  got(await chair.sessions.changeOwnPassword(PASSWORD, 'lúa chín'));
  assert.equal(code(await chair.passkeys.remove(id, 'lúa chín')), 'refusal.factorShortPassword');
  const second = new SoftwareAuthenticator();
  const options = got(await chair.passkeys.begin());
  assert.deepEqual(
    options.excludeCredentials?.map((one) => one.id),
    [id],
  );
  const { recovery } = got(await chair.passkeys.finish('Điện thoại', second.create(options)));
  assert.deepEqual(recovery, [], 'the codes of the first one stay good');
  got(await chair.passkeys.remove(id, 'lúa chín'));
  assert.equal(code(await chair.passkeys.remove(id, 'lúa chín')), 'refusal.factorShortPassword');
  assert.deepEqual(
    row().passkeys?.map(({ name }) => name),
    ['Điện thoại'],
  );
  const again = got(await chair.passkeys.begin());
  const other = device.create(again, { origin: 'https://evil.example' });
  assert.equal(code(await chair.passkeys.finish('Giả', other)), 'refusal.passkeyNotMade');
});

/** The same where the server demands a second factor: the chair's session is pending until the passkey is made. */
function withPasskeyDemanded() {
  return withPasskey(true);
}
