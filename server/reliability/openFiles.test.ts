import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { actorOf } from '@server/auth/SessionRepository';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { manualClock } from '@server/runtime/testing/manualClock';
import { until } from '@server/runtime/testing/within';
import { fillDemoWorkspace } from '@server/services/demoWorkspace';
import { openServices } from '@server/services/openServices';
import type { Services } from '@server/services/Services';
import { FileLedger } from '@server/store/scheme/FileLedger';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { fileSchemeStores } from '@server/store/scheme/schemeStores';
import { tempFolder } from '@server/store/testing/tempFolder';

/** Whatever fails in a room, it leaves no file open: a server that runs for months would run out of descriptors. */
const FDS = '/proc/self/fd';
const skip = existsSync(FDS) ? false : 'this system does not list open files';

const openIn = (folder: string) =>
  readdirSync(FDS).flatMap((fd) => {
    try {
      const path = readlinkSync(join(FDS, fd));
      return path.startsWith(folder) ? [path.slice(folder.length)] : [];
    } catch {
      // Closed between the two calls.
      return [];
    }
  });

interface Failing {
  /** Which of the store's calls fail now. */
  write?: boolean;
  flush?: boolean;
  ledger?: boolean;
  compact?: boolean;
}

interface Setup {
  readonly services: Services;
  readonly folder: string;
  readonly failing: Failing;
  readonly faults: unknown[];
  readonly scheme: string;
  readonly clock: ReturnType<typeof manualClock>;
}

async function setUp(): Promise<Setup> {
  const dataDir = await tempFolder();
  const folder = join(dataDir, 'schemes');
  const failing: Failing = {};
  const files = fileSchemeStores(folder);
  const faults: unknown[] = [];
  const full = (call: keyof Failing) => {
    if (failing[call]) throw Object.assign(new Error(`no space left: ${call}`), { code: 'ENOSPC' });
  };
  const openStore = (id: string): SchemeStore => {
    const { log, ledger, ...rest } = files(id);
    const logWrite = log.write;
    const logFlush = log.flush;
    const logRotate = log.rotate;
    const ledgerAppend = ledger.append;
    return {
      ...rest,
      // The file is open by the time the disk is found to be full.
      log: Object.assign(log, {
        write: (...given: Parameters<typeof log.write>) => {
          logWrite.apply(log, given);
          full('write');
        },
        flush: async () => {
          await logFlush.apply(log);
          full('flush');
        },
        rotate: () => {
          full('compact');
          return logRotate.apply(log);
        },
      }),
      ledger: Object.assign(ledger, {
        append: async (...given: Parameters<typeof ledger.append>) => {
          const entry = await ledgerAppend.apply(ledger, given);
          full('ledger');
          return entry;
        },
      }),
    };
  };
  const clock = manualClock();
  const services = await openServices({
    dataDir,
    openStore,
    clock,
    onFault: (_, error) => void faults.push(error),
  });
  await fillDemoWorkspace(services);
  const scheme = services.schemes.rows()[0]?.id ?? '';
  return { services, folder, failing, faults, scheme, clock };
}

/** A member writes in the scheme; resolves when it is on disk or the room has closed the connection. */
async function write({ services, scheme }: Setup, leavers: number): Promise<FakeClient> {
  const account = services.register.accounts.data.find(({ username }) => username === 'member');
  const client = new FakeClient(actorOf(account, Date.now()));
  await services.schemes.rooms.use(scheme, async (room) => {
    client.join(room);
    const isOver = () => client.closed !== null || (client.synced && client.acknowledged === client.sent);
    const heard = () => {
      client.read();
      return isOver();
    };
    await until('the scheme is loaded', heard);
    client.doc.getMap('facts').set('leavers', leavers);
    await until('it is written or refused', heard);
    client.leave();
  });
  client.destroy();
  return client;
}

/** Lets the time pass after which an empty room is unloaded. */
async function unloadRoom({ services, scheme, clock }: Setup): Promise<void> {
  services.schemes.rooms.sweep();
  clock.move(60_000);
  services.schemes.rooms.sweep();
  await until('the room is unloaded', () => services.schemes.rooms.loaded(scheme) === null);
}

