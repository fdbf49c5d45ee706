import assert from 'node:assert/strict';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { test } from 'node:test';
import { BODY_LIMITS } from '@server/http/boundBodies';
import { within } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';
import { pino } from 'pino';

/** Sends the head of a request and none of its body; resolves with the answer. */
async function sendHead(url: string, options: RequestOptions): Promise<IncomingMessage> {
  const sent = request(url, { method: 'POST', ...options });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject);
  });
  sent.flushHeaders();
  const response = await within('the server answers before the body is sent', answer);
  response.resume();
  sent.destroy();
  return response;
}

test('V3: a body that is too long is refused before any of it is read', async () => {
  const server = await testServer();
  const member = await cookieOf(server, 'member');
  const cases = [
    { path: '/login', length: BODY_LIMITS.notSignedIn + 1 },
    { path: '/setup', length: 260_000_000 },
    { path: '/schemes/new', length: BODY_LIMITS.notSignedIn + 1 },
    { path: '/login', cookie: member, length: BODY_LIMITS.form + 1 },
    { path: '/schemes/new', cookie: member, length: BODY_LIMITS.file + 1 },
    { path: '/schemes/x/imports/word', cookie: member, length: BODY_LIMITS.file + 1 },
  ];
  for (const { path, cookie, length } of cases) {
    const headers = { 'content-length': length, ...(cookie ? { cookie } : {}) };
    const { statusCode, headers: answer } = await sendHead(server.url + path, { headers });
    assert.equal(statusCode, 413, `${length} bytes to ${path}`);
    assert.equal(answer.connection, 'close');
  }
});

test('V3: a body without a declared length is refused, one within its limit reaches the page', async () => {
  const server = await testServer();
  const headers = { 'transfer-encoding': 'chunked' };
  assert.equal((await sendHead(`${server.url}/login`, { headers })).statusCode, 411);
  const post = (length: number, cookie = '') =>
    fetch(`${server.url}/schemes/new`, { method: 'POST', headers: { cookie }, body: 'a'.repeat(length) });
  // This server has no pages: what is let through is not found.
  assert.equal((await post(BODY_LIMITS.notSignedIn)).status, 404);
  assert.equal((await post(BODY_LIMITS.form * 2, await cookieOf(server, 'member'))).status, 404);
});

test('V14: requests that no page sends are refused as such, without a fault in the log', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  const server = await testServer({ logger });
  const statuses = [
    (await fetch(`${server.url}/login`, { method: 'PUT', body: 'x' })).status,
    (await fetch(`${server.url}/login`, { method: 'DELETE' })).status,
    (await fetch(`${server.url}/schemes/x/notes`, { method: 'PUT', body: 'x' })).status,
    (await sendHead(server.url, { path: '/schemes/%ff%fe', method: 'GET' })).statusCode,
    (await sendHead(server.url, { path: '/', method: 'GET', headers: { host: 'a b[' } })).statusCode,
  ];
  assert.deepEqual(statuses, [405, 405, 405, 400, 400]);
  // This server has no pages: what is let through is not found.
  const passed = await fetch(`${server.url}/schemes/x/notes`, { method: 'PATCH', body: '{}' });
  assert.equal(passed.status, 404);
  assert.deepEqual(lines, []);
});
