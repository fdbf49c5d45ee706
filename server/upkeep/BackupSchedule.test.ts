import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { backUpEncrypted } from '@server/backup/encrypted/backUpEncrypted';
import { drill } from '@server/backup/encrypted/drill';
import { drillPath, writeDrill } from '@server/backup/encrypted/drillRecord';
import { holdStore } from '@server/backup/encrypted/holdStore';
import { makeIdentity } from '@server/backup/encrypted/identityFile';
import { restoreEncrypted } from '@server/backup/encrypted/restoreEncrypted';
import { until } from '@server/runtime/testing/within';
import { copyKey } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import { got, testServices } from '@server/testing/testServices';
import { Decrypter } from 'age-encryption';
import { BackupSchedule, type BackupSettings } from './BackupSchedule';
import { upkeepHere } from './testing/upkeepHere';

const HOUR_MS = 3_600_000;
/** The manual clock starts at 07:00 in Vietnam. */
const AT_NIGHT = { minute: 150 };

async function setUp(part: Partial<BackupSettings> = {}) {
  const folder = await tempFolder();
  const { identity, recipient } = await makeIdentity();
  const store = join(folder, 'store');
  const settings = {
    store,
    recipients: [recipient],
    times: AT_NIGHT,
    keep: { daily: 7, weekly: 4, monthly: 12 },
    withKey: true,
    ...part,
  };
  const faults: unknown[] = [];
  let schedule: BackupSchedule | null = null;
  const test = await testServices({
    dataDir: join(folder, 'data'),
    backups: (of) => {
      schedule = new BackupSchedule({
        ...settings,
        ...of,
        upkeepRunner: upkeepHere,
        onFault: (error) => void faults.push(error),
      });
      return schedule;
    },
  });
  assert.ok(schedule);
  const made: BackupSchedule = schedule;
  const look = async () => {
    await made.tick();
    await made.settled();
  };
  const acts = async () => {
    const lines: string[] = [];
    for await (const { act } of test.services.office.entries()) {
      if (/^(backup|drill|paper)/.test(act)) lines.push(act);
    }
    return lines;
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    ...test,
    settings,
    schedule: made,
    faults,
    look,
    acts,
    decrypter,
    folder,
    dataDir: join(folder, 'data'),
  };
}

test('a server makes its first backup at once and then one a night, and enters each in the office ledger', async () => {
  const { schedule, look, clock, acts, services } = await setUp();
  await look();
  assert.equal(schedule.state().backups.length, 1);
  assert.equal(schedule.state().next, '2025-06-01T19:30:00.000Z');
  clock.move(12 * HOUR_MS);
  await look();
  assert.equal(schedule.state().backups.length, 1, '19:00');
  clock.move(8 * HOUR_MS);
  await look();
  await look();
  const { backups } = schedule.state();
  assert.deepEqual(
    backups.map(({ at, by }) => [at.slice(0, 16), by]),
    [
      ['2025-06-01T00:00', 'schedule'],
      ['2025-06-01T20:00', 'schedule'],
    ],
  );
  assert.deepEqual(await acts(), ['backupMade', 'backupMade']);
  assert.equal(schedule.retention()?.oldest.slice(0, 16), '2025-06-01T00:00');
  await services.close();
});

test('a backup that fails is reported, and tried again after half an hour', async () => {
  const { schedule, look, clock, acts, faults, settings, services } = await setUp();
  await writeFile(settings.store, 'a file where the folder should be');
  await look();
  assert.equal(schedule.state().failed?.problem.code, 'backup.failed');
  assert.equal(schedule.state().failed?.at, '2025-06-01T00:00:00.000Z');
  const reported = faults.length;
  assert.ok(reported > 0);
  await look();
  assert.equal(faults.length, reported, 'the same trouble is one line of the log');
  await rm(settings.store);
  clock.move(0.6 * HOUR_MS);
  await look();
  assert.equal(schedule.state().failed, null);
  assert.equal((await acts()).at(-1), 'backupMade');
  await services.close();
});

