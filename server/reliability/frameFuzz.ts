import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { parseSnapshot } from '@schemes/snapshot/parseSnapshot';
import { BareClient } from '@server/testing/BareClient';
import * as prng from 'lib0/prng';
import * as Y from 'yjs';
import { BAD_FRAMES } from './cases/badFrames';
import { prepareFolder } from './prepareFolder';
import { bundleCrashServer, ServerProcess } from './ServerProcess';

/** Connections that send at the same time. */
const LANES = 12;
/** Index of the scheme that only the third person may open. */
const RESTRICTED = 2;
/** Resident memory the server may use, MB. Idle it uses about 130. */
const MAX_MEMORY = 600;

export interface FrameReport {
  readonly frames: number;
  readonly connections: number;
  /** The number of connections that the server closed, by close code. */
  readonly closes: Readonly<Record<number, number>>;
  readonly seconds: number;
  /** Resident memory at the start and at its peak, MB. */
  readonly memory: { readonly before: number; readonly most: number };
}

/**
 * Sends malformed frames to a server process, as a member and as a viewer of the first scheme. Some connections send
 * them to the third scheme, which is restricted to another person, who has it open. The second scheme is the control,
 * which only a test client edits. Throws when the server stops serving or exceeds its memory limit, when the control
 * scheme changes in any other way, when the restricted scheme changes or sends anything, and when the first scheme can
 * no longer be read as a scheme.
 */
export async function fuzzFrames(
  frames: number,
  seed: number,
  log: (line: string) => void,
): Promise<FrameReport> {
  const random = prng.create(seed);
  const dataDir = await mkdtemp(join(tmpdir(), 'de-an-fuzz-'));
  const bundle = await bundleCrashServer();
  const { schemes, cookies } = await prepareFolder(dataDir, ['member', 'viewer', 'member2'], ['member2']);
  const server = new ServerProcess(bundle, dataDir);
  const open = new Set<BareClient>();
  try {
    const origin = (await server.serves()).replace('http', 'ws');
    const enter = (scheme: number, person: number, doc?: Y.Doc) => {
      const client = new BareClient(`${origin}/sync/${schemes[scheme]}`, cookies[person] ?? null, doc);
      open.add(client);
      client.socket.once('close', () => open.delete(client));
      return client;
    };
    const control = await enter(1, 2).sync();
    const insider = await enter(RESTRICTED, 2).sync();
    const untouched = { heard: insider.heard, digest: contentDigest(readSnapshot(insider.doc)) };
    // All lanes share this document, so that the server sends them little.
    const known = (await enter(0, 1).sync()).doc;
    const valid = await someUpdate(await enter(0, 0).sync());
    const memory = { before: await residentMemory(server.pid), most: 0 };
    const closes: Record<number, number> = {};
    const begun = Date.now();
    let sent = 0;
    let connections = 0;
    let excluded = 0;
    const lane = async () => {
      while (sent < frames) {
        // One connection in four is to the scheme that these people may not open.
        const scheme = prng.int32(random, 0, 3) === 0 ? RESTRICTED : 0;
        const client = await enter(scheme, prng.int32(random, 0, 1), known).opened();
        connections++;
        if (client.closed !== null && (scheme !== RESTRICTED || client.closed !== CLOSE.noScheme))
          throw new Error(`The server stopped serving after ${sent} frames: ${server.output}`);
        for (let i = prng.int32(random, 1, 8); i > 0 && sent < frames; i--) {
          const kind = BAD_FRAMES[sent % BAD_FRAMES.length];
          if (kind && client.sendRaw(kind.make(random, valid))) sent++;
        }
        // The answer arrives after the server has handled the frames. A closed connection also ends the wait.
        await client.sync();
        if (scheme === RESTRICTED) {
          assert.equal(client.closed, CLOSE.noScheme, 'a restricted scheme does not exist for others');
          assert.equal(client.heard, 0, 'and sends them nothing');
          excluded++;
        }
        if (client.closed !== null) closes[client.closed] = (closes[client.closed] ?? 0) + 1;
        client.destroy();
      }
    };
    const readMemory = async () => {
      memory.most = Math.max(memory.most, await residentMemory(server.pid));
    };
    const watch = setInterval(() => void readMemory(), 500);
    const progress = setInterval(() => log(`${sent} frames`), 10_000);
    try {
      await Promise.all(Array.from({ length: LANES }, lane));
    } finally {
      clearInterval(watch);
      clearInterval(progress);
    }
    memory.most = Math.max(memory.most, await residentMemory(server.pid));
    assert.ok(memory.most < MAX_MEMORY, `the server took ${memory.most} MB`);
    const before = contentDigest(readSnapshot(control.doc));
    control.edit((doc) => doc.getMap('facts').set('leavers', 5));
    await control.settled();
    assert.equal(control.closed, null, 'the control client is still connected');
    const fresh = await enter(1, 1).sync();
    assert.equal(contentDigest(readSnapshot(fresh.doc)), contentDigest(readSnapshot(control.doc)));
    control.edit((doc) => doc.getMap('facts').delete('leavers'));
    assert.equal(contentDigest(readSnapshot(control.doc)), before, 'it contains only the control’s own edit');
    assert.ok(excluded > 0, 'the restricted scheme was attacked too');
    assert.deepEqual([insider.closed, insider.heard], [null, untouched.heard], 'its reader notices nothing');
    await insider.sync();
    assert.equal(contentDigest(readSnapshot(insider.doc)), untouched.digest);
    const attacked = await enter(0, 1).sync();
    const remaining = readSnapshot(attacked.doc);
    const parsed = parseSnapshot(remaining && JSON.parse(JSON.stringify(storedSnapshot(remaining))));
    assert.ok(parsed.ok, `the attacked scheme is still one: ${JSON.stringify(parsed)}`);
    for (const client of [control, insider, fresh, attacked]) client.destroy();
    return { frames: sent, connections, closes, seconds: Math.round((Date.now() - begun) / 1000), memory };
  } finally {
    for (const client of open) client.destroy();
    await server.kill();
    await rm(bundle, { force: true });
    await rm(dataDir, { recursive: true, force: true });
    await rm(`${dataDir}.key`, { force: true });
  }
}

/** A valid update that adds a paragraph and changes a fact, as a client would send it. */
async function someUpdate(client: BareClient): Promise<Uint8Array> {
  const before = Y.encodeStateVector(client.doc);
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Một đoạn văn bình thường.')]);
  client.doc.getXmlFragment('n:p1-2').insert(0, [paragraph]);
  client.doc.getMap('facts').set('leavers', 2);
  client.destroy();
  return Y.encodeStateAsUpdate(client.doc, before);
}

/** Resident memory of a process, MB; 0 when the system does not report it. */
async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
