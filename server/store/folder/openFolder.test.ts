import assert from 'node:assert/strict';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { writeHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { FolderFault } from '@server/store/disk/FolderFault';
import { isMissing } from '@server/store/disk/isMissing';
import { keysFrom } from '@server/store/keys/Keys';
import { KeyFault, keyFileOf, makeKeyFile, nextKeyFile, readKeyFile } from '@server/store/keys/keyFile';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { OFFICE_PATH, openOfficeLedger } from '@server/store/register/openOfficeLedger';
import { openRegister } from '@server/store/register/openRegister';
import type { Register } from '@server/store/register/Register';
import { decodeSealed, encodeSealed } from '@server/store/register/sealedJson';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { tempFolder } from '@server/store/testing/tempFolder';
import { readFormat, writeFormat } from './folderFormat';
import { NewerFolder } from './NewerFolder';
import { adoptFolder, openFolder, readFolder, rotateKey } from './openFolder';
import { sealFolder } from './sealFolder';

const SCHEMES = ['mot', 'hai'];
const OFFICE_LINE = {
  at: '2025-06-01T00:00:00.000Z',
  by: { id: 'a', name: 'A' },
  from: '192.0.2.1',
  act: 'signIn',
  subject: { id: 'a', name: 'A' },
} as const;
const LINE = { at: '2025-06-01T00:00:00.000Z', by: { id: 'a', name: 'A' }, act: 'create' } as const;

async function folderIn(): Promise<string> {
  const folder = join(await tempFolder(), 'data');
  await mkdir(folder);
  return folder;
}

/** A data folder as versions before 0.3 wrote it: no format, no seals. */
async function oldFolder(): Promise<string> {
  const folder = await folderIn();
  await fill(await openRegister(join(folder, 'register')));
  const office = await openOfficeLedger(join(folder, 'register'));
  for (let n = 0; n < 2; n++) await office.append(OFFICE_LINE);
  await office.close();
  await mkdir(join(folder, 'papers'));
  await writeFile(join(folder, 'papers/issues.json'), '{"issues":[],"outside":[]}\n');
  for (const id of SCHEMES) {
    const ledger = new FileLedger(join(folder, 'schemes', id, 'ledger.jsonl'));
    await ledger.load();
    for (let n = 0; n < 3; n++) await ledger.append(LINE);
    await ledger.close();
  }
  return folder;
}

/** A data folder as versions 0.3 wrote it: sealed and in clear. */
async function sealedFolder(): Promise<string> {
  const folder = await oldFolder();
  const keys = keysFrom((await makeKeyFile(keyFileOf(folder), false)).secret);
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'unsealed'), keys);
  return folder;
}

async function fill(register: Register): Promise<void> {
  await register.secret.update((secret) => {
    secret.cookie = 'c'.repeat(64);
  });
  await register.receipts.update((rows) => {
    rows.push();
  });
  await register.confirmations.update((rows) => {
    rows.push();
  });
}

/** Everything readable with the folder's own key. */
async function readAll(folder: string) {
  const opened = await readFolder(folder);
  const { protect, files } = opened;
  for (const path of [OFFICE_PATH, 'register/confirmations.json']) assert.ok(files.has(path), path);
  const office = await new FileOfficeLedger(join(folder, OFFICE_PATH), protect(OFFICE_PATH)).load();
  assert.equal(office?.n, 2);
  const register = await openRegister(join(folder, 'register'), protect);
  const lines = SCHEMES.map(async (id) => {
    const path = join(folder, 'schemes', id, 'ledger.jsonl');
    return (await new FileLedger(path, opened.ledgerOf(id)).load()).length;
  });
  return { cookie: register.secret.data.cookie, lines: await Promise.all(lines) };
}

