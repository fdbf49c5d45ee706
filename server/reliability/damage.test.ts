import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { backUp } from '@server/backup/backUp';
import { verifyFolder } from '@server/backup/verifyFolder';
import type { RunningServer } from '@server/createServer';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { openFolder, readFolder } from '@server/store/folder/openFolder';
import { encodeFrame, encodeRecords, frameAt } from '@server/store/log/logCodec';
import type { LogRecord } from '@server/store/log/UpdateLog';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { fileSchemeStores } from '@server/store/scheme/schemeStores';
import { copyFolder } from '@server/store/testing/copyFolder';
import { faultyLog } from '@server/store/testing/faultyLog';
import { tempFolder } from '@server/store/testing/tempFolder';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import { bundleCrashServer, ServerProcess } from './ServerProcess';

const clients: BareClient[] = [];
after(() => {
  for (const client of clients) client.destroy();
});

const schemeOf = ({ services }: RunningServer) => services.schemes.rows()[0]?.id ?? '';

async function enter(server: RunningServer, username = 'member'): Promise<BareClient> {
  const url = `${server.url.replace('http', 'ws')}/sync/${schemeOf(server)}`;
  const client = new BareClient(url, await cookieOf(server, username));
  clients.push(client);
  return client.sync();
}

const write = async (client: BareClient, leavers: number) => {
  client.edit((doc) => doc.getMap('facts').set('leavers', leavers));
  await client.settled();
};
const read = async (server: RunningServer) =>
  (await enter(server, 'viewer')).doc.getMap('facts').get('leavers');

/** A data folder with one record of the log for each of the numbers, as a kill leaves it; and the log's path. */
async function killedFolder(numbers: readonly number[], journal: 'with its journal' | 'without its journal') {
  const server = await testServer();
  const client = await enter(server);
  for (const leavers of numbers) await write(client, leavers);
  const dataDir = await tempFolder();
  await copyFolder(server.dataDir, dataDir);
  if (journal === 'without its journal') await rm(join(dataDir, 'journal'), { recursive: true });
  const folder = join(dataDir, 'schemes', schemeOf(server));
  const [log] = (await readdir(folder)).filter((name) => /^log-\d+$/.test(name)).reverse();
  await server.close();
  return { dataDir, folder, log: join(folder, log ?? '') };
}

test('the last record truncated at each byte: everything acknowledged before it is served, and writing continues', async () => {
  const { dataDir, folder, log } = await killedFolder([1, 2, 3], 'without its journal');
  const whole = await readFile(log);
  const ends: number[] = [];
  for (let frame = frameAt(whole, 0); frame; frame = frameAt(whole, frame.end)) ends.push(frame.end);
  const [from = 0, end = 0] = ends.slice(-2);
  const stores = fileSchemeStores(join(dataDir, 'schemes'), null, await readFolder(dataDir));
  for (let cut = from; cut < end; cut++) {
    await writeFile(log, whole.subarray(0, cut));
    const loaded = await stores(folder.split('/').at(-1) ?? '').log.load();
    assert.equal(loaded?.records.length, ends.length - 1, `cut at byte ${cut}`);
  }
  await writeFile(log, whole.subarray(0, end - 3));
  const server = await testServer({ dataDir });
  assert.equal(await read(server), 2);
  await write(await enter(server), 7);
  await server.close();
  assert.equal(await read(await testServer({ dataDir })), 7);
});

