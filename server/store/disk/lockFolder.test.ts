import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { FolderInUse, type LockLost, lockFolder } from './lockFolder';
import { type Surroundings, surroundings } from './lockHolder';

test('only one process locks a folder at a time; unlocking frees it', async () => {
  const folder = await tempFolder();
  const lock = await lockFolder(folder);
  await assert.rejects(lockFolder(folder), FolderInUse);
  await lock.unlock();
  assert.deepEqual(await readdir(folder), []);
  await (await lockFolder(folder)).unlock();
});

const neverWait = { wait: () => Promise.reject(new Error('it may not wait')) };

test('the lock of a killed process is taken over at once', async () => {
  const folder = await tempFolder();
  const killed = { ...surroundings, startedAt: () => '1' };
  for (const left of ['{"pid":999999999,"started":"1"}', `{"pid":${process.pid},"started":"1"}`]) {
    await writeFile(join(folder, 'lock'), left);
    await (await lockFolder(folder, neverWait)).unlock();
  }
  for (const pid of [999999999, process.pid]) {
    await leaveLock(folder, { ...killed, pid });
    await (await lockFolder(folder, neverWait)).unlock();
  }
});

test('an empty or unreadable lock file is taken over when it does not change', async () => {
  const folder = await tempFolder();
  for (const left of ['', '{', 'null', '{"pid":"1"}']) {
    await writeFile(join(folder, 'lock'), left);
    let waited = 0;
    const wait = async (ms: number) => {
      waited += ms;
    };
    await (await lockFolder(folder, { wait })).unlock();
    assert.equal(waited, 20_000, left);
  }
});

/** Leaves the lock of a process that no longer beats. */
async function leaveLock(folder: string, of: Surroundings): Promise<void> {
  const lock = await lockFolder(folder, { surroundings: of, beatMs: 1e8 });
  const text = await readFile(join(folder, 'lock'));
  await lock.unlock();
  await writeFile(join(folder, 'lock'), text);
}

const ELSEWHERE: Readonly<Record<string, Partial<Surroundings>>> = {
  'another container of this machine': { namespace: 'pid:[1]' },
  'another machine': { machine: 'another boot', host: 'other' },
  'another machine of the same name': { machine: 'another boot' },
  'a machine that names nothing of itself': { machine: '', namespace: '' },
};

for (const [name, part] of Object.entries(ELSEWHERE)) {
  // Seen from there, no process of this machine exists.
  const there: Surroundings = {
    ...surroundings,
    ...part,
    startedAt: (pid) => (pid === 7 ? '1' : null),
    pid: 7,
  };

  test(`V7: the folder of a running server is refused to ${name}`, async () => {
    const folder = await tempFolder();
    const lock = await lockFolder(folder, { beatMs: 10 });
    const watched: number[] = [];
    await assert.rejects(
      lockFolder(folder, { surroundings: there, beatMs: 30, onWatch: ({ pid }) => void watched.push(pid) }),
      (error) =>
        error instanceof FolderInUse &&
        error.message.includes(`process ${process.pid} on ${surroundings.host}`) &&
        error.message.includes(join(folder, 'lock')),
    );
    assert.deepEqual(watched, [process.pid]);
    await lock.confirm();
    await lock.unlock();
  });

  test(`V7: the folder that a killed server left is open to ${name} once no heartbeat is seen`, async () => {
    const folder = await tempFolder();
    await leaveLock(folder, surroundings);
    let waits = 0;
    const lock = await lockFolder(folder, { surroundings: there, wait: async () => void waits++ });
    assert.equal(waits, 10);
    await lock.unlock();
  });
}

test('V7: two processes that take over one lock at the same moment: one gets it', async () => {
  for (let round = 0; round < 20; round++) {
    const folder = await tempFolder();
    await leaveLock(folder, { ...surroundings, pid: 999999999, startedAt: () => '1' });
    const taken = await Promise.allSettled([1, 2, 3].map(() => lockFolder(folder, { beatMs: 1e8 })));
    const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    assert.equal(locks.length, 1, `round ${round}`);
    for (const lock of locks) await lock.unlock();
    assert.deepEqual(await readdir(folder), []);
  }
});

for (const by of ['another', 'nobody'] as const) {
  test(`V7: a holder notices that ${by} holds the folder, says so once and leaves the folder alone`, async () => {
    const [folder, elsewhere] = [await tempFolder(), await tempFolder()];
    const lost: LockLost[] = [];
    const lock = await lockFolder(folder, { beatMs: 5, onLost: (error) => void lost.push(error) });
    await leaveLock(elsewhere, { ...surroundings, host: 'other', pid: 7 });
    if (by === 'another') await rename(join(elsewhere, 'lock'), join(folder, 'lock'));
    else await rm(join(folder, 'lock'));
    const before = await readdir(folder);
    assert.equal(before.length, by === 'another' ? 1 : 0);
    while (lost.length === 0) await new Promise((go) => setTimeout(go, 2));
    await assert.rejects(lock.confirm(), lost[0]);
    await lock.unlock();
    assert.equal(lost.length, 1);
    assert.match(lost[0]?.message ?? '', by === 'another' ? /process 7 on other/ : /was removed/);
    assert.deepEqual(await readdir(folder), before, 'the lock of another is not removed');
  });
}

/** Keeps every timer from running for a while, as a suspended process does; a file operation under way ends. */
function stopTurn(ms = 40): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('V7: a holder that cannot read its lock confirms nothing until it can', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'lock');
  const lost: LockLost[] = [];
  const lock = await lockFolder(folder, { beatMs: 10, onLost: (error) => void lost.push(error) });
  await lock.confirm();
  // In one turn of the event loop: no heartbeat finds the file missing.
  stopTurn();
  renameSync(path, `${path}.kept`);
  mkdirSync(path);
  const refused = () =>
    lock.confirm().then(
      () => false,
      (error) => /cannot be read/.test(String(error)),
    );
  while (!(await refused())) await new Promise((go) => setImmediate(go));
  stopTurn();
  rmdirSync(path);
  renameSync(`${path}.kept`, path);
  // A heartbeat that read the folder in place of the file may end only now.
  while (await refused()) await new Promise((go) => setImmediate(go));
  await lock.confirm();
  assert.deepEqual(lost, []);
  await lock.unlock();
});

test('V7: a process that was suspended looks at the lock before it confirms', async () => {
  const folder = await tempFolder();
  const lock = await lockFolder(folder, { beatMs: 20 });
  await rm(join(folder, 'lock'));
  stopTurn(100);
  await assert.rejects(lock.confirm(), /was removed/);
  await lock.unlock();
});
