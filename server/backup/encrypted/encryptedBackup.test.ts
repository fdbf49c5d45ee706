import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { BackupFault } from '@server/backup/BackupFault';
import { verifyFolder } from '@server/backup/verifyFolder';
import { rotateKey } from '@server/store/folder/openFolder';
import { keyFileOf } from '@server/store/keys/keyFile';
import { copyKey } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testServices } from '@server/testing/testServices';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { backUpEncrypted, type EncryptedBackup } from './backUpEncrypted';
import { readIndexes } from './backupIndex';
import { checkStore } from './checkStore';
import { drill } from './drill';
import { drillPath, markRecorded, readDrills, writeDrill } from './drillRecord';
import { holdStore } from './holdStore';
import { type IdentityPair, makeIdentity, readIdentity, writeIdentity } from './identityFile';
import { keyRing } from './keyRing';
import { PIECE_BYTES, piecePath } from './PieceStore';
import { restoreEncrypted } from './restoreEncrypted';

const DAY_MS = 86_400_000;
/** 02:30 in Vietnam. */
const START = Date.parse('2026-05-01T02:30:00+07:00');

/** A closed data folder with the demo schemes; tests copy it. */
let kept: string;
let pristine: string;
let pair: IdentityPair;
let decrypter: Decrypter;

before(async () => {
  kept = await mkdtemp(join(tmpdir(), 'de-an-'));
  pristine = join(kept, 'data');
  const { services } = await testServices({ dataDir: pristine });
  await services.close();
  pair = await makeIdentity();
  decrypter = new Decrypter();
  decrypter.addIdentity(pair.identity);
});

after(() => rm(kept, { recursive: true, force: true, maxRetries: 5 }));

/** A copy of the demo folder with its key, and an empty place for backups. */
async function office(): Promise<EncryptedBackup & { readonly folder: string }> {
  const folder = await tempFolder();
  const dataDir = join(folder, 'data');
  await cp(pristine, dataDir, { recursive: true });
  await copyKey(pristine, dataDir);
  const store = join(folder, 'store');
  const keep = { daily: 7, weekly: 4, monthly: 12 };
  return { folder, dataDir, store, recipients: [pair.recipient], withKey: true, keep, by: 'command' };
}

const made = (options: EncryptedBackup, at = START) => backUpEncrypted(options, () => at);

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((one) => (one.isFile() ? [join(one.parentPath ?? one.path, one.name)] : []));
}

const faultOf = (code: RegExp) => (error: unknown) => {
  assert.ok(error instanceof BackupFault, String(error));
  assert.match(error.message, code);
  return true;
};

test('a backup is restored with the identity, file by file as it was, and nothing of it is readable without', async () => {
  const options = await office();
  const { summary } = await made(options);
  // The data folder is encrypted itself; a backup shows not even that.
  const stored = (await readFile(join(options.dataDir, 'register/organisations.json'))).subarray(0, 64);
  for (const path of await filesIn(options.store)) {
    assert.ok(!(await readFile(path)).includes(stored), path);
    assert.doesNotMatch(path, /accounts|organisations|ledger/);
  }
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  const restored = await restoreEncrypted({ store: options.store, dataDir: target, decrypter });
  assert.deepEqual(restored, { summary, keyFile: keyFileOf(target), isKeyMade: false });
  const report = await verifyFolder(target);
  assert.deepEqual([...report.problems, ...report.papers], []);
  assert.deepEqual(report.heads, (await verifyFolder(options.dataDir)).heads);
  for (const path of await filesIn(join(options.dataDir, 'schemes'))) {
    const copied = path.replace(options.dataDir, target);
    assert.deepEqual(await readFile(copied), await readFile(path), path);
  }
  const { services } = await testServices({ dataDir: target, demo: false });
  assert.equal(services.register.sessions.data.length, 0, 'users sign in again');
  await services.close();
});

test('what did not change is stored once; of a file that grew only the end is stored again', async () => {
  const options = await office();
  const big = join(options.dataDir, 'schemes', 'grows.bin');
  await mkdir(join(options.dataDir, 'schemes'), { recursive: true });
  await writeFile(
    big,
    Buffer.alloc(3 * PIECE_BYTES + 10, 'x').map((_, n) => (n * 7) % 251),
  );
  const first = await made(options);
  assert.ok(first.summary.added > 3 * PIECE_BYTES);
  const second = await made(options, START + DAY_MS);
  // The list of files is the same too.
  assert.equal(second.summary.added, 0);
  await appendFile(big, 'one line more');
  const third = await made(options, START + 2 * DAY_MS);
  assert.ok(third.summary.added > 0 && third.summary.added < PIECE_BYTES, `${third.summary.added}`);
  const indexes = await readIndexes(options.store, keyRing(options.dataDir));
  assert.equal(indexes.length, 3);
});