async function allFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const read = names.map(async ({ parentPath, path, name }) => {
    const file = join(parentPath ?? path, name);
    return [file, await readFile(file, 'latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const refusedAs =
  (kind: typeof KeyFault | typeof DamagedFile | typeof NewerFolder, says: RegExp) => (error: unknown) => {
    assert.ok(error instanceof kind, String(error));
    assert.match(error.message, says);
    // The console of an office speaks Vietnamese.
    if (error instanceof FolderFault) assert.match(error.t('vi'), /[ạ-ỹ]/);
    return true;
  };

test('a new folder gets a key of its own, which only its account can read, and says so once', async () => {
  const folder = await folderIn();
  const made: string[] = [];
  const { keys } = await openFolder(folder, { onKeyMade: (path) => void made.push(path) });
  assert.deepEqual(made, [`${folder}.key`]);
  if (process.platform !== 'win32') assert.equal((await stat(`${folder}.key`)).mode & 0o777, 0o600);
  const again = await openFolder(folder, { onKeyMade: (path) => void made.push(path) });
  assert.equal(again.keys.id, keys.id);
  assert.equal(made.length, 1);
  const { protect } = again;
  await fill(await openRegister(join(folder, 'register'), protect));
  const { protect: next } = await openFolder(folder);
  const register = await openRegister(join(folder, 'register'), next);
  assert.equal(register.secret.data.cookie, 'c'.repeat(64));
});

test('a folder of a newer format is refused, naming both, and left as it is', async () => {
  const folder = await oldFolder();
  await writeFile(join(folder, 'format.json'), '{"version":7,"more":true}');
  const before = await allFiles(join(folder, '..'));
  for (const open of [openFolder, readFolder]) {
    await assert.rejects(
      open(folder),
      refusedAs(NewerFolder, /has format 7, and this version reads formats up to 3/),
    );
  }
  assert.deepEqual(await allFiles(join(folder, '..')), before);
});

test('an older folder is encrypted, no copy in clear stays, and a ledger of before and after reads as one', async () => {
  const folder = await oldFolder();
  const opened = await openFolder(folder);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  assert.ok(!(await readdir(folder)).includes('before-format-2'));
  for (const [path, text] of Object.entries(await allFiles(folder)))
    assert.doesNotMatch(text, /c{20}|192\.0\.2\.1|"act"/, path);
  const path = join(folder, 'schemes/mot/ledger.jsonl');
  const ledger = new FileLedger(path, opened.ledgerOf('mot'));
  await ledger.load();
  await ledger.append(LINE);
  await ledger.close();
  assert.deepEqual((await readAll(folder)).lines, [4, 3]);
  const lines = (await readFile(path, 'utf8')).split('\n');
  // Lines of before the encryption: the head holds them as well.
  await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`);
  await assert.rejects(readAll(folder), refusedAs(DamagedFile, /ends at line 2, and line 4 was written/));
});

test('a file that cannot be read stops the sealing of an old folder, whose copy stays until it is done', async () => {
  const paths = ['papers/issues.json', 'register/receipts.json', 'register/secret.json'];
  for (const path of paths) {
    const folder = await oldFolder();
    const good = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), '{');
    for (let i = 0; i < 2; i++)
      await assert.rejects(openFolder(folder), refusedAs(DamagedFile, new RegExp(path)));
    assert.equal(await readFile(join(folder, 'before-format-2', path), 'utf8'), '{');
    await assert.rejects(readFolder(folder), KeyFault);
    await writeFile(join(folder, path), good);
    await openFolder(folder);
    assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  }
});

test('a damaged ledger does not keep a folder from being migrated; that scheme stays refused', async () => {
  const folder = await oldFolder();
  const path = join(folder, 'schemes/mot/ledger.jsonl');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"A"', '"B"'));
  const left: string[] = [];
  const opened = await openFolder(folder, { onUnresolved: (file, why) => void left.push(`${file} ${why}`) });
  assert.deepEqual(left, ['schemes/mot/ledger.jsonl damaged']);
  await assert.rejects(new FileLedger(path, opened.ledgerOf('mot')).load(), DamagedFile);
  const other = new FileLedger(join(folder, 'schemes/hai/ledger.jsonl'), opened.ledgerOf('hai'));
  assert.equal((await other.load()).length, 3);
});

test('a missing, wrong, readable or misplaced key is refused, and nothing is written', async (t) => {
  const folder = await oldFolder();
  await openFolder(folder);
  const key = keyFileOf(folder);
  const good = await readFile(key);
  const refuse = async (says: RegExp) => {
    const before = await allFiles(join(folder, '..'));
    for (const open of [openFolder, readFolder])
      await assert.rejects(open(folder), refusedAs(KeyFault, says));
    assert.deepEqual(await allFiles(join(folder, '..')), before);
  };
  await rm(key);
  await assert.rejects(
    openFolder(folder),
    (error) => error instanceof KeyFault && error.t('vi').startsWith(`Không có tệp khóa ${key} mà`),
  );
  await refuse(/data\.key is missing, and .* is sealed with it\. Put it back from your copy/);
  const other = await folderIn();
  await openFolder(other);
  await cp(keyFileOf(other), key);
  await refuse(/is not the key of .*, which is sealed with key [0-9a-f]{16}/);
  await writeFile(key, 'no key', { mode: 0o600 });
  await refuse(/is not a key file of this program/);
  // Another program's settings: no message says to change their permissions.
  await chmod(key, 0o644);
  await refuse(/is not a key file of this program/);
  await rm(key);
  await mkdir(key);
  await refuse(/is a folder, not a key file/);
  await rm(key, { recursive: true });
  await writeFile(key, good, { mode: 0o600 });
  if (process.platform !== 'win32') {
    await chmod(key, 0o640);
    await refuse(/Run: chmod 600/);
    await chmod(key, 0o600);
  }
  await readAll(folder);
  t.after(() => {
    delete process.env.DE_AN_KEY_FILE;
  });
  process.env.DE_AN_KEY_FILE = join(folder, 'own.key');
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /is inside the data folder/));
  const fresh = await folderIn();
  process.env.DE_AN_KEY_FILE = join(fresh, '..', 'none', 'x.key');
  await assert.rejects(
    openFolder(fresh),
    refusedAs(KeyFault, /cannot be made .*Set DE_AN_KEY_FILE to a file/),
  );
  process.env.DE_AN_KEY_FILE = join(folder, '..', 'elsewhere.key');
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /elsewhere\.key is missing/));
  await rename(key, process.env.DE_AN_KEY_FILE);
  await readAll(folder);
});

test('V8: a folder made into one of format 1 is not sealed again by a start', async () => {
  const folder = await oldFolder();
  const before = join(await tempFolder(), 'before');
  await cp(folder, before, { recursive: true });
  await openFolder(folder);
  await rm(join(folder, 'format.json'));
  await cp(before, folder, { recursive: true });
  for (const id of SCHEMES) await rm(join(folder, 'schemes', id, 'ledger.head'));
  await assert.rejects(
    openFolder(folder),
    refusedAs(KeyFault, /format\.json is missing.*de-an key seal --data/),
  );
  await openFolder(folder, { seal: true });
  assert.deepEqual((await readAll(folder)).lines, [3, 3]);
});

test('V8: a register file that is missing, moved, in clear or changed is refused by name', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  const path = join(folder, 'register/secret.json');
  const good = await readFile(path);
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(40) ^ 1, 40);
  const attacks: Readonly<Record<string, Buffer | string | null>> = {
    'the file is missing': null,
    'it is not encrypted': '{"cookie":""}',
    'it cannot be decrypted': flipped,
    'it cannot be decrypted, so it was changed': await readFile(join(folder, 'register/receipts.json')),
  };
  for (const [says, bytes] of Object.entries(attacks)) {
    await rm(`${path}.last-good`, { force: true });
    if (bytes === null) await rm(path);
    else await writeFile(path, bytes);
    await assert.rejects(
      readAll(folder),
      refusedAs(DamagedFile, new RegExp(`secret\\.json is damaged: ${says}`)),
    );
  }
  await writeFile(path, good);
  await readAll(folder);
  const format = join(folder, 'format.json');
  await writeFile(
    format,
    (await readFile(format, 'utf8')).replace('"register/secret.json"', '"register/x.json"'),
  );
  await assert.rejects(
    readAll(folder),
    refusedAs(DamagedFile, /format\.json is damaged: its seal does not fit/),
  );
});

test('V8: a changed office ledger keeps a folder from being sealed, and from getting another key, and is named', async () => {
  const folder = await oldFolder();
  const path = join(folder, OFFICE_PATH);
  const good = await readFile(path, 'utf8');
  const changed = good.replace('192.0.2.1', '192.0.2.9');
  const isNamed = refusedAs(DamagedFile, /office\.jsonl is damaged/);
  await writeFile(path, changed);
  await assert.rejects(openFolder(folder), isNamed);
  await writeFile(path, good);
  const keys = keysFrom((await readKeyFile(keyFileOf(folder)))?.secret ?? new Uint8Array());
  await writeFormat(folder, 2, await sealFolder(folder, keys, 'unsealed'), keys);
  await writeFile(path, `${good.split('\n')[0]}\n`);
  await assert.rejects(rotateKey(folder), isNamed);
  await assert.rejects(openFolder(folder), isNamed);
  await writeFile(path, changed);
  await assert.rejects(rotateKey(folder), isNamed);
  const key = await readFile(keyFileOf(folder));
  await rm(keyFileOf(folder));
  await assert.rejects(adoptFolder(folder), isNamed);
  await writeFile(keyFileOf(folder), key, { mode: 0o600 });
  await rm(path);
  await rm(join(folder, 'register/office.head'));
  await assert.rejects(
    rotateKey(folder),
    refusedAs(DamagedFile, /office\.head is damaged: the file is missing/),
  );
  await writeFile(path, good);
  await assert.rejects(
    rotateKey(folder),
    refusedAs(DamagedFile, /office\.head is damaged: the file is missing/),
  );
});

test('the key of a folder of format 2 is changed, also when that is interrupted; the old one is kept', async () => {
  const folder = await sealedFolder();
  const old = keysFrom((await readKeyFile(keyFileOf(folder)))?.secret ?? new Uint8Array());
  const path = join(folder, 'register/secret.json');
  const good = await readFile(path, 'utf8');
  await writeFile(path, good.replace('ccc', 'ddd'));
  await assert.rejects(rotateKey(folder), refusedAs(DamagedFile, /secret\.json/));
  await writeFile(path, good);
  // Interrupted when one file and one ledger had the new seal.
  const next = keysFrom((await makeKeyFile(nextKeyFile(keyFileOf(folder)), false)).secret);
  await writeFile(
    path,
    encodeSealed(decodeSealed(good)?.json ?? '', next.register.of('register/secret.json')),
  );
  const first = (await new FileLedger(join(folder, 'schemes/hai/ledger.jsonl')).load())[2];
  const head = { n: 3, hash: first?.hash ?? '', from: 3 };
  await writeHead(join(folder, 'schemes/hai/ledger.head'), head, next.chain.of('hai'));
  await assert.rejects(openFolder(folder), refusedAs(KeyFault, /was interrupted.*de-an key rotate/));
  const kept = await rotateKey(folder);
  assert.equal(kept, `${keyFileOf(folder)}.${old.id}`);
  assert.notEqual((await openFolder(folder)).keys.id, old.id);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  // Interrupted after everything was sealed: the new key had not yet its name.
  await rename(keyFileOf(folder), nextKeyFile(keyFileOf(folder)));
  await rename(kept, keyFileOf(folder));
  await assert.rejects(openFolder(folder), KeyFault);
  await rotateKey(folder);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
  const ledger = join(folder, 'schemes/mot/ledger.jsonl');
  await writeFile(ledger, (await readFile(ledger, 'utf8')).split('\n').slice(0, 2).join('\n').concat('\n'));
  await assert.rejects(readAll(folder), refusedAs(DamagedFile, /ends at line 2/));
});

test('a folder of format 2 whose key is lost is taken over with a new one by a command, which refuses a right key', async () => {
  const folder = await sealedFolder();
  const lost = keysFrom((await readKeyFile(keyFileOf(folder)))?.secret ?? new Uint8Array());
  await assert.rejects(adoptFolder(folder), refusedAs(KeyFault, /nothing is lost/));
  await rm(keyFileOf(folder));
  await adoptFolder(folder);
  const { keys } = await openFolder(folder);
  assert.notEqual(keys.id, lost.id);
  assert.deepEqual(await readAll(folder), { cookie: 'c'.repeat(64), lines: [3, 3] });
});

test('an encrypted folder whose key is lost, or whose office key is, is refused with what to do, and not changed', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  const office = join(folder, 'keys/office.key');
  const good = await readFile(office);
  for (const bytes of [null, Buffer.from(good).fill(0, 20, 30)]) {
    if (bytes === null) await rm(office);
    else await writeFile(office, bytes);
    const before = await allFiles(folder);
    for (const open of [openFolder, readFolder, rotateKey])
      await assert.rejects(open(folder), refusedAs(DamagedFile, /keys\/office\.key is damaged/));
    assert.deepEqual(await allFiles(folder), before);
  }
  await writeFile(office, good);
  await rm(keyFileOf(folder));
  const before = await allFiles(folder);
  await assert.rejects(
    adoptFolder(folder),
    refusedAs(KeyFault, /is encrypted, and without its key nobody can read it\. Put back a copy/),
  );
  assert.deepEqual(await allFiles(folder), before);
});

/** Names, sizes and times of all files: turns in which nothing changed are one state. */
function shapeOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  return files
    .map((file) => {
      const { size, mtimeMs, ino } = statSync(file);
      return `${file} ${size} ${mtimeMs} ${ino}`;
    })
    .sort()
    .join('\n');
}

/**
 * Runs an act on a folder and copies folder and key in every turn of the event loop: the states in which a kill or a
 * power cut can leave them. At most one file operation is under way in each.
 */
async function statesDuring(folder: string, act: () => Promise<unknown>): Promise<readonly string[]> {
  const copies = await tempFolder();
  const states: string[] = [];
  let isOver = false;
  const done = act().finally(() => {
    isOver = true;
  });
  let last = '';
  for (let n = 0; !isOver; n++) {
    try {
      const now = shapeOf(dirname(folder));
      if (now === last) {
        await new Promise((go) => setImmediate(go));
        continue;
      }
      last = now;
      cpSync(dirname(folder), join(copies, String(n)), { recursive: true });
      states.push(join(copies, String(n), 'data'));
    } catch (error) {
      // The one operation under way took a file away while it was copied.
      if (!isMissing(error)) throw error;
    }
    await new Promise((go) => setImmediate(go));
  }
  await done;
  assert.ok(states.length > 10, `${states.length} states show nothing`);
  return states;
}

for (const [format, make] of [
  [1, oldFolder],
  [2, sealedFolder],
] as const) {
  test(`a kill at any moment of the migration of format ${format}: the next start finishes it, and nothing stays in clear`, async () => {
    const folder = await make();
    const isUnfinished = new Set<string>();
    for (const state of await statesDuring(folder, () => openFolder(folder))) {
      const { version, from } = await readFormat(state);
      isUnfinished.add(`${version} ${from ?? ''}`);
      await openFolder(state);
      assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
      for (const [path, text] of Object.entries(await allFiles(state)))
        assert.doesNotMatch(text, /c{20}|192\.0\.2\.1|"act"/, path);
    }
    assert.ok(isUnfinished.has('3 2'), 'some state lies between');
  });
}

test('a power cut at any moment of a first start: the folder opens, and nothing that was written goes away', async () => {
  const folder = await folderIn();
  const states = await statesDuring(folder, async () => {
    const opened = await openFolder(folder);
    const { protect } = opened;
    const register = await openRegister(join(folder, 'register'), protect);
    const office = await openOfficeLedger(join(folder, 'register'), protect);
    const ledger = new FileLedger(join(folder, 'schemes/mot/ledger.jsonl'), opened.ledgerOf('mot'));
    await ledger.load();
    for (let n = 1; n <= 3; n++) {
      await register.secret.update((secret) => {
        secret.cookie = String(n);
      });
      await office.append(OFFICE_LINE);
      await ledger.append(LINE);
    }
    await ledger.close();
    await office.close();
  });
  let most = 0;
  for (const state of states) {
    const opened = await openFolder(state);
    const { protect } = opened;
    const register = await openRegister(join(state, 'register'), protect);
    const ledger = new FileLedger(join(state, 'schemes/mot/ledger.jsonl'), opened.ledgerOf('mot'));
    const lines = (await ledger.load()).length;
    const cookie = Number(register.secret.data.cookie);
    // The register is written before the line, and nothing that was there goes away.
    assert.ok(lines >= most && (cookie === lines || cookie === lines + 1), `${state}: ${cookie}, ${lines}`);
    most = lines;
    const office = await openOfficeLedger(join(state, 'register'), protect);
    const { n } = await office.append(OFFICE_LINE);
    assert.ok(n === lines + 1 || n === lines + 2, `${state}: ${n}, ${lines}`);
    await office.close();
    assert.equal((await ledger.append(LINE)).n, lines + 1);
    await ledger.close();
  }
});

test('a power cut at any moment of a change of the key: it is finished by running it again', async () => {
  const folder = await oldFolder();
  await openFolder(folder);
  let interrupted = 0;
  for (const state of await statesDuring(folder, () => rotateKey(folder))) {
    const opened = await openFolder(state).catch((error: unknown) => {
      assert.match(String(error), /was interrupted.*de-an key rotate/);
      return null;
    });
    if (opened === null) {
      interrupted++;
      await rotateKey(state);
    }
    assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
  }
  assert.ok(interrupted > 2);
});

test('a power cut at any moment of sealing with a new key: it is finished by running it again', async () => {
  const folder = await sealedFolder();
  await rm(keyFileOf(folder));
  for (const state of await statesDuring(folder, () => adoptFolder(folder))) {
    await adoptFolder(state).catch((error: unknown) => assert.match(String(error), /nothing is lost/));
    await openFolder(state);
    assert.deepEqual(await readAll(state), { cookie: 'c'.repeat(64), lines: [3, 3] }, state);
  }
});

test('a folder that is not there is said to be missing, not of an old format', async () => {
  const folder = join(await tempFolder(), 'khong-co');
  await assert.rejects(readFolder(folder), /There is no folder .*khong-co\. Set DATA_DIR/);
  await mkdir(folder);
  await assert.rejects(readFolder(folder), /has format 1/);
});
