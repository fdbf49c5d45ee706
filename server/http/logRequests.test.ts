import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { passwordsHere } from '@server/auth/passwords';
import { SessionsService } from '@server/auth/SessionsService';
import { SetUpLink } from '@server/auth/SetUpLink';
import { SignInLimit } from '@server/auth/SignInLimit';
import { sessionCookie } from '@server/auth/sessionCookie';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import type { SecurityFacts } from '@server/runtime/SecurityEvents';
import { until } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';
import { pino } from 'pino';
import { WebSocket } from 'ws';

function collector() {
  const lines: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { lines, logger: pino({ level: 'info' }, sink) };
}

test('a request is logged with an id, the account and the address, without its query, cookie or body', async () => {
  const log = collector();
  const server = await testServer({ logger: log.logger });
  const account = server.services.register.accounts.data.find(({ username }) => username === 'member');
  const response = await fetch(`${server.url}/schemes/x?q=bi-mat-tim`, {
    method: 'POST',
    body: 'ten=bi-mat-gui',
    headers: {
      cookie: await cookieOf(server, 'member'),
      origin: server.url,
      'x-forwarded-for': '203.0.113.9',
    },
  });
  await until('it is logged', () => log.lines.some(({ msg }) => msg === 'request'));
  const line = log.lines.find(({ msg }) => msg === 'request');
  assert.equal(line?.['id'], response.headers.get('x-request-id'));
  assert.match(String(line?.['id']), /^[0-9a-f-]{36}$/);
  assert.equal(line?.['user'], account?.id);
  assert.equal(line?.['address'], '203.0.113.9');
  assert.equal(line?.['path'], '/schemes/x');
  assert.equal(line?.['status'], response.status);
  assert.doesNotMatch(JSON.stringify(log.lines), /bi-mat|de_an_session|member/);
});

test('a form from another site is a security event', async () => {
  const log = collector();
  const server = await testServer({ demo: false, securityLogger: log.logger });
  await fetch(`${server.url}/login`, { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
  await until('it is logged', () => log.lines.length > 0);
  const [line] = log.lines;
  assert.equal(line?.['event'], 'other-origin');
  assert.equal(line?.['address'], '127.0.0.1');
  assert.equal(line?.['path'], '/login');
});

test('a socket without the right is a security event', async () => {
  const log = collector();
  const server = await testServer({ securityLogger: log.logger });
  const scheme = server.services.schemes.rows()[0]?.id;
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${scheme}`, {
    headers: { cookie: await cookieOf(server, 'administrator') },
  });
  await until('it is logged', () => log.lines.some(({ event }) => event === 'socket-refused'));
  socket.terminate();
});

test('signing in, failing, being held back and signing out are recorded by account, never by what was typed', async () => {
  const server = await testServer({ passwords: passwordsHere(LOW_HASH_COST) });
  const { services } = server;
  const events: [string, SecurityFacts][] = [];
  const sessions = (session: string | null) =>
    new SessionsService(
      {
        accounts: services.accounts,
        sessions: services.sessions,
        limit,
        office: services.office,
        factors: services.factors,
        passkeys: services.passkeys,
        origin: null,
        link: new SetUpLink(false),
        demo: () => [],
        cookie: sessionCookie('x', false),
        onChange: () => {},
        security: (event, facts) => events.push([event, facts]),
      },
      session,
      '203.0.113.9',
    );
  const limit = new SignInLimit();
  const id = services.register.accounts.data.find(({ username }) => username === 'member')?.id ?? '';
  const address = '203.0.113.9';
  await sessions(null).signIn('member', 'demo-1234');
  await sessions(null).signIn('member', 'mat-khau-sai');
  await sessions(null).signIn('mat-khau-go-nham-o-ten', 'x');
  for (let i = 0; i < 12; i++) await sessions(null).signIn('member', 'mat-khau-sai');
  await sessions(await services.sessions.start(id)).signOut();
  assert.deepEqual(events.slice(0, 3), [
    ['sign-in', { user: id, address }],
    ['sign-in-failed', { user: id, address }],
    ['sign-in-failed', { user: null, address }],
  ]);
  assert.ok(events.some(([event, { user }]) => event === 'sign-in-limited' && user === id));
  assert.deepEqual(events.at(-1), ['sign-out', { user: id, address }]);
  assert.doesNotMatch(JSON.stringify(events), /mat-khau/);
});