test('a run that was interrupted leaves no backup, and the next one takes what it stored', async () => {
  const options = await office();
  await writeFile(join(options.dataDir, 'schemes', 'a.bin'), Buffer.alloc(2 * PIECE_BYTES, 'b'));
  let files = 0;
  const stopped = backUpEncrypted(
    options,
    () => START,
    () => {
      if (++files === 6) throw new Error('killed');
    },
  );
  await assert.rejects(stopped, /killed/);
  assert.deepEqual(await readIndexes(options.store, keyRing(options.dataDir)), []);
  await assert.rejects(
    restoreEncrypted({ store: options.store, dataDir: join(options.folder, 'r'), decrypter }),
    faultOf(/has no backup/),
  );
  const before = new Set(await filesIn(join(options.store, 'pieces')));
  assert.ok(before.size > 0);
  const { summary } = await made(options);
  const report = await checkStore(options.store, keyRing(options.dataDir));
  assert.deepEqual([report.whole.length, report.problems], [1, []]);
  const sizes = (await readIndexes(options.store, keyRing(options.dataDir))).flatMap(
    ({ index }) => index?.pieces.map(([, bytes]) => bytes) ?? [],
  );
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(summary.added < all, `${summary.added} of ${all} bytes are written by the second run`);
});

test('old backups are removed by the rule with the pieces that nobody names; what is kept is whole', async () => {
  const options = { ...(await office()), keep: { daily: 2, weekly: 1, monthly: 1 } };
  const changing = join(options.dataDir, 'schemes', 'changes.bin');
  for (let day = 0; day < 5; day++) {
    await writeFile(changing, `day ${day}`);
    await made(options, START + day * DAY_MS);
  }
  const report = await checkStore(options.store, keyRing(options.dataDir));
  assert.deepEqual(report.problems, []);
  assert.deepEqual(
    report.whole.map(({ at }) => at.slice(0, 10)),
    ['2026-05-03', '2026-05-04'],
  );
  const indexes = await readIndexes(options.store, keyRing(options.dataDir));
  const named = new Set(indexes.flatMap(({ index }) => index?.pieces.map(([name]) => name) ?? []));
  const stored = await filesIn(join(options.store, 'pieces'));
  assert.equal(stored.length, named.size);
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  const [oldest] = report.whole;
  await restoreEncrypted({ store: options.store, dataDir: target, decrypter, id: oldest?.id });
  assert.equal(await readFile(join(target, 'schemes', 'changes.bin'), 'utf8'), 'day 3');
});

test('a backup of a damaged folder says so and removes no earlier backup', async () => {
  const options = { ...(await office()), keep: { daily: 1, weekly: 0, monthly: 0 } };
  await made(options);
  const accounts = join(options.dataDir, 'register/accounts.json');
  await writeFile(accounts, (await readFile(accounts, 'utf8')).replace('Lê Thu Hà', 'Lê Thu Hò'));
  const { summary, removed } = await made(options, START + DAY_MS);
  assert.deepEqual([summary.damaged, removed], [1, 0]);
  assert.equal((await readIndexes(options.store, keyRing(options.dataDir))).length, 2);
});

test('a piece or an index that others changed or took away is found with and without the identity', async () => {
  const options = await office();
  await made(options);
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  const find = keyRing(options.dataDir);
  const [stored] = await readIndexes(options.store, find);
  assert.ok(stored?.index);
  const piece = piecePath(options.store, stored.index.pieces[0]?.[0] ?? '');
  const restore = () => restoreEncrypted({ store: options.store, dataDir: target, decrypter });
  const bytes = await readFile(piece);
  const refusedEverywhere = async (says: RegExp) => {
    await assert.rejects(restore(), faultOf(says));
    const { whole, problems } = await checkStore(options.store, find);
    assert.deepEqual([whole, problems.length], [[], 1]);
    assert.match(problems[0]?.message ?? '', says);
    await assert.rejects(readdir(target), /ENOENT/, 'nothing was written');
  };
  await writeFile(piece, Buffer.from(bytes).fill(0, bytes.length - 1));
  await refusedEverywhere(/differs from what was backed up/);
  await rm(piece);
  await refusedEverywhere(/lacks the file/);
  await writeFile(piece, bytes);
  await writeFile(stored.path, JSON.stringify({ ...stored.index, files: stored.index.files + 1 }));
  await refusedEverywhere(/was changed after the backup/);
  await writeFile(stored.path, JSON.stringify(stored.index));
  const later = stored.path.replace('20260430', '20270430');
  await rename(stored.path, later);
  await refusedEverywhere(/does not belong to a backup/);
  await rename(later, stored.path);
  await restore();
});