test('a backup that a command made counts, and one that was removed does not', async () => {
  const { schedule, look, clock, settings, dataDir, services } = await setUp();
  await look();
  clock.move(20 * HOUR_MS);
  const { store, recipients, withKey } = settings;
  const backup = { dataDir, store, recipients, withKey, keep: null, by: 'command' } as const;
  await holdStore(store, dataDir, () => backUpEncrypted(backup, () => clock.now()));
  await look();
  assert.deepEqual(
    schedule.state().backups.map(({ by }) => by),
    ['schedule', 'command'],
  );
  for (const name of await readdir(join(store, 'backups'))) await rm(join(store, 'backups', name));
  await look();
  assert.deepEqual(
    schedule.state().backups.map(({ by }) => by),
    ['schedule'],
    'a new one is made at once',
  );
  await services.close();
});

test('a drill record in the store becomes one line of the office ledger; one that others wrote does not', async () => {
  const { schedule, look, acts, decrypter, settings, dataDir, folder, clock, faults, services } =
    await setUp();
  await look();
  const { store } = settings;
  const { record, keys } = await drill({ store, dataDir, decrypter, workDir: folder }, () => clock.now());
  assert.ok(keys);
  await writeDrill(drillPath(store, record.at), record, keys);
  await writeFile(
    join(store, 'drills', 'forged.json'),
    JSON.stringify({ ...record, damaged: 0, mac: '0'.repeat(64) }),
  );
  await look();
  await look();
  assert.deepEqual(await acts(), ['backupMade', 'drillRecorded']);
  assert.equal(schedule.state().lastDrill?.backup, record.backup);
  assert.match(String(faults), /forged\.json is no drill record/);
  assert.equal(faults.length, 1);
  await services.close();
});

test('an administrator begins a backup and a check, and sees both; nobody else may', async () => {
  const { schedule, as, request, look, acts, services } = await setUp();
  await look();
  const administrator = await as('administrator');
  assert.deepEqual(await administrator.upkeep.backUp(), { ok: true, value: null });
  const refused = await administrator.upkeep.checkBackups();
  assert.equal(!refused.ok && refused.refusal.code, 'refusal.backupRuns');
  await schedule.settled();
  got(await administrator.upkeep.checkBackups());
  await schedule.settled();
  const state = got(await administrator.upkeep.state());
  assert.equal(state.backups?.backups.length, 2);
  assert.deepEqual(state.backups?.checked?.problems, []);
  assert.equal(state.backups?.checked?.whole, 2);
  assert.match(state.key, /^[0-9a-f]{16}$/);
  assert.deepEqual(state.warnings, ['noDrill']);
  assert.deepEqual(await acts(), [
    'backupMade',
    'backupStarted',
    'backupMade',
    'backupsChecked',
    'backupsChecked',
  ]);
  for (const other of [await as('auditor'), await as('chair'), await request()]) {
    for (const asked of [other.upkeep.state(), other.upkeep.backUp(), other.upkeep.checkBackups()]) {
      assert.equal((await asked).ok, false);
    }
  }
  await services.close();
});

test('the last check is known after a restart, with what it found; a record that somebody changed is not believed', async () => {
  const { schedule, look, clock, settings, dataDir, services } = await setUp();
  await look();
  assert.equal(schedule.state().checked, null);
  const pieces = join(settings.store, 'pieces');
  const [folder = ''] = await readdir(pieces);
  const [piece = ''] = await readdir(join(pieces, folder));
  await rm(join(pieces, folder, piece));
  schedule.check();
  await schedule.settled();
  const { checked } = schedule.state();
  assert.deepEqual(checked?.problems, [
    { code: 'backup.pieceGone', params: { file: join(pieces, folder, piece) } },
  ]);
  const faults: unknown[] = [];
  const restarted = async () => {
    const again = new BackupSchedule({
      ...settings,
      dataDir,
      clock,
      office: services.office,
      upkeepRunner: upkeepHere,
      onFault: (error) => void faults.push(error),
    });
    await again.tick();
    await again.settled();
    return again.state().checked;
  };
  assert.deepEqual(await restarted(), checked);
  assert.deepEqual(faults, []);
  const path = join(settings.store, 'checks', 'last.json');
  const good = await readFile(path, 'utf8');
  for (const changed of [good.replace('pieceGone', 'altered'), 'no record', '{}']) {
    assert.notEqual(changed, good);
    await writeFile(path, changed);
    assert.equal(await restarted(), null);
    assert.match(String(faults.pop()), /last\.json is no record of a check of this data folder/);
  }
  await services.close();
});

