import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { BODY_LIMITS, DISCARDED_BYTES } from '@server/http/boundBodies';
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
    { path: '/examine', cookie: member, length: BODY_LIMITS.file + 1 },
  ];
  for (const { path, cookie, length } of cases) {
    const headers = { 'content-length': length, ...(cookie ? { cookie } : {}) };
    const { statusCode } = await sendHead(server.url + path, { headers });
    assert.equal(statusCode, 413, `${length} bytes to ${path}`);
  }
});

/**
 * Sends a body to its end, or until the connection is cut, and only then reads the first line of the answer, as browsers
 * do. Null: the connection was cut and the answer with it.
 */
async function sendWhole(url: string, cookie: string, length: number) {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const closed = once(socket, 'close').catch(() => {});
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nContent-Length: ${length}\r\n\r\n`,
  );
  const piece = Buffer.alloc(64 * 1024);
  let bytes = 0;
  while (bytes < length && !socket.destroyed) {
    const next = piece.subarray(0, length - bytes);
    bytes += next.length;
    if (!socket.write(next)) await Promise.race([once(socket, 'drain').catch(() => {}), closed]);
  }
  const answer = Promise.race([once(socket, 'data').catch(() => null), closed]);
  const data = await within('the server answers or cuts the connection', answer);
  socket.destroy();
  return { bytes, status: data ? Number(String(data[0]).split(' ')[1]) : null };
}

test('V3: a client that sends all of a refused body reads the refusal; none sends without end', async () => {
  const server = await testServer();
  const member = await cookieOf(server, 'member');
  const url = `${server.url}/schemes/x/notes`;
  assert.deepEqual(await sendWhole(url, member, 20_000_000), { bytes: 20_000_000, status: 413 });
  const { notSignedIn } = DISCARDED_BYTES;
  assert.deepEqual(await sendWhole(url, '', notSignedIn), { bytes: notSignedIn, status: 413 });
  // What the systems on both ends buffer is sent as well.
  assert.ok((await sendWhole(url, '', 1e9)).bytes < 64 * 1024 * 1024, 'the connection is cut');
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