test('a piece that rots in the store is written again, and no earlier backup is removed by that run', async () => {
  const options = { ...(await office()), keep: { daily: 1, weekly: 0, monthly: 0 } };
  await made(options);
  const find = keyRing(options.dataDir);
  const [stored] = await readIndexes(options.store, find);
  const [rotten] = [...(stored?.index?.pieces ?? [])].sort(([, a], [, b]) => b - a);
  assert.ok(rotten);
  const path = piecePath(options.store, rotten[0]);
  const bytes = await readFile(path);
  bytes.set([(bytes.at(-5) ?? 0) ^ 1], bytes.length - 5);
  await writeFile(path, bytes);

  const { removed, summary } = await made(options, START + DAY_MS);
  assert.equal(removed, 0);
  assert.deepEqual(
    (await checkStore(options.store, find)).whole.map(({ id }) => id),
    [summary.id],
  );
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  await restoreEncrypted({ store: options.store, dataDir: target, decrypter, id: summary.id });

  // The next run finds it as the second wrote it.
  const third = await made(options, START + 2 * DAY_MS);
  assert.deepEqual([third.summary.added, third.removed], [0, 2]);
  assert.deepEqual((await checkStore(options.store, find)).problems, []);
});

test('another identity opens nothing; a second recipient is as good as the first', async () => {
  const options = await office();
  const second = await makeIdentity();
  await made({ ...options, recipients: [pair.recipient, second.recipient] });
  const file = join(options.folder, 'identity.txt');
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  await writeIdentity(file, await makeIdentity(), '2026-05-01');
  const open = async () =>
    restoreEncrypted({ store: options.store, dataDir: target, decrypter: await readIdentity(file) });
  await assert.rejects(open(), faultOf(/cannot be decrypted/));
  await assert.rejects(writeIdentity(file, second, ''), faultOf(/never overwritten/));
  await rm(file);
  await writeIdentity(file, second, '2026-05-01');
  await open();
  await writeFile(file, '# nothing\nAGE-SECRET-KEY-1WRONG\n');
  await assert.rejects(readIdentity(file), faultOf(/no identity/));
  await assert.rejects(readIdentity(options.folder), faultOf(/no identity/));
  await assert.rejects(readIdentity(join(options.folder, 'gone.txt')), faultOf(/there is no identity file/));
});

test('without the key file the backup is refused, unless its own key is asked for and shown', async () => {
  const options = await office();
  const { summary } = await made(options);
  const target = join(options.folder, 'restored');
  const { store } = options;
  await assert.rejects(
    restoreEncrypted({ store, dataDir: target, decrypter }),
    faultOf(new RegExp(`sealed with key ${summary.key}`)),
  );
  const restored = await restoreEncrypted({ store, dataDir: target, decrypter, keyFromBackup: true });
  assert.deepEqual([restored.keyFile, restored.isKeyMade], [keyFileOf(target), true]);
  assert.deepEqual(await readFile(keyFileOf(target)), await readFile(keyFileOf(options.dataDir)));
  assert.deepEqual((await verifyFolder(target)).problems, []);
  const without = { ...(await office()), withKey: false };
  await made(without);
  await assert.rejects(
    restoreEncrypted({
      store: without.store,
      dataDir: join(without.folder, 'restored'),
      decrypter,
      keyFromBackup: true,
    }),
    faultOf(/sealed with key/),
  );
});

test('a backup that somebody else made with a key of their own is not taken for the office’s', async () => {
  const [ours, theirs] = [await office(), await office()];
  await rotateKey(theirs.dataDir);
  await made(ours);
  // They know the recipient and can write the store.
  await made({ ...theirs, store: ours.store }, START + DAY_MS);
  const target = join(ours.folder, 'restored');
  await copyKey(ours.dataDir, target);
  await assert.rejects(
    restoreEncrypted({ store: ours.store, dataDir: target, decrypter, keyFromBackup: true }),
    faultOf(/sealed with key/),
  );
  const { problems, whole } = await checkStore(ours.store, keyRing(ours.dataDir));
  assert.equal(whole.length, 1);
  assert.match(problems[0]?.message ?? '', /not on this machine/);
});