test('the heads of all ledgers are shown to administrators and auditors as they are on disk', async () => {
  const { as, services, dataDir } = await setUp();
  const { upkeep } = await as('auditor');
  const { office, schemes, key } = got(await upkeep.heads());
  assert.equal(schemes.length, 2);
  assert.equal(key, services.folder?.sealed.keys.id);
  for (const { id, n, hash, isDamaged } of schemes) {
    const last = await services.schemes.rooms.use(id, (room) => room.entries.at(-1));
    assert.deepEqual([n, hash, isDamaged], [last?.n, last?.hash, false]);
  }
  assert.match(office.hash, /^[0-9a-f]{64}$/);
  const [first] = schemes;
  await writeFile(join(dataDir, 'schemes', first?.id ?? '', 'ledger.head'), '{}');
  assert.equal(got(await upkeep.heads()).schemes[0]?.isDamaged, true);
  assert.equal((await (await as('chair')).upkeep.heads()).ok, false);
  await services.close();
});

test('a served folder is backed up in a thread while people write, and what was acknowledged before is in it', async () => {
  const folder = await tempFolder();
  const store = join(folder, 'store');
  const { identity, recipient } = await makeIdentity();
  const server = await testServer({
    backups: {
      store,
      recipients: [recipient],
      times: AT_NIGHT,
      keep: { daily: 7, weekly: 4, monthly: 12 },
      withKey: true,
    },
  });
  const { backups } = server;
  assert.ok(backups);
  await backups.settled();
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const member = await new BareClient(url, await cookieOf(server, 'member')).sync();
  let written = 0;
  let isGoing = true;
  const typing = (async () => {
    while (isGoing && member.closed === null) {
      member.edit((doc) => doc.getMap('facts').set('place_name', `${written + 1}`));
      await member.settled();
      written++;
      await new Promise((done) => setTimeout(done, 6));
    }
  })();
  try {
    await until(
      'five edits are written',
      () => written >= 5,
      () => ({ written }),
    );
    const least = written;
    assert.equal(backups.backUp(), true);
    await backups.settled();
    const most = written + 1;
    assert.equal(backups.state().failed, null);
    assert.equal(backups.state().backups.length, 2);
    assert.ok(written > least, 'edits are acknowledged meanwhile');
    const target = join(folder, 'restored');
    await copyKey(server.dataDir, target);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    await restoreEncrypted({ store, dataDir: target, decrypter });
    const restored = await testServices({ dataDir: target, demo: false });
    const held = await restored.services.schemes.rooms.use(scheme, (room) =>
      Number(room.snapshotNow().facts.place_name),
    );
    assert.ok(held >= least && held <= most, `${least} <= ${held} <= ${most}`);
    await restored.services.close();
  } finally {
    isGoing = false;
    await typing;
    member.destroy();
  }
});

test('a server that stops during a backup leaves none, and its store free', async () => {
  const folder = await tempFolder();
  const { recipient } = await makeIdentity();
  const store = join(folder, 'store');
  const keep = { daily: 7, weekly: 4, monthly: 12 };
  const server = await testServer({
    backups: { store, recipients: [recipient], times: AT_NIGHT, keep, withKey: true },
  });
  await server.backups?.settled();
  assert.equal(server.backups?.state().failed, null);
  assert.equal(server.backups?.state().backups.length, 1);
  assert.equal(server.backups?.backUp(), true);
  assert.equal(server.backups?.state().running?.kind, 'backup');
  await server.close();
  assert.equal((await readdir(join(store, 'backups'))).length, 1, 'the first one');
  let isHeld = false;
  await holdStore(store, server.dataDir, async () => {
    isHeld = true;
  });
  assert.ok(isHeld);
});
