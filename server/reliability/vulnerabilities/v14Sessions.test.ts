import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MESSAGE } from '@schemes/doc/protocol';
import { SESSION_IDLE_MS, SESSION_LIFE_MS } from '@server/auth/SessionRepository';
import { sessionCookie } from '@server/auth/sessionCookie';
import { PersonFrames } from '@server/http/PersonFrames';
import { updateFrame } from '@server/rooms/audience/frames';
import { got, testServices } from '@server/testing/testServices';
import * as encoding from 'lib0/encoding';

const MINUTE = 60_000;
const cookieOf = (setCookie: string) => setCookie.split(';')[0];

/** Services, and the cookie of a member's session from an address. */
async function signedIn(address = '192.0.2.1') {
  const server = await testServices();
  const signIn = async (from = address) =>
    cookieOf(
      got(await (await server.request(undefined, from)).sessions.signIn('member', 'demo-1234')).setCookie,
    );
  return { ...server, signIn, cookie: await signIn() };
}

/** An awareness frame of one client. */
function presence(clock: number, state: object): Uint8Array {
  const entries = encoding.createEncoder();
  for (const number of [1, 7, clock]) encoding.writeVarUint(entries, number);
  encoding.writeVarString(entries, JSON.stringify(state));
  const frame = encoding.createEncoder();
  encoding.writeVarUint(frame, MESSAGE.awareness);
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(entries));
  return encoding.toUint8Array(frame);
}

test('V14: a session ends twelve hours after sign-in, however much it is used', async () => {
  const { request, clock, cookie } = await signedIn();
  for (let at = 0; at < SESSION_LIFE_MS - MINUTE; at += 30 * MINUTE) {
    assert.notEqual((await request(cookie)).actor, null, `after ${at / MINUTE} minutes`);
    clock.move(30 * MINUTE);
  }
  assert.equal((await request(cookie)).actor, null);
});

test('V14: a session ends after an idle hour; what an open page asks by itself does not count as use', async () => {
  const { services, clock, cookie } = await signedIn();
  const id = services.register.sessions.data[0];
  assert.ok(id && cookie);
  const touch = services.sessions.sessionToucher(await services.sessions.start(id.account));
  clock.move(SESSION_IDLE_MS - MINUTE);
  await touch();
  clock.move(MINUTE);
  const open = services.sessions.list(id.account, null);
  assert.equal(open.length, 1, 'the session in use is left, the other has ended');
  clock.move(SESSION_IDLE_MS);
  assert.deepEqual(services.sessions.list(id.account, null), []);
});

test('V14: changes and presence that moves are acts of a person; renewals, requests and answers are not', () => {
  const frames = new PersonFrames();
  const byPerson = (frame: Uint8Array) => frames.isByPerson(frame);
  assert.equal(byPerson(updateFrame(new Uint8Array([0, 0]))), true);
  assert.equal(byPerson(new Uint8Array([MESSAGE.sync, 0, 1, 0])), false, 'a request for the state');
  assert.equal(byPerson(new Uint8Array([MESSAGE.sync, 1, 2, 0, 0])), false, 'the answer after a reconnect');
  assert.equal(byPerson(presence(1, { section: 'p1-2' })), false, 'a tab announces itself');
  assert.equal(byPerson(presence(2, { section: 'p1-2' })), false, 'a renewal');
  assert.equal(byPerson(presence(3, { section: 'p3-4' })), true);
  assert.equal(byPerson(presence(4, { section: 'p3-4' })), false);
  assert.equal(byPerson(new Uint8Array([])), false);
});

test('V14: a person sees their own sessions alone, with time and address, and ends them', async () => {
  const { request, clock, signIn, cookie, as } = await signedIn();
  clock.move(MINUTE);
  const [second, third] = [await signIn('198.51.100.7'), await signIn('203.0.113.9')];
  const { sessions } = await request(cookie);
  const list = sessions.own();
  assert.deepEqual(
    list.map(({ address, isOwn }) => [address, isOwn]),
    [
      ['192.0.2.1', true],
      ['198.51.100.7', false],
      ['203.0.113.9', false],
    ],
  );
  assert.equal(Date.parse(list[1]?.startedAt ?? '') - Date.parse(list[0]?.startedAt ?? ''), MINUTE);
  const chair = await as('chair');
  got(await chair.sessions.endOwn(list[1]?.key ?? ''));
  assert.notEqual((await request(second)).actor, null, 'nobody ends the session of another');
  got(await sessions.endOwn(list[1]?.key ?? ''));
  assert.equal((await request(second)).actor, null);
  assert.notEqual((await request(third)).actor, null);
  got(await sessions.endOthers());
  assert.equal((await request(third)).actor, null);
  assert.notEqual((await request(cookie)).actor, null);
});

test('V14: a session that an earlier version stored is read, and ends twelve hours after its last use', async () => {
  const { services, clock, request, cookie } = await signedIn();
  await services.register.sessions.update((sessions) => {
    const session = sessions[0] as { startedAt?: number; address?: string; expiresAt: number };
    delete session.startedAt;
    delete session.address;
    session.expiresAt += SESSION_LIFE_MS - SESSION_IDLE_MS;
  });
  clock.move(SESSION_LIFE_MS - MINUTE);
  const { actor, sessions } = await request(cookie);
  assert.notEqual(actor, null);
  assert.equal(sessions.own()[0]?.address, null);
  clock.move(MINUTE);
  assert.equal((await request(cookie)).actor, null);
});

test('V14: the cookie is bound to the host over https, and to the data folder over http; an older one is read', async () => {
  const { services, request, cookie } = await signedIn();
  const secret = services.register.secret.data.cookie;
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  assert.match(name, /^de_an_session_[0-9a-f]{8}$/);
  assert.notEqual(name, sessionCookie(`${secret}x`, false).name);
  const overHttps = await sessionCookie(secret, true).serialize('id');
  assert.match(overHttps, /^__Host-de_an_session=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  // Two servers below paths of one host: browsers take `__Host-` with `Path=/` alone.
  const below = await sessionCookie(secret, true, true).serialize('id');
  assert.match(below, /^__Host-de_an_session_[0-9a-f]{8}=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  assert.ok(below.startsWith(`__Host-${name}=`));
  for (const known of [name, `__Host-${name}`, '__Host-de_an_session', 'de_an_session']) {
    assert.notEqual((await request(`${known}=${value}`)).actor, null, known);
  }
  assert.equal((await request(`other=${value}`)).actor, null);
  assert.equal((await request(`de_an_session=bad; ${cookie}`)).actor?.name, 'Nguyễn Thị Hạnh');
});