test('after a new key earlier backups are checked with the key that was kept, and go by the rule', async () => {
  const options = { ...(await office()), keep: { daily: 1, weekly: 0, monthly: 0 } };
  await made({ ...options, keep: null });
  await rotateKey(options.dataDir);
  const { whole, problems } = await checkStore(options.store, keyRing(options.dataDir));
  assert.deepEqual([whole.length, problems], [1, []]);
  const { removed } = await made(options, START + DAY_MS);
  assert.equal(removed, 1);
});

test('after a new key the newest backup is drilled and restored with the key that was kept, which is only read', async () => {
  const options = await office();
  const { summary } = await made(options);
  const kept = await rotateKey(options.dataDir);
  const live = keyFileOf(options.dataDir);
  const keyFiles = async () => [await readFile(live, 'utf8'), await readFile(kept, 'utf8')];
  const before = await keyFiles();
  const { store, dataDir } = options;
  const workDir = await tempFolder();
  const { record, keys, problems, fault, keptKey } = await drill(
    { store, dataDir, decrypter, workDir },
    () => START,
  );
  assert.deepEqual([problems, fault, keptKey, record.key], [[], null, kept, summary.key]);
  assert.equal(keys?.id, summary.key);
  const target = join(options.folder, 'restored');
  const restored = await restoreEncrypted({ store, dataDir: target, decrypter, keyFile: live });
  assert.deepEqual([restored.keyFile, restored.isKeyMade], [kept, false]);
  assert.deepEqual((await verifyFolder(target, kept)).problems, []);
  await assert.rejects(readFile(`${target}.key`), /ENOENT/);
  assert.deepEqual(await keyFiles(), before);

  // Where the kept key is gone, no message says to move the live one away.
  await rm(kept);
  const refused = await drill({ store, dataDir, decrypter, workDir, keyFromBackup: true }, () => START);
  const said = refused.fault?.message ?? '';
  for (const told of [`sealed with key ${summary.key}`, `${live}.${summary.key}`, 'in the safe'])
    assert.ok(said.includes(told), said);
  assert.doesNotMatch(said, /[Mm]ove/);
  assert.match(said, /leave that file as it is/);
  assert.equal(await readFile(live, 'utf8'), before[0]);
});

test('the key in a backup is never written to DE_AN_KEY_FILE unasked, nor for another folder', async (t) => {
  const options = await office();
  const { summary } = await made(options);
  const kept = await rotateKey(options.dataDir);
  const live = join(options.folder, 'live.key');
  await rename(kept, `${live}.${summary.key}`);
  t.after(() => {
    delete process.env['DE_AN_KEY_FILE'];
    delete process.env['DATA_DIR'];
  });
  process.env['DE_AN_KEY_FILE'] = live;
  process.env['DATA_DIR'] = options.dataDir;
  const { store } = options;
  const [unasked, beside] = [join(options.folder, 'unasked'), join(options.folder, 'beside')];
  // The live key file is missing, and the kept one opens the backup.
  const found = await restoreEncrypted({ store, dataDir: unasked, decrypter });
  assert.deepEqual([found.keyFile, found.isKeyMade], [`${live}.${summary.key}`, false]);
  await assert.rejects(readFile(live), /ENOENT/);
  await rm(`${live}.${summary.key}`);
  await assert.rejects(
    restoreEncrypted({ store, dataDir: beside, decrypter }),
    faultOf(/add --key-from-backup/),
  );
  const brought = await restoreEncrypted({ store, dataDir: beside, decrypter, keyFromBackup: true });
  assert.deepEqual([brought.keyFile, brought.isKeyMade], [`${beside}.key`, true]);
  assert.deepEqual((await verifyFolder(beside, brought.keyFile)).problems, []);
  await assert.rejects(readFile(live), /ENOENT/);
  // The folder of the service itself: there the setting names the place.
  await rm(options.dataDir, { recursive: true });
  const own = await restoreEncrypted({ store, dataDir: options.dataDir, decrypter, keyFromBackup: true });
  assert.deepEqual([own.keyFile, own.isKeyMade], [live, true]);
});

test('a backup does not take the last space of the disk', async () => {
  const options = { ...(await office()), minFreeBytes: Number.MAX_SAFE_INTEGER };
  await assert.rejects(made(options), faultOf(/less free space than MIN_FREE_MB/));
  assert.deepEqual(await readIndexes(options.store, keyRing(options.dataDir)), []);
});