for (const [name, damage] of [
  ['the log ends early', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['the log is empty', () => Buffer.alloc(0)],
  ['a page in the middle was never written', (bytes: Buffer) => Buffer.from(bytes).fill(0, 40, 90)],
] as const) {
  test(`a power cut, ${name}: everything acknowledged is restored from the journal`, async () => {
    const { dataDir, log } = await killedFolder([1, 2, 3], 'with its journal');
    await writeFile(log, damage(await readFile(log)));
    const server = await testServer({ dataDir });
    assert.equal(await read(server), 3);
    await write(await enter(server), 7);
    await server.close();
    assert.deepEqual(await readdir(join(dataDir, 'journal')), [], 'a clean stop leaves no journal');
    assert.equal(await read(await testServer({ dataDir })), 7);
  });
}

test('a backup made after a power cut has everything acknowledged', async () => {
  const { dataDir, folder, log } = await killedFolder([1, 2, 3], 'with its journal');
  await writeFile(log, '');
  const target = join(await tempFolder(), 'copy');
  await backUp(dataDir, target, '2026-01-01T00:00:00Z');
  const name = folder.split('/').at(-1) ?? '';
  const guards = await readFolder(dataDir);
  const stored = await fileSchemeStores(join(target, 'schemes'), null, guards)(name).log.load();
  assert.ok(stored);
  const { doc } = new LiveDoc(stored.base, stored.records);
  assert.equal(doc.getMap('facts').get('leavers'), 3);
});

test('a bit changed in the middle: that scheme is refused and its files are left unchanged, the others are served', async () => {
  const { dataDir, folder, log } = await killedFolder([1, 2, 3], 'without its journal');
  const bytes = await readFile(log);
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
  await writeFile(log, bytes);
  const faults: unknown[] = [];
  const before = (await readdir(folder)).sort();
  const { createServer } = await import('@server/createServer');
  const { pino } = await import('pino');
  const lines: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const server = await createServer({ dataDir, host: '127.0.0.1', port: 0, logger });
  try {
    const refused = await enter(server);
    assert.equal(refused.closed, CLOSE.roomFailed);
    assert.equal(refused.heard, 0);
    assert.match(lines.join(''), /is damaged: the checksum at byte \d+ is wrong\. Nothing was overwritten/);
    assert.deepEqual(await readFile(log), bytes);
    assert.deepEqual((await readdir(folder)).sort(), before);
    const other = server.services.schemes.rows()[1]?.id;
    const url = `${server.url.replace('http', 'ws')}/sync/${other}`;
    const client = await new BareClient(url, await cookieOf(server, 'member')).sync();
    assert.equal(client.synced, true);
    client.destroy();
    assert.deepEqual(faults, []);
  } finally {
    await server.close();
  }
});

/** Stores whose next write, or its flush, fails as `fail` says. */
async function failingStores(
  dataDir: string,
  call: 'write' | 'flush',
  fail: (folder: string, record: LogRecord) => void,
) {
  const files = fileSchemeStores(join(dataDir, 'schemes'), null, await openFolder(dataDir));
  const failing = { now: false };
  const openStore = (id: string): SchemeStore => {
    const store = files(id);
    const log = faultyLog(store.log, {
      write: (record: LogRecord): void => {
        if (failing.now && call === 'write') fail(join(dataDir, 'schemes', id), record);
        store.log.write(record);
      },
      flush: async (): Promise<void> => {
        if (failing.now && call === 'flush') throw full();
        await store.log.flush();
      },
    });
    return { ...store, log };
  };
  return { openStore, failing };
}

const full = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

for (const [name, call, part] of [
  ['a write that fails half way', 'write', 0.5],
  ['a write that fails before its first byte', 'write', 0],
  ['a write whose flush fails', 'flush', 1],
] as const) {
  test(`${name}: nobody gets an acknowledgement, and the earlier content stays`, async () => {
    const dataDir = await tempFolder();
    const { openStore, failing } = await failingStores(dataDir, call, (folder, record) => {
      const frame = encodeFrame(encodeRecords([record]));
      const [log] = readdirSync(folder)
        .filter((file) => /^log-\d+$/.test(file))
        .sort()
        .reverse();
      appendFileSync(join(folder, log ?? ''), frame.subarray(0, Math.floor(frame.length * part)));
      throw full();
    });
    const server = await testServer({ dataDir, openStore });
    const [member, other] = [await enter(server), await enter(server, 'member2')];
    await write(member, 1);
    failing.now = true;
    const { acknowledged } = member;
    await write(member, 2);
    await Promise.all([member.ended(), other.ended()]);
    for (const client of [member, other]) {
      assert.equal(client.closed, CLOSE.roomFailed);
      assert.equal(client.refusal?.code, 'refusal.storeFailed');
    }
    assert.equal(member.acknowledged, acknowledged);
    // Nobody sees a change that could not be written; one that could not be flushed was written.
    assert.equal(other.doc.getMap('facts').get('leavers'), call === 'write' ? 1 : 2);
    failing.now = false;
    assert.equal(await read(server), call === 'write' ? 1 : 2);
    await write(await enter(server), 5);
    await server.close();
    assert.equal(await read(await testServer({ dataDir })), 5);
  });
}

test('a full disk: the room disconnects everyone, and continues when there is space again', async (t) => {
  const disk = await tempFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    t.skip('only root can mount a small disk');
    return;
  }
  try {
    const { blocks, bsize } = await statfs(disk);
    assert.ok(blocks * bsize < 4_000_000, 'the test fills the small disk only');
    const dataDir = join(disk, 'data');
    const server = await testServer({ dataDir });
    const member = await enter(server);
    await write(member, 1);
    let last = 1;
    // Chunks of decreasing size fill the disk to its last byte.
    for (let size = 1_048_576; size >= 1; size = Math.floor(size / 2)) {
      for (let more = true; more; ) {
        more = await appendFile(join(disk, 'ballast'), Buffer.alloc(size)).then(
          () => true,
          () => false,
        );
      }
    }
    // The last block of the log still has some space.
    for (let i = 2; member.closed === null && i < 2000; i++) {
      const { acknowledged } = member;
      await write(member, i % 149);
      if (member.acknowledged === acknowledged + 1) last = i % 149;
    }
    assert.equal(member.closed, CLOSE.roomFailed);
    const { register, schemes } = server.services;
    const record = () =>
      schemes.rooms.use(schemeOf(server), (room) =>
        room.runExclusive(() => room.record({ act: 'export' }, { id: 'a', name: 'A' })),
      );
    await assert.rejects(
      register.accounts.update((rows) => void rows.pop()),
      /ENOSPC|no space/,
    );
    await assert.rejects(record(), /ENOSPC|no space/);
    const accounts = register.accounts.data.length;
    await rm(join(disk, 'ballast'));
    await record();
    assert.equal(await read(server), last);
    await write(await enter(server), 149);
    await server.close();
    const again = await testServer({ dataDir });
    assert.equal(await read(again), 149);
    assert.equal(again.services.register.accounts.data.length, accounts);
    await again.close();
    assert.deepEqual((await verifyFolder(dataDir)).problems, []);
  } finally {
    execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
  }
});

test('a damaged register: the process does not start, names the last good copy, and overwrites nothing', async () => {
  const server = await testServer();
  await server.services.sessions.start('somebody');
  await server.close();
  const register = join(server.dataDir, 'register');
  const bundle = await bundleCrashServer();
  after(() => rm(bundle, { force: true }));
  for (const [file, damage] of [
    ['accounts.json', '[{"id": "a", "usern'],
    ['schemes.json', ''],
  ] as const) {
    const good = await readFile(join(register, file));
    await writeFile(join(register, file), damage);
    const before = await allFiles(register);
    const child = new ServerProcess(bundle, server.dataDir);
    assert.notEqual(await child.exited(), 0);
    assert.match(child.output, new RegExp(`${file} is damaged: .*Nothing was overwritten`));
    assert.ok(child.output.includes(join(register, `${file}.last-good`)), child.output);
    assert.deepEqual(await allFiles(register), before);
    await writeFile(join(register, file), good);
  }
  await mkdir(join(register, 'none'), { recursive: true });
  await assert.doesNotReject(testServer({ dataDir: server.dataDir }));
  assert.ok(new DamagedFile('a', 'damage.missing', null).message.includes('backup'));
});

async function allFiles(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder))
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(entries));
}