const nothingOpen = (setup: Setup) =>
  until(
    'no file is open',
    () => openIn(setup.folder).length === 0,
    () => openIn(setup.folder),
  );

test('a room in use has its log open; once everyone has left, no file is open', { skip }, async () => {
  const d = await setUp();
  assert.equal((await write(d, 1)).closed, null);
  assert.ok(openIn(d.folder).length > 0, 'otherwise these tests show nothing');
  await unloadRoom(d);
  await nothingOpen(d);
  assert.deepEqual(d.faults, []);
  await d.services.close();
});

test('a log or a ledger that cannot be read leaves no file open, however often it is requested', {
  skip,
}, async () => {
  const d = await setUp();
  await write(d, 1);
  await write(d, 2);
  await unloadRoom(d);
  const ledger = join(d.folder, d.scheme, 'ledger.jsonl');
  const good = await readFile(ledger);
  await appendFile(ledger, '{"n":7}\n');
  for (let i = 0; i < 20; i++) await assert.rejects(write(d, 3), /is damaged/);
  await nothingOpen(d);
  await writeFile(ledger, good);
  const [base] = (await readdir(join(d.folder, d.scheme)))
    .filter((name) => name.startsWith('base-'))
    .reverse();
  const path = join(d.folder, d.scheme, base ?? '');
  const whole = await readFile(path);
  for (const name of await readdir(join(d.folder, d.scheme))) {
    if (name.startsWith('base-')) await writeFile(join(d.folder, d.scheme, name), whole.subarray(0, 99));
  }
  for (let i = 0; i < 20; i++) await assert.rejects(write(d, 3), /is damaged/);
  await nothingOpen(d);
  await writeFile(path, whole);
  assert.equal((await write(d, 4)).closed, null);
  await d.services.close();
});

for (const call of ['write', 'flush', 'ledger', 'compact'] as const) {
  test(`a disk that is full at ${call} leaves no file open, and the room can be opened again`, {
    skip,
  }, async () => {
    const d = await setUp();
    await write(d, 1);
    d.failing[call] = true;
    const failed =
      call === 'ledger'
        ? d.services.schemes.rooms.use(d.scheme, (room) =>
            room.runExclusive(() => room.record({ act: 'submit', section: 'p1-1' }, { id: 'a', name: 'A' })),
          )
        : call === 'write' || call === 'flush'
          ? write(d, 2)
          : unloadRoom(d);
    await failed.then(
      () => {},
      (error) => assert.match(String(error), /no space left/),
    );
    await nothingOpen(d);
    assert.ok(d.faults.length > 0, 'the fault is reported');
    d.failing[call] = false;
    await until('the failed room is gone', () => d.services.schemes.rooms.loaded(d.scheme) === null);
    assert.equal((await write(d, 3)).closed, null);
    await d.services.close();
    await nothingOpen(d);
  });
}

test('a room that fails at its first write, before anyone has joined, leaves no file open', {
  skip,
}, async () => {
  const d = await setUp();
  // The ledger is an entry ahead of the document, as after a crash between the two: loading writes the copy.
  await d.services.schemes.rooms.use(d.scheme, async (room) => {
    await room.record({ act: 'submit', section: 'p1-1' }, { id: 'a', name: 'A' });
    await room.durable();
  });
  await unloadRoom(d);
  const ledger = new FileLedger(join(d.folder, d.scheme, 'ledger.jsonl'));
  await ledger.load();
  await ledger.append({
    at: '2025-06-01T00:00:00Z',
    by: { id: 'a', name: 'A' },
    act: 'return',
    section: 'p1-1',
  });
  await ledger.close();
  d.failing.write = true;
  await d.services.schemes.rooms.use(d.scheme, (room) => room.durable()).catch(() => {});
  await until('it has failed', () => d.faults.length === 1);
  await nothingOpen(d);
  d.failing.write = false;
  assert.equal((await write(d, 3)).closed, null);
  await d.services.close();
});
