import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { CLOSE, MESSAGE } from '@schemes/doc/protocol';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import type { RunningServer } from '@server/createServer';
import { updateFrame } from '@server/rooms/audience/frames';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import { until, within } from '@server/runtime/testing/within';
import { cookieOf, testServer } from '@server/testing/testServer';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { readSyncMessage } from 'y-protocols/sync';
import * as Y from 'yjs';

interface Bare {
  readonly socket: WebSocket;
  readonly doc: Y.Doc;
  closed: number | null;
  refusal: { code: string } | null;
  /** The number of sync messages received. */
  heard: number;
}

/** A minimal client: a socket and the protocol. */
async function bare(
  server: RunningServer,
  username: string | null,
  path: string,
  headers = {},
): Promise<Bare> {
  const cookie = username ? await cookieOf(server, username) : undefined;
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, {
    headers: { ...(cookie ? { cookie } : {}), ...headers },
  });
  const client: Bare = { socket, doc: new Y.Doc(), closed: null, refusal: null, heard: 0 };
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE.sync) {
      client.heard++;
      readSyncMessage(decoder, encoding.createEncoder(), client.doc, 'room');
    } else if (type === MESSAGE.refused) client.refusal = JSON.parse(decoding.readVarString(decoder));
  });
  socket.on('close', (code) => {
    client.closed = code;
  });
  socket.on('error', () => {
    // A refused upgrade closes with 1006.
  });
  await until('open or closed', () => socket.readyState === WebSocket.OPEN || client.closed !== null);
  if (client.closed === null) socket.send(new Uint8Array([0, 0, 1, 0]));
  return client;
}

const schemeOf = ({ services }: RunningServer) => services.schemes.rows()[0]?.id ?? '';
const isLoaded = ({ doc }: Bare) => doc.getMap('outline').size > 0;

async function loaded(server: RunningServer, username: string): Promise<Bare> {
  const client = await bare(server, username, `/sync/${schemeOf(server)}`);
  await until(`${username} has the scheme`, () => isLoaded(client));
  return client;
}

/** An update that sets a fact, under the client's own document. */
function edit(client: Bare, change: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(client.doc);
  change(client.doc);
  return updateFrame(Y.encodeStateAsUpdate(client.doc, before));
}

test('a client without the right is accepted, closed with the reason, and receives no content', async () => {
  const server = await testServer();
  const scheme = schemeOf(server);
  for (const [username, path, code] of [
    [null, `/sync/${scheme}`, CLOSE.signIn],
    ['administrator', `/sync/${scheme}`, CLOSE.notAllowed],
    ['member', '/sync/none', CLOSE.noScheme],
  ] as const) {
    const client = await bare(server, username, path);
    await until(`${username} is closed`, () => client.closed !== null);
    assert.equal(client.closed, code);
    assert.equal(client.heard, 0);
  }
});

test('another origin or path gets no socket, and a forged cookie no right', async () => {
  const server = await testServer();
  const scheme = schemeOf(server);
  const other = await bare(server, 'member', `/sync/${scheme}`, { origin: 'https://elsewhere.example' });
  assert.equal(other.closed, 1006);
  assert.equal((await bare(server, 'member', '/sync/')).closed, 1006);
  const forged = await bare(server, null, `/sync/${scheme}`, { cookie: 'de_an_session=IiJ4.abc' });
  await until('it is closed', () => forged.closed !== null);
  assert.equal(forged.closed, CLOSE.signIn);
  const own = await bare(server, 'member', `/sync/${scheme}`, { origin: server.url });
  await until('a client from our own origin is accepted', () => isLoaded(own));
});

test('a refused upgrade leaves no connection behind, though the client keeps its end open', async () => {
  const server = await testServer();
  const { port } = new URL(server.url);
  const raw = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  const headers = 'Connection: Upgrade\r\nUpgrade: websocket\r\nHost: x\r\n\r\n';
  const answer = new Promise<string>((done) => raw.once('data', (data) => done(data.toString())));
  raw.write(`GET /elsewhere HTTP/1.1\r\n${headers}`);
  assert.match(await within('the answer comes', answer), /^HTTP\/1\.1 404 /);
  await within('the server closes without waiting for anyone', server.close());
  raw.destroy();
});