test('a store takes one writer at a time and does not lie in the data folder', async () => {
  const { store, dataDir } = await office();
  await holdStore(store, dataDir, async () => {
    await assert.rejects(
      holdStore(store, dataDir, async () => {}),
      faultOf(/another process writes/),
    );
  });
  await holdStore(store, dataDir, async () => {});
  await assert.rejects(
    holdStore(join(dataDir, 'backups'), dataDir, async () => {}),
    faultOf(/is in the data folder/),
  );
});

test('a drill restores and verifies the newest backup, leaves nothing, and writes a sealed record', async () => {
  const options = await office();
  const { summary } = await made(options);
  const workDir = await tempFolder();
  const { store, dataDir } = options;
  const { record, keys, problems, fault } = await drill(
    { store, dataDir, decrypter, workDir },
    () => START + DAY_MS,
  );
  assert.deepEqual([problems, fault], [[], null]);
  assert.deepEqual(
    [record.backup, record.files, record.damaged, record.problem],
    [summary.id, summary.files, 0, ''],
  );
  assert.equal(record.whole, record.files, 'backup, restore and check count the same files');
  assert.equal((await verifyFolder(dataDir)).whole, summary.files);
  assert.deepEqual(await readdir(workDir), []);
  assert.ok(keys);
  const path = drillPath(store, record.at);
  await writeDrill(path, record, keys);
  const find = keyRing(dataDir);
  const [stored] = await readDrills(store, find);
  assert.equal(stored?.record?.backup, summary.id);
  assert.equal(stored?.isRecorded, false);
  await markRecorded(stored);
  const [recorded] = await readDrills(store, find);
  assert.equal(recorded?.isRecorded, true);
  const text = await readFile(recorded.path, 'utf8');
  await writeFile(recorded.path, text.replace('"damaged":0', '"damaged":1'));
  assert.equal((await readDrills(store, find))[0]?.record, null, 'a record that was changed is none');
});

test('a drill on another machine takes the key out of the backup and removes it again', async () => {
  const options = await office();
  await made(options);
  const elsewhere = join(await tempFolder(), 'no-data');
  const workDir = await tempFolder();
  const { store } = options;
  const without = await drill({ store, dataDir: elsewhere, decrypter, workDir }, () => START);
  assert.match(without.fault?.message ?? '', /sealed with key/);
  assert.equal(without.keys, null);
  const found = await drill(
    { store, dataDir: elsewhere, decrypter, workDir, keyFromBackup: true },
    () => START,
  );
  assert.deepEqual([found.fault, found.problems], [null, []]);
  assert.ok(found.keys);
  assert.deepEqual(await readdir(workDir), []);
  await writeDrill(drillPath(store, found.record.at), found.record, found.keys);
  assert.ok((await readDrills(store, keyRing(options.dataDir)))[0]?.record, 'the server believes it');
});

test('a drill of a damaged backup says what is damaged', async () => {
  const options = await office();
  const accounts = join(options.dataDir, 'register/layers.json');
  const organisations = join(options.dataDir, 'register/organisations.json');
  await cp(organisations, accounts);
  const { summary } = await made(options);
  assert.ok(summary.damaged > 0);
  const { store, dataDir } = options;
  const result = await drill({ store, dataDir, decrypter, workDir: options.folder }, () => START);
  assert.ok(result.fault !== null || result.problems.length > 0);
  assert.ok(result.record.problem !== '' || result.record.damaged > 0);
});

test('a folder that version 0.1.0 wrote is migrated, backed up and restored', async () => {
  const options = await office();
  await rm(options.dataDir, { recursive: true });
  await rm(keyFileOf(options.dataDir));
  const fixture = new URL('../../reliability/olderFolders/2026-11-30/folder.zip', import.meta.url);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(fixture)))) {
    if (!name.startsWith('data/')) continue;
    const path = join(options.dataDir, name.slice('data/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: 0o600 });
  }
  const { summary } = await made(options);
  assert.equal(summary.damaged, 0);
  const target = join(options.folder, 'restored');
  await copyKey(options.dataDir, target);
  await restoreEncrypted({ store: options.store, dataDir: target, decrypter });
  const [before, after] = [await verifyFolder(options.dataDir), await verifyFolder(target)];
  assert.deepEqual(after.problems, []);
  assert.ok(after.heads.length > 1);
  assert.deepEqual(after.heads, before.heads);
});