test('a viewer’s update, and any update to an approved section, is refused and reaches nobody', async () => {
  const server = await testServer();
  const witness = await loaded(server, 'member2');
  const viewer = await loaded(server, 'viewer');
  const heard = witness.heard;
  viewer.socket.send(edit(viewer, (doc) => doc.getMap('facts').set('leavers', 7)));
  await until('the viewer is closed', () => viewer.closed !== null);
  assert.equal(viewer.closed, CLOSE.refused);
  assert.equal(viewer.refusal?.code, 'refusal.notYourRole');

  const { register, schemes, sessions } = server.services;
  const actor = async (username: string) => {
    const account = register.accounts.data.find((candidate) => candidate.username === username);
    const found = sessions.actor(await sessions.start(account?.id ?? ''));
    assert.ok(found);
    return found;
  };
  await schemes.rooms.use(schemeOf(server), async (room) => {
    assert.equal(await moveSection(room, await actor('member'), 'p1-1', 'submit', { note: '' }), null);
    const seen = contentDigest(sectionContent(room.snapshotNow(), 'p1-1'));
    assert.equal(await moveSection(room, await actor('chair'), 'p1-1', 'approve', { note: '', seen }), null);
  });
  for (const username of ['member', 'chair']) {
    const client = await loaded(server, username);
    client.socket.send(edit(client, (doc) => doc.getXmlFragment('n:p1-1').delete(0, 1)));
    await until(`${username} is closed`, () => client.closed !== null);
    assert.equal(client.refusal?.code, 'refusal.locked');
  }
  await until('the witness has seen the moves', () => witness.heard >= heard + 2);
  assert.equal(witness.heard, heard + 2, 'the two moves and nothing else');
  assert.equal(witness.closed, null);
});

test('signing out and a revoked right close open sockets', async () => {
  const server = await testServer();
  const { register, accounts, sessions, schemes } = server.services;
  const member = await loaded(server, 'member');
  const account = register.accounts.data.find(({ username }) => username === 'member');
  await accounts.change(account?.id ?? '', { memberships: [] });
  schemes.rooms.recheck();
  await until('the member is closed', () => member.closed !== null);
  assert.equal(member.closed, CLOSE.notAllowed);
  const chair = await loaded(server, 'chair');
  await sessions.endAll(register.accounts.data.find(({ username }) => username === 'chair')?.id ?? '');
  await until('the sweep closes the chair', () => chair.closed !== null);
  assert.equal(chair.closed, CLOSE.signIn);
});

test('a malformed frame closes its own socket, and the server keeps serving', async () => {
  const server = await testServer();
  const witness = await loaded(server, 'member2');
  const bad = await loaded(server, 'member');
  bad.socket.send(new Uint8Array([0, 2, 250, 1, 2]));
  await until('it is closed', () => bad.closed !== null);
  assert.equal(bad.closed, CLOSE.badFrame);
  const text = await loaded(server, 'member');
  text.socket.send('hello');
  await until('it is closed', () => text.closed !== null);
  assert.equal(text.closed, CLOSE.badFrame);
  const large = await loaded(server, 'member');
  large.socket.send(new Uint8Array(5 * 1024 * 1024));
  await until('it is closed', () => large.closed !== null);
  assert.equal(large.closed, 1009);
  // Bytes that are not a WebSocket frame, during the handshake and after it.
  const { port } = new URL(server.url);
  for (const bytes of [
    'GET /sync/x HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    '\0\0\0\0\r\n\r\n',
  ]) {
    const ended = new Promise<void>((done) => {
      const raw = connect(Number(port), '127.0.0.1', () => raw.end(bytes));
      raw.on('error', () => done());
      raw.on('close', () => done());
      raw.resume();
    });
    await within('the server closes it', ended);
  }
  assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  assert.equal(witness.closed, null);
});
